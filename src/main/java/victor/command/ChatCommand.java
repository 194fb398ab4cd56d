package victor.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code chat}: a conversation with a model. */
final class ChatCommand implements Command {
    private static final Option PROVIDER = Option.value("provider", 0, "NAME", "Who serves the model");
    private static final Option MODEL =
            Option.value("model", 0, "MODEL", "The model, by its name or a short one, or as PROVIDER:MODEL");
    private static final Option PROFILE = Option.value("profile", 0, "NAME", "Use this profile of the configuration");
    private static final Option RESUME =
            Option.value("resume", 0, "[ID]", "Go on with this session, or with the one that was updated last");
    private static final Option DRAFT =
            Option.value("draft", 0, "[NAME]", "Go on with a conversation that was not saved, or with the last one");
    private static final Option NO_TOOLS =
            Option.flag("no-tools", 0, "Offer the model no tools that read files of the project");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "chat",
                null,
                "Talk with a model, and save, resume, switch and compact",
                List.of(
                        "On a terminal it has the full screen. With --plain, or where input or output is no terminal, it works line by"
                                + " line: each line is a message, or a command behind a slash; /help shows them all.",
                        "Nothing is saved before /save; what is said stays in a draft until then, whatever happens.",
                        "Without a profile in the configuration the Ollama of this machine answers, where there is one."),
                "holding the conversation",
                List.of(Argument.optional("MESSAGE", Argument.Kind.TEXT, "What to say first")
                        .several()),
                List.of(PROVIDER, MODEL, PROFILE, RESUME, DRAFT, NO_TOOLS),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("victor chat \"Write unit tests\"", "Begin with a question"),
                        new Example("victor chat --model claude-opus-4 --resume", "Go on with another model"),
                        new Example("echo \"What is a monad?\" | victor chat --no-tools", "Ask from a script")));
    }

    @Override
    public Result run(Invocation invocation) {
        boolean resume = invocation.has(RESUME);
        boolean recover = invocation.has(DRAFT);
        if (invocation.json()) {
            throw new UsageException("A conversation is no JSON: leave --json out");
        }
        if (resume && recover) {
            throw new UsageException("--resume and --draft exclude each other");
        }
        return new Result.Opening(new ChatOpening(
                filled(String.join(" ", invocation.words())),
                invocation.value(PROVIDER),
                invocation.value(MODEL),
                invocation.value(PROFILE),
                resume,
                resume ? filled(invocation.value(RESUME)) : null,
                recover,
                recover ? filled(invocation.value(DRAFT)) : null,
                !invocation.has(NO_TOOLS)));
    }

    /** Null for nothing. */
    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
