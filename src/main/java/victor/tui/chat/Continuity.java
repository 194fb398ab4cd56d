package victor.tui.chat;

import java.util.List;
import java.util.Objects;
import victor.domain.ConversationPage;
import victor.domain.Message;

/** Tells whether a conversation goes on, or another one stands in its place. */
final class Continuity {
    private Continuity() {}

    /** Whether the last message of one page is among those of a later one. */
    static boolean goesOn(ConversationPage before, ConversationPage after) {
        List<Message> earlier = before.messages();
        if (earlier.isEmpty()) {
            return true;
        }
        Message last = earlier.get(earlier.size() - 1);
        for (Message message : after.messages()) {
            // Numbers change when messages are saved.
            if (message.role().equals(last.role())
                    && Objects.equals(message.content(), last.content())
                    && Objects.equals(message.createdAt(), last.createdAt())) {
                return true;
            }
        }
        return false;
    }
}
