package victor.tui.pane;

import java.util.List;

/** Walks from line to line through what is held. It stands on a line always, unless nothing is held. */
final class Cursor {
    private final Reading reading;
    private final List<Entry> entries;
    private int entry;
    private int item;
    private int part;
    private int line;

    private Cursor(Reading reading) {
        this.reading = reading;
        entries = reading.window().entries();
    }

    /** On a place, or where it would be. */
    static Cursor at(Reading reading, Place place) {
        Cursor cursor = new Cursor(reading);
        int index = reading.window().indexOf(place.key());
        if (index < 0) {
            return cursor.settled();
        }
        cursor.entry = index;
        Entry found = cursor.entry();
        cursor.item = Math.min(place.item(), found.items().size() - 1);
        int parts = cursor.parts();
        cursor.part = Math.min(place.part(), parts - 1);
        int lines = cursor.body().lines().size();
        cursor.line = cursor.part < place.part() ? Math.max(0, lines - 1) : place.lineOf(lines);
        return cursor.settled();
    }

    /** On the beginning of an entry, the blank line before it left out. */
    static Cursor at(Reading reading, int entry) {
        Cursor cursor = new Cursor(reading);
        cursor.entry = entry;
        cursor.item = cursor.entry().firstItem();
        return cursor.settled();
    }

    /** On the last line of all. */
    static Cursor end(Reading reading) {
        Cursor cursor = new Cursor(reading);
        cursor.entry = cursor.entries.size() - 1;
        if (cursor.entry >= 0) {
            cursor.item = cursor.entry().items().size() - 1;
            cursor.part = cursor.parts() - 1;
            cursor.line = cursor.body().lines().size() - 1;
            if (cursor.line < 0) {
                cursor.line = 0;
                cursor.previous();
            }
        }
        return cursor;
    }

    Cursor copy() {
        Cursor copy = new Cursor(reading);
        copy.entry = entry;
        copy.item = item;
        copy.part = part;
        copy.line = line;
        return copy;
    }

    private Cursor settled() {
        if (!entries.isEmpty() && line >= body().lines().size()) {
            line = body().lines().size() - 1;
            if (!next() && !previous()) {
                line = 0;
            }
        }
        return this;
    }

    boolean isNowhere() {
        return entries.isEmpty();
    }

    int entryIndex() {
        return entry;
    }

    Entry entry() {
        return entries.get(entry);
    }

    int item() {
        return item;
    }

    int part() {
        return part;
    }

    int line() {
        return line;
    }

    Body body() {
        return reading.body(entry(), item, part);
    }

    Place place() {
        return new Place(entry().key(), item, part, line, body().lines().size());
    }

    private int parts() {
        return reading.parts(entry(), item);
    }

    /** Goes on to the next line; answers false, and stays, on the last one. */
    boolean next() {
        if (isNowhere()) {
            return false;
        }
        Cursor from = copy();
        line++;
        while (line >= body().lines().size()) {
            if (!nextPart()) {
                become(from);
                return false;
            }
        }
        return true;
    }

    /** Goes to the beginning of the part after this one; answers false, and stays, in the last one. */
    boolean nextPart() {
        if (part + 1 < parts()) {
            part++;
        } else if (item + 1 < entry().items().size()) {
            item++;
            part = 0;
        } else if (entry + 1 < entries.size()) {
            entry++;
            item = 0;
            part = 0;
        } else {
            return false;
        }
        line = 0;
        return true;
    }

    /** Goes back to the line before; answers false, and stays, on the first one. */
    boolean previous() {
        if (isNowhere()) {
            return false;
        }
        Cursor from = copy();
        line--;
        while (line < 0) {
            if (!previousPart()) {
                become(from);
                return false;
            }
            line = body().lines().size() - 1;
        }
        return true;
    }

    /** Goes to the beginning of the part before this one; answers false, and stays, in the first one. */
    boolean previousPart() {
        if (part > 0) {
            part--;
        } else if (item > 0) {
            item--;
            part = parts() - 1;
        } else if (entry > 0) {
            entry--;
            item = entry().items().size() - 1;
            part = parts() - 1;
        } else {
            return false;
        }
        line = 0;
        return true;
    }

    private void become(Cursor other) {
        entry = other.entry;
        item = other.item;
        part = other.part;
        line = other.line;
    }

    /** Whether this is before another place of the same reading, or the same one. */
    boolean isNotAfter(Cursor other) {
        int[] mine = {entry, item, part, line};
        int[] others = {other.entry, other.item, other.part, other.line};
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] != others[i]) {
                return mine[i] < others[i];
            }
        }
        return true;
    }
}
