package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.command.UsageException;
import victor.domain.ConversationState;
import victor.domain.Mode;
import victor.service.chat.Conversation;

/** {@code /mode}: what is wanted of the conversation for now. */
final class ModeSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "mode",
                        null,
                        "Show or choose the mode: plan, explore or build",
                        List.of("plan: talk about what is to be done. explore: look around and explain. build: do it."),
                        "choosing the mode",
                        List.of(Argument.optional("MODE", Argument.Kind.TEXT, "plan, explore or build")),
                        List.of(),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        Conversation conversation = invocation.conversation();
        String typed = invocation.text();
        if (typed != null) {
            Mode mode = Mode.of(typed);
            if (mode == null) {
                throw new UsageException("MODE is plan, explore or build, not '" + typed + "'");
            }
            conversation.setMode(mode);
        }
        ConversationState state = conversation.view().state();
        return new Result.Chat(new ChatResult.InMode(state.mode(), state.stage(), typed != null));
    }
}
