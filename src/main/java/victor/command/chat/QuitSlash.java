package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;

/** {@code /quit}: leaves. */
final class QuitSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "quit",
                        null,
                        "Leave the conversation",
                        List.of("What is not saved stays in a draft."),
                        "leaving",
                        List.of(),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of("exit"));
    }

    @Override
    public Result run(SlashInvocation invocation) {
        return new Result.Left();
    }
}
