package victor.command.chat;

import java.util.List;
import java.util.Set;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Result;
import victor.command.Slash;
import victor.command.Surface;
import victor.service.SessionException;
import victor.service.chat.Conversation;
import victor.store.StoreException;

/** {@code /save}: the conversation as a session. */
final class SaveSlash implements SlashCommand {
    private static final Option NEW = Option.flag("new", 0, "Always create a new session, for parallel work");

    @Override
    public Slash slash() {
        return new Slash(
                new Declaration(
                        "save",
                        null,
                        "Save the conversation to the database",
                        List.of(
                                "Updates the active session, or makes one. A title that was given once stays; without one it is the first question."),
                        "saving the conversation",
                        List.of(Argument.optional("TITLE", Argument.Kind.TEXT, "What the session is to be called")
                                .several()),
                        List.of(NEW),
                        true,
                        Set.of(Surface.CHAT),
                        List.of()),
                List.of());
    }

    @Override
    public Result run(SlashInvocation invocation) {
        Conversation conversation = invocation.conversation();
        try {
            return new Result.Chat(new ChatResult.Saved(conversation.save(invocation.has(NEW), invocation.text())));
        } catch (StoreException failure) {
            if (conversation.view().undrafted() == null) {
                throw failure;
            }
            // Where nothing can be written at all, another file is no help to who is in the middle of a conversation.
            throw new SessionException(
                    "Nothing could be saved: " + failure.getMessage(),
                    List.of("Nothing is lost yet: let that directory be written, and /save again."));
        }
    }
}
