package victor.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import victor.config.Configuration;
import victor.config.Setting;
import victor.service.FileErrors;
import victor.service.SessionSaving;

/** {@code save}: a conversation from a file or a pipe. */
final class SaveCommand implements Command {
    private static final Option TITLE = Option.value("title", 't', "TITLE", "Its title");
    private static final Option PROVIDER = Option.value("provider", 0, "NAME", "Its provider");
    private static final Option MODEL = Option.value("model", 0, "NAME", "Its model");
    private static final Option PROFILE = Option.value("profile", 0, "NAME", "Its profile");
    private static final Option ID = Option.value("id", 0, "ID", "Update the session with this id, or create it");
    private static final Option NEW = Option.flag("new", 0, "Always create a new session");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "save",
                Declaration.SESSIONS,
                "Save a conversation from a file or a pipe",
                List.of(
                        "Reads JSON: an array of messages, an object with \"messages\", a whole session as 'show --json' and"
                                + " 'export' write it, or an export of many; or one message a line. A message has a \"role\""
                                + " and a \"content\"; whatever else it has is kept. Compressed input will do.",
                        "A whole session keeps its id and its times. One that is there already is updated where its messages"
                                + " are the first ones of the input; it stays where the input is an earlier state of it; and where"
                                + " both have messages of their own the input becomes a new session. With --id an existing"
                                + " session gets the messages of the input whatever it had. On any error nothing is saved.",
                        "More than twenty sessions are said in one sentence; --json has the id of each."),
                "saving session",
                List.of(Argument.optional(
                        "FILE", Argument.Kind.FILE, "What to read; without it, or with -, what is piped in")),
                List.of(TITLE, PROVIDER, MODEL, PROFILE, ID, NEW, Options.QUIET),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("victor sessions save talk.jsonl --title \"API design\"", "Save a file"),
                        new Example(
                                "victor sessions export -o - | victor sessions save --db copy.db", "Copy a database")));
    }

    @Override
    public Result run(Invocation invocation) throws IOException {
        String id = invocation.value(ID);
        boolean fresh = invocation.has(NEW);
        if (id != null && fresh) {
            throw new UsageException("--id and --new exclude each other");
        }
        if (id != null && id.isBlank()) {
            throw new UsageException("The id is empty");
        }
        Configuration configuration = invocation.surroundings().configuration();
        SessionSaving.Request request = new SessionSaving.Request(
                id,
                fresh,
                invocation.value(TITLE),
                invocation.value(PROVIDER),
                invocation.value(MODEL),
                invocation.value(PROFILE),
                configuration.idFormat());
        String file = invocation.words().isEmpty() ? "-" : invocation.words().get(0);
        if (!file.equals("-")) {
            Path path = invocation.surroundings().directory().resolve(file);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                return save(invocation, in, request, configuration);
            } catch (IOException unnamed) {
                throw FileErrors.named(unnamed, path);
            }
        }
        if (invocation.surroundings().typed()) {
            throw new UsageException("Name a file, or pipe a conversation in");
        }
        InputStream in = new BufferedInputStream(invocation.surroundings().input());
        return save(invocation, in, request, configuration);
    }

    private static Result save(
            Invocation invocation, InputStream in, SessionSaving.Request request, Configuration configuration)
            throws IOException {
        Result saved = new Result.Saved(
                invocation
                        .workspace()
                        .saving()
                        .save(in, request, invocation.surroundings().clock()),
                invocation.has(Options.QUIET));
        return Result.Remarked.of(saved, configuration.warnings(Setting.ID_FORMAT));
    }
}
