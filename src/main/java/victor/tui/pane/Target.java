package victor.tui.pane;

/** Where to go when the messages there have been read. */
sealed interface Target {
    /** Where they begin. */
    record Start() implements Target {}

    /** Where they end. */
    record End() implements Target {}

    /** A message. */
    record ToMessage(long messageId) implements Target {}

    /** A hit in a message; the last one when it is come to from below. */
    record ToHit(long messageId, boolean backward) implements Target {}

    /**
     * Where one is already, or was.
     *
     * @param messageId a message there; 0 where there is none
     * @param number of the message there
     */
    record Stay(Place top, EntryKey current, long messageId, int number) implements Target {}
}
