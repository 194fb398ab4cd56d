package victor.tui.pane;

import victor.tui.text.Line;

/**
 * A line of an entry that can be seen.
 *
 * @param line its index in the body
 */
record Row(Entry entry, int item, int part, int line, Body body) {
    Line text() {
        return body.lines().get(line);
    }

    /** Whether it belongs to what the entry shows, and is not the blank line before it. */
    boolean isContent() {
        return item >= entry.firstItem();
    }
}
