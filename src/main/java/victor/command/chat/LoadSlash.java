package victor.command.chat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.command.UsageException;
import victor.service.SessionException;
import victor.service.SessionSaving;

/** {@code /load}: a session that an older version kept as a file. */
final class LoadSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "load",
                        null,
                        "Go on with a session from a JSON file",
                        List.of(
                                "The file is ID.json in .victor/sessions, or any file that is named. It is saved to the database first."),
                        "loading the session",
                        List.of(Argument.optional(
                                "ID", Argument.Kind.FILE, "The id of a session in .victor/sessions, or a file")),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) throws IOException {
        String typed = invocation.text();
        if (typed == null) {
            throw new UsageException("Usage: /load ID");
        }
        Path file = file(invocation, typed);
        boolean known = invocation.workspace().sessions().find(typed) != null;
        String id = known ? typed : read(invocation, file);
        return new Result.Chat(new ChatResult.Loaded(invocation.conversation().resume(id), !known));
    }

    private static Path file(SlashInvocation invocation, String typed) {
        Path database = invocation.workspace().place().file();
        Path listed = database.resolveSibling("sessions").resolve(typed + ".json");
        Path named = invocation.surroundings().directory().resolve(typed);
        if (!Files.isRegularFile(listed) && !Files.isRegularFile(named)) {
            throw new SessionException("Session not found: " + typed, List.of("There is no " + listed));
        }
        return Files.isRegularFile(listed) ? listed : named;
    }

    private static String read(SlashInvocation invocation, Path file) throws IOException {
        SessionSaving.Request request = new SessionSaving.Request(
                null,
                false,
                null,
                null,
                null,
                null,
                invocation.surroundings().configuration().idFormat());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            List<SessionSaving.Outcome> saved = invocation
                    .workspace()
                    .saving()
                    .save(in, request, invocation.surroundings().clock());
            if (saved.isEmpty()) {
                throw new SessionException("There is no session in " + file);
            }
            return saved.get(0).id();
        }
    }
}
