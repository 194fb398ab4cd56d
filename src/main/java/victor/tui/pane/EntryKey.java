package victor.tui.pane;

import org.jspecify.annotations.Nullable;

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

    // Written out, since what the compiler makes of a record costs milliseconds at the first call, and the first frame
    // fills maps of keys.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryKey key && key.kind == kind && key.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id) * 31 + kind.hashCode();
    }
}
