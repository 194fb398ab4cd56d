package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Options;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.service.chat.Conversation;
import victor.service.chat.ConversationView;

/** {@code /revert}: back to what is stored. */
final class RevertSlash implements SlashCommand {
    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "revert",
                        null,
                        "Give up what is not saved",
                        List.of("The conversation is then as its session is stored, or empty. Asks first."),
                        "giving up what is not saved",
                        List.of(),
                        List.of(Options.YES),
                        false,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        Conversation conversation = invocation.conversation();
        ConversationView view = conversation.view();
        if (!view.changed()) {
            return new Result.Nothing("Everything is saved, nothing to give up", "reverted");
        }
        Result.Continuation revert = () -> {
            conversation.revert();
            return new Result.Chat(new ChatResult.Reverted(conversation.view()));
        };
        String question = "Give up " + view.unsaved() + " message(s) that are not saved? This cannot be undone.";
        return new Result.Confirmation(null, invocation.has(Options.YES) ? null : question, 0, revert);
    }
}
