package victor.domain;

import java.util.List;

/** Takes sessions one after the other, each of them in pieces, so that no session has to be in memory whole. */
public interface SessionSink {
    /**
     * A session begins; the one before has ended.
     *
     * @param session with no message in its document, whatever is stored: they follow
     */
    void begin(Session session);

    /** The next counted message of the session, in reading order. */
    void message(Message message);

    /**
     * The session ends.
     *
     * @param archive its previews and the messages that compaction took away, in reading order
     */
    void end(List<ArchivedMessage> archive);
}
