package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Numbers;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.domain.SessionSummary;

/** {@code /sessions}: the last sessions. */
final class SessionsSlash implements SlashCommand {
    private static final int DEFAULT_LIMIT = 10;

    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "sessions",
                        null,
                        "List saved sessions",
                        List.of("Without a number the last ten."),
                        "listing sessions",
                        List.of(Argument.optional("N", Argument.Kind.TEXT, "How many")),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of("history"));
    }

    @Override
    public Result run(SlashInvocation invocation) {
        String typed = invocation.text();
        int limit = typed == null ? DEFAULT_LIMIT : Numbers.positive(typed);
        List<SessionSummary> sessions = invocation.recent(limit < 1 ? DEFAULT_LIMIT : limit);
        return sessions.isEmpty()
                ? new Result.Nothing("No saved sessions found", "sessions")
                : new Result.Chat(new ChatResult.Sessions(sessions));
    }
}
