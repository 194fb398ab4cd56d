package victor.service.chat;

/**
 * What {@code /compact} was asked for.
 *
 * @param keep how many of the last messages stay, 1 or more
 * @param summary what stands in for those that go
 */
public record CompactionRequest(int keep, Summary summary) {
    /** How many messages stay by default. */
    public static final int KEEP = 6;

    /** What stands in for messages that go. */
    public enum Summary {
        /** Nothing. */
        NONE,
        /** A summary that the model makes. */
        SMART,
        /** Sentences picked on this machine. */
        OFFLINE
    }
}
