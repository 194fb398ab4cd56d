package victor.tui.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The marked sessions, by id, in the order in which they were marked.
 *
 * @param ids the marked ones
 * @param from where a range begins that is not finished; null when there is none
 */
record Marks(Set<String> ids, @Nullable String from) {
    static final Marks NONE = new Marks(Set.of(), null);

    boolean has(String id) {
        return ids.contains(id);
    }

    boolean isEmpty() {
        return ids.isEmpty() && from == null;
    }

    int size() {
        return ids.size();
    }

    List<String> list() {
        return List.copyOf(ids);
    }

    Marks toggled(String id) {
        Set<String> changed = new LinkedHashSet<>(ids);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return new Marks(changed, from);
    }

    Marks with(Collection<String> more) {
        Set<String> changed = new LinkedHashSet<>(ids);
        changed.addAll(more);
        return new Marks(changed, null);
    }

    Marks without(Collection<String> gone) {
        Set<String> changed = new LinkedHashSet<>(ids);
        changed.removeAll(gone);
        return new Marks(changed, from);
    }

    Marks rangeFrom(String id) {
        return new Marks(ids, id);
    }

    /** The ids from the beginning of the range to the selected row; empty when no range has begun, or its beginning is not loaded. */
    List<String> range(SessionList list) {
        int start = list.indexOf(from);
        List<String> range = new ArrayList<>();
        if (start >= 0) {
            for (int i = Math.min(start, list.selected()); i <= Math.max(start, list.selected()); i++) {
                range.add(list.rows().get(i).id());
            }
        }
        return range;
    }
}
