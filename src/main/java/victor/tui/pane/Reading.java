package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a conversation, how it is laid out, and which of it can be seen. A value.
 *
 * @param columns width of the text, 1 or more
 * @param rows how many lines can be seen, 0 or more
 * @param top the first line that can be seen
 * @param current the entry that actions concern
 * @param focus what was gone to within it; null for nothing
 */
record Reading(
        Window window,
        Folds folds,
        Layout layout,
        int columns,
        int rows,
        Place top,
        EntryKey current,
        @Nullable Focus focus) {
    static Reading nothing() {
        return new Reading(Window.EMPTY, Folds.NONE, new Layout(), 1, 0, Place.START, EntryKey.HEAD, null);
    }

    Reading with(Window newWindow) {
        return new Reading(newWindow, folds, layout, columns, rows, top, current, focus);
    }

    /** At the current entry, or else at the beginning of what is held, when what was seen first is not held any more. */
    Reading anchored() {
        List<Entry> entries = window.entries();
        if (entries.isEmpty() || window.indexOf(top.key()) >= 0) {
            return this;
        }
        Entry entry = currentEntry();
        return topAt(Place.of(entry == null ? entries.get(0) : entry));
    }

    Reading with(Folds newFolds) {
        return new Reading(window, newFolds, layout, columns, rows, top, current, focus);
    }

    Reading sized(int newColumns, int newRows) {
        return new Reading(window, folds, layout, newColumns, newRows, top, current, focus);
    }

    private Reading topAt(Place place) {
        return new Reading(window, folds, layout, columns, rows, place, current, focus);
    }

    Reading currentAt(EntryKey key) {
        return new Reading(window, folds, layout, columns, rows, top, key, key.equals(current) ? focus : null);
    }

    Reading focusAt(@Nullable Focus newFocus) {
        return new Reading(window, folds, layout, columns, rows, top, current, newFocus);
    }

    boolean isOpen(Entry entry, int item) {
        return entry.items().get(item).folds() && folds.isOpen(entry.key(), item);
    }

    Body body(Entry entry, int item, int part) {
        return layout.body(entry, item, part, columns, isOpen(entry, item));
    }

    int parts(Entry entry, int item) {
        return entry.items().get(item).parts(isOpen(entry, item));
    }

    /** The current entry; null when it is not held. */
    @Nullable
    Entry currentEntry() {
        return window.find(current);
    }

    /** The lines that can be seen. */
    List<Row> visible() {
        List<Row> visible = new ArrayList<>(rows);
        Cursor cursor = Cursor.at(this, top);
        for (boolean more = !cursor.isNowhere(); more && visible.size() < rows; more = cursor.next()) {
            if (cursor.line() < cursor.body().lines().size()) {
                visible.add(new Row(cursor.entry(), cursor.item(), cursor.part(), cursor.line(), cursor.body()));
            }
        }
        return visible;
    }

    /** Scrolls by some lines, as far as there are any. */
    Reading scrolled(int lines) {
        Cursor first = Cursor.at(this, top);
        if (lines < 0) {
            for (int i = lines; i < 0 && first.previous(); i++) {}
        } else {
            Cursor last = first.copy();
            int below = 1;
            while (below < rows && last.next()) {
                below++;
            }
            for (int i = 0; i < lines && below >= rows && last.next(); i++) {
                first.next();
            }
        }
        return first.isNowhere() ? this : topAt(first.place()).seeingCurrent();
    }

    /** Scrolls by a line; where there is none, the next entry becomes the current one, so that the last ones can be reached. */
    Reading stepped(int direction) {
        Reading scrolled = scrolled(direction);
        return scrolled.top.equals(exactTop()) ? entryStep(direction) : scrolled;
    }

    private Place exactTop() {
        Cursor cursor = Cursor.at(this, top);
        return cursor.isNowhere() ? top : cursor.place();
    }

    private Reading entryStep(int direction) {
        int next = window.indexOf(current) + direction;
        List<Entry> entries = window.entries();
        return next >= 0 && next < entries.size() ? currentAt(entries.get(next).key()) : this;
    }

    /** Makes an entry the current one that can be seen, when the one that is cannot. */
    private Reading seeingCurrent() {
        List<Row> visible = visible();
        EntryKey first = null;
        for (Row row : visible) {
            if (row.isContent() && row.entry().key().equals(current)) {
                return this;
            }
            boolean begins = row.item() == row.entry().firstItem() && row.part() == 0 && row.line() == 0;
            if (first == null && begins) {
                first = row.entry().key();
            }
        }
        if (first == null && !visible.isEmpty()) {
            first = visible.get(visible.size() - 1).entry().key();
        }
        return first == null ? this : currentAt(first);
    }

    /** Scrolls back when there is room below the last line of all; below the last one that is held there will be more. */
    Reading filled() {
        Cursor cursor = Cursor.at(this, top);
        if (cursor.isNowhere() || !window.page().atEnd()) {
            return this;
        }
        Cursor last = cursor.copy();
        int below = 1;
        while (below < rows && last.next()) {
            below++;
        }
        if (below >= rows) {
            return this;
        }
        for (int i = below; i < rows && cursor.previous(); i++) {}
        return topAt(cursor.place());
    }

    /** The entry so many further on becomes the current one and is shown from its beginning. */
    Reading toEntry(int direction) {
        int index = window.indexOf(current) + direction;
        if (index < 0 || index >= window.entries().size()) {
            return this;
        }
        Entry entry = window.entries().get(index);
        Reading there = currentAt(entry.key()).focusAt(null);
        return there.isWhollyVisible(entry)
                ? there
                : there.topAt(Place.of(entry)).filled();
    }

    private boolean isWhollyVisible(Entry entry) {
        List<Row> visible = visible();
        int index = window.indexOf(entry.key());
        boolean begins = false;
        for (Row row : visible) {
            if (row.entry().equals(entry)) {
                begins |= row.item() == entry.firstItem() && row.part() == 0 && row.line() == 0;
            } else if (begins) {
                return true;
            }
        }
        boolean last = index == window.entries().size() - 1;
        return begins && last && !visible.isEmpty() && ends(visible.get(visible.size() - 1));
    }

    private boolean ends(Row row) {
        Cursor end = Cursor.end(this);
        return end.entry().equals(row.entry())
                && end.item() == row.item()
                && end.part() == row.part()
                && end.line() == row.line();
    }

    /** From the beginning of what is held. */
    Reading atStart() {
        List<Entry> entries = window.entries();
        return entries.isEmpty()
                ? this
                : topAt(new Place(entries.get(0).key(), 0, 0, 0, 1))
                        .currentAt(entries.get(0).key())
                        .focusAt(null);
    }

    /** The end of what is held. */
    Reading atEnd() {
        Cursor end = Cursor.end(this);
        if (end.isNowhere()) {
            return this;
        }
        Reading there = currentAt(end.entry().key()).focusAt(null);
        return there.topAt(end.place()).filled();
    }

    /** Whether the last line of all can be seen. */
    boolean isAtEnd() {
        List<Row> visible = visible();
        return window.page().atEnd() && (visible.isEmpty() || ends(visible.get(visible.size() - 1)));
    }

    /** An entry from its beginning. */
    Reading at(Entry entry) {
        return topAt(Place.of(entry)).currentAt(entry.key()).focusAt(null).filled();
    }

    /** What was seen earlier, with the same entry current. */
    Reading at(Place place, EntryKey key) {
        return topAt(place).currentAt(key).filled();
    }

    /** A line of an entry, somewhere on the screen; the entry becomes the current one. */
    Reading showing(Cursor line) {
        Reading there = currentAt(line.entry().key());
        for (Row row : visible()) {
            if (row.entry().equals(line.entry())
                    && row.item() == line.item()
                    && row.part() == line.part()
                    && row.line() == line.line()) {
                return there;
            }
        }
        Cursor first = line.copy();
        for (int i = 0; i < rows / 3 && first.previous(); i++) {}
        return there.topAt(first.place()).filled();
    }
}
