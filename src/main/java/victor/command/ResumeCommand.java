package victor.command;

import java.util.List;

/** {@code resume}: goes on with a session. */
final class ResumeCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "resume",
                null,
                "Go on with a saved session",
                List.of(
                        "Without an id with the one that was updated last; one to three digits are its row in 'victor sessions list'."
                                + " The same as 'victor chat --resume ID', where a model can be chosen too."),
                "resuming the session",
                List.of(Argument.optional(
                        "SESSION_ID", Argument.Kind.SESSION, "A session id, or the beginning of one")),
                List.of(),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("victor resume", "Go on with the last session"),
                        new Example("victor resume 20250107_153045", "Go on with this one")));
    }

    @Override
    public Result run(Invocation invocation) {
        if (invocation.json()) {
            throw new UsageException("A conversation is no JSON: leave --json out");
        }
        String id = invocation.words().isEmpty()
                ? null
                : ChatCommand.filled(invocation.words().get(0));
        return new Result.Opening(new ChatOpening(null, null, null, null, true, id, false, null, true));
    }
}
