package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;

/** {@code /new}: another conversation. */
final class NewSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "new",
                        null,
                        "Begin another conversation",
                        List.of("The model stays. What was not saved stays in a draft."),
                        "beginning a conversation",
                        List.of(),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        return new Result.Chat(new ChatResult.Begun(invocation.conversation().begin()));
    }
}
