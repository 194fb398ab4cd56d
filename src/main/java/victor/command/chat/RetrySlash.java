package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;

/** {@code /retry}: the last question again. */
final class RetrySlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "retry",
                        null,
                        "Ask the last question again",
                        List.of("Where it got no answer, or the answer broke off."),
                        "asking again",
                        List.of(),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of("again"));
    }

    @Override
    public Result run(SlashInvocation invocation) {
        return new Result.Chat(new ChatResult.Again());
    }
}
