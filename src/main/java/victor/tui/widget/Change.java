package victor.tui.widget;

import org.jspecify.annotations.Nullable;

/**
 * One step of an editor that can be undone.
 *
 * @param at offset where it happened, in UTF-16 units
 * @param removed what stood there before
 * @param inserted what stands there since
 * @param cursor offset of the cursor before
 * @param kind how it came about
 */
record Change(int at, String removed, String inserted, int cursor, Kind kind) {
    enum Kind {
        /** One character was typed. */
        TYPED,
        /** One character was taken away by Backspace. */
        ERASED,
        /** Everything else: a step of its own. */
        OTHER
    }

    /** This and the next change as one step; null when they are two. Words are undone one by one, not letter by letter. */
    @Nullable
    Change joined(Change next) {
        if (next.kind != kind || kind == Kind.OTHER) {
            return null;
        }
        if (kind == Kind.ERASED) {
            boolean adjacent = next.at + next.removed.length() == at;
            return adjacent ? new Change(next.at, next.removed + removed, "", cursor, kind) : null;
        }
        boolean adjacent = at + inserted.length() == next.at;
        boolean newWord = inserted.endsWith(" ") && !next.inserted.equals(" ");
        return adjacent && !newWord ? new Change(at, removed, inserted + next.inserted, cursor, kind) : null;
    }

    String undone(String text) {
        return text.substring(0, at) + removed + text.substring(at + inserted.length());
    }

    String redone(String text) {
        return text.substring(0, at) + inserted + text.substring(at + removed.length());
    }
}
