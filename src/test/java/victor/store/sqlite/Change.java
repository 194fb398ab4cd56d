package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a database, between two of its dumps.
 *
 * @param gone table to rows that are no longer there as they were
 * @param come table to rows that were not there before
 */
record Change(Map<String, List<String>> gone, Map<String, List<String>> come) {
    static Change between(Map<String, List<String>> before, Map<String, List<String>> after) {
        return new Change(less(before, after), less(after, before));
    }

    /** The tables that changed at all. */
    List<String> tables() {
        Map<String, List<String>> all = new TreeMap<>(gone);
        all.putAll(come);
        return List.copyOf(all.keySet());
    }

    private static Map<String, List<String>> less(Map<String, List<String>> from, Map<String, List<String>> other) {
        Map<String, List<String>> left = new TreeMap<>();
        from.forEach((table, rows) -> {
            List<String> rest = new ArrayList<>(rows);
            for (String row : other.getOrDefault(table, List.of())) {
                rest.remove(row);
            }
            if (!rest.isEmpty()) {
                left.put(table, rest);
            }
        });
        return left;
    }
}
