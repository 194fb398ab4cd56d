package victor.tui.pane;

/**
 * What tells an entry from all others of its session, however much is read anew around it.
 *
 * @param id of the message; where there is none, the place of a gap
 */
record EntryKey(Kind kind, long id) {
    static final EntryKey HEAD = new EntryKey(Kind.HEAD, 0);

    /** What an entry is. */
    enum Kind {
        /** The details of the session. */
        HEAD,
        MESSAGE,
        PREVIEW,
        /** A place from which compaction took messages. */
        GAP,
        /** A message that compaction took. */
        COMPACTED,
        /** What is no stored message. */
        INSET
    }

    boolean isMessage() {
        return kind == Kind.MESSAGE;
    }
}
