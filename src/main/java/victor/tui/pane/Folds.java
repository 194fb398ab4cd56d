package victor.tui.pane;

import java.util.HashSet;
import java.util.Set;

/** What is open of what can be. A value. */
record Folds(Set<Fold> open) {
    static final Folds NONE = new Folds(Set.of());

    Folds {
        open = Set.copyOf(open);
    }

    /** Something that can be opened. */
    record Fold(EntryKey key, int item) {}

    boolean isOpen(EntryKey key, int item) {
        return !open.isEmpty() && open.contains(new Fold(key, item));
    }

    Folds with(EntryKey key, int item, boolean isOpen) {
        Set<Fold> changed = new HashSet<>(open);
        Fold fold = new Fold(key, item);
        return (isOpen ? changed.add(fold) : changed.remove(fold)) ? new Folds(changed) : this;
    }
}
