package victor.tui.widget;

import org.jspecify.annotations.Nullable;

/**
 * What an editor can undo and redo.
 *
 * @param past the last change first
 * @param future what was undone, the last one first
 * @param open whether the next change may join the last one
 */
record History(@Nullable Link past, @Nullable Link future, boolean open) {
    static final History NONE = new History(null, null, false);

    record Link(Change change, @Nullable Link next) {}

    /** With one more change, after which there is nothing to redo. */
    History with(Change change) {
        Change joined = open && past != null ? past.change().joined(change) : null;
        return joined == null || past == null
                ? new History(new Link(change, past), null, true)
                : new History(new Link(joined, past.next()), null, true);
    }

    /** The next change will be a step of its own. */
    History closed() {
        return open ? new History(past, future, false) : this;
    }

    History afterUndo(Link undone) {
        return new History(undone.next(), new Link(undone.change(), future), false);
    }

    History afterRedo(Link redone) {
        return new History(new Link(redone.change(), past), redone.next(), false);
    }
}
