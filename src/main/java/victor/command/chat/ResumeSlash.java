package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.domain.SessionSummary;

/** {@code /resume}: goes on with a session. */
final class ResumeSlash implements SlashCommand {
    /** As many as a number of the list can mean. */
    private static final int MOST = 20;

    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "resume",
                        null,
                        "Go on with a saved session",
                        List.of(
                                "Without an id it shows a numbered list to choose from. What was not saved before stays in a draft."),
                        "resuming the session",
                        List.of(Argument.optional(
                                "SESSION_ID",
                                Argument.Kind.SESSION,
                                "A session id, the beginning of one, or a number of the list")),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        String id = invocation.text();
        if (id != null) {
            return new Result.Chat(
                    new ChatResult.Resumed(invocation.conversation().resume(id)));
        }
        List<SessionSummary> sessions = invocation.recent(MOST);
        return sessions.isEmpty()
                ? new Result.Nothing("No saved sessions found", "sessions")
                : new Result.Chat(new ChatResult.Recent(sessions));
    }
}
