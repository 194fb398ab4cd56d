package victor.tui.pane;

import java.util.List;
import victor.tui.view.Role;

/**
 * One thing in the pane that one goes to: the details, a message, a preview, a gap. Compared by identity, as what is laid out is kept by it.
 *
 * @param number of the message, from 1; of the message before it for what is none, 0 where there is none
 * @param role what the bar beside it looks like
 * @param items from top to bottom, one or more
 * @param source the text that is copied and opened, as it is stored
 * @param origin what it was made of: when that is the same again, so is the entry
 */
record Entry(EntryKey key, int number, Role role, List<Item> items, String source, Object origin) {
    Entry {
        items = List.copyOf(items);
    }

    /** The first item that is not just a blank line. */
    int firstItem() {
        return items.size() > 1 && items.get(0) == LineItem.GAP ? 1 : 0;
    }

    /** Whether anything in it can be opened. */
    boolean folds() {
        for (Item item : items) {
            if (item.folds()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
