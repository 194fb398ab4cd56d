package victor.service.chat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Session;
import victor.store.SessionStore;

/**
 * The stored beginning of a conversation, as it was when it was read or written last.
 *
 * @param sessionId the session
 * @param count how many messages it had
 * @param lastId the number of the last one, 0 for none
 * @param mark tells the last one from another one that got its number since
 */
record Base(String sessionId, int count, long lastId, String mark) {
    /** Whether the stored session is still what it was. */
    enum Standing {
        UNCHANGED,
        /** Others added messages behind the last one, and nothing else. */
        APPENDED,
        /** Others took messages away or put them elsewhere, or the session is gone. */
        CHANGED
    }

    /** The session as it is stored now. Costs as much for a long session as for a short one. */
    static Base of(SessionStore reads, Session session) {
        String id = session.summary().id();
        Message last = last(reads, id);
        return new Base(id, session.summary().messageCount(), last == null ? 0 : last.id(), mark(last));
    }

    private static @Nullable Message last(SessionStore reads, String id) {
        List<Message> last = reads.lastMessages(id, List.of(), 1);
        return last.isEmpty() ? null : last.get(0);
    }

    private static String mark(@Nullable Message message) {
        return message == null
                ? ""
                : Integer.toHexString(Objects.hash(message.role(), message.content(), message.createdAt()));
    }

    Standing standing(SessionStore reads) {
        Session session = reads.find(sessionId);
        if (session == null) {
            return Standing.CHANGED;
        }
        if (of(reads, session).equals(this)) {
            return Standing.UNCHANGED;
        }
        if (count == 0) {
            return Standing.APPENDED;
        }
        List<Message> mine = reads.messagesUpTo(sessionId, lastId, 1);
        boolean there = !mine.isEmpty() && mark(mine.get(0)).equals(mark);
        return there && reads.messageNumber(sessionId, lastId) == count ? Standing.APPENDED : Standing.CHANGED;
    }
}
