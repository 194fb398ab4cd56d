package victor.domain;

/**
 * Some messages of a session, between two of them.
 *
 * @param afterId only messages after this one; 0 for all
 * @param beforeId only messages before this one; 0 for all
 * @param backward from the end towards the beginning
 */
public record MessageRange(long afterId, long beforeId, boolean backward) {
    /** All messages, from the beginning. */
    public static final MessageRange ALL = new MessageRange(0, 0, false);

    /** What is left of the range behind the messages that were looked at. */
    public MessageRange beyond(MessageHits seen) {
        return backward
                ? new MessageRange(afterId, seen.lastId(), true)
                : new MessageRange(seen.lastId(), beforeId, false);
    }
}
