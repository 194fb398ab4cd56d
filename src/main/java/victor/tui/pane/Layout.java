package victor.tui.pane;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what was laid out last, so that it is done once for each width. What it answers depends on what is asked alone. */
final class Layout {
    /** More lines than this are not kept. */
    private static final int MOST_LINES = 12_000;

    private final Map<Key, Body> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int lines;

    private record Key(Entry entry, int item, int part, int columns, boolean open) {
        // Written out, since what the compiler makes of a record costs milliseconds at the first call, and this is
        // called
        // for the first frame, and for every line of each.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.entry.equals(entry)
                    && key.item == item
                    && key.part == part
                    && key.columns == columns
                    && key.open == open;
        }

        @Override
        public int hashCode() {
            return ((entry.hashCode() * 31 + item) * 31 + part) * 2_048 + columns * 2 + (open ? 1 : 0);
        }
    }

    /** One part of an item. */
    Body body(Entry entry, int item, int part, int columns, boolean open) {
        Key key = new Key(entry, item, part, columns, open);
        Body body = kept.get(key);
        if (body == null) {
            body = entry.items().get(item).body(part, columns, open);
            kept.put(key, body);
            lines += body.lines().size() + 1;
            forget();
        }
        return body;
    }

    private void forget() {
        Iterator<Body> oldest = kept.values().iterator();
        while (lines > MOST_LINES && kept.size() > 1) {
            lines -= oldest.next().lines().size() + 1;
            oldest.remove();
        }
    }
}
