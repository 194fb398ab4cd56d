package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import victor.domain.Message;

/**
 * An answer that is on its way. A value.
 *
 * @param said the messages of this turn so far, the question first
 * @param thinking what the model thinks since the last of them
 * @param text what it says since then
 * @param doing what is going on besides, for people; empty for nothing
 * @param stopping whether it is to stop
 * @param begunAt when the question was sent, in milliseconds since 1970
 */
record Reply(List<Message> said, String thinking, String text, String doing, boolean stopping, long begunAt) {
    Reply {
        said = List.copyOf(said);
    }

    /** @param question as it is shown until it is kept; empty when an earlier one is asked again */
    static Reply to(String question, long now) {
        return new Reply(
                question.isEmpty() ? List.of() : List.of(spoken("user", question, "")), "", "", "", false, now);
    }

    static Message spoken(String role, String text, String thinking) {
        String fields = thinking.isEmpty() ? "{}" : "{\"thinking\":" + victor.json.JsonText.quote(thinking) + "}";
        return new Message(0, role, text, null, null, fields);
    }

    Reply with(String moreText, String moreThinking) {
        return new Reply(said, thinking + moreThinking, text + moreText, "", stopping, begunAt);
    }

    /** A message is whole; what was streamed of it is in it. */
    Reply with(Message message) {
        List<Message> all = new ArrayList<>(said);
        boolean question = message.role().equals("user");
        if (question && all.size() == 1) {
            all.set(0, message);
        } else {
            all.add(message);
        }
        return question
                ? new Reply(all, thinking, text, doing, stopping, begunAt)
                : new Reply(all, "", "", doing, stopping, begunAt);
    }

    Reply doing(String what) {
        return new Reply(said, thinking, text, what, stopping, begunAt);
    }

    Reply stopped() {
        return new Reply(said, thinking, text, doing, true, begunAt);
    }
}
