package victor.tui.pane;

import org.jspecify.annotations.Nullable;
import victor.tui.pane.Folds.Fold;

/**
 * Something found within an entry.
 *
 * @param item -1 when the entry has it, but nothing of it can be seen: an address, for example
 * @param occurrence as the {@link Marker} counts them in the part
 */
record Hit(EntryKey key, int item, int part, int occurrence) {
    /**
     * The next one of an entry.
     *
     * @param reading in which {@link #opened} has opened the entry
     * @param from what to go on from; null for the first one, or the last one backward
     * @return null when there is none
     */
    static @Nullable Hit next(Reading reading, Marker marker, Entry entry, @Nullable Hit from, boolean backward) {
        int step = backward ? -1 : 1;
        int first = backward ? entry.items().size() - 1 : 0;
        int item = from == null || from.item < 0 ? first : from.item;
        for (; item >= 0 && item < entry.items().size(); item += step) {
            Hit here = from != null && from.item == item ? from : null;
            int parts = reading.parts(entry, item);
            int part = here != null ? here.part : backward ? parts - 1 : 0;
            for (; part >= 0 && part < parts; part += step) {
                Hit before = here != null && here.part == part ? here : null;
                Hit found = inPart(reading, marker, entry, item, part, before, step);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Hit inPart(
            Reading reading, Marker marker, Entry entry, int item, int part, @Nullable Hit from, int step) {
        Item whole = entry.items().get(item);
        Content searched = whole.searched();
        int raw = whole.searchedPart(part);
        // Most parts have nothing, and need not be laid out to know it.
        if (searched == null || raw < 0 || !marker.matches(searched.raw(raw))) {
            return null;
        }
        int count = marker.count(reading.body(entry, item, part));
        int occurrence = from != null ? from.occurrence + step : step > 0 ? 0 : count - 1;
        return occurrence >= 0 && occurrence < count ? new Hit(entry.key(), item, part, occurrence) : null;
    }

    /** The reading with everything open in an entry that hides something that is looked for. */
    static Reading opened(Reading reading, Marker marker, Entry entry) {
        Folds folds = reading.folds();
        for (int item = 0; item < entry.items().size(); item++) {
            Content searched = entry.items().get(item).searched();
            if (entry.items().get(item).folds()
                    && searched != null
                    && !folds.open().contains(new Fold(entry.key(), item))
                    && marker.matches(searched.raw())) {
                folds = folds.with(entry.key(), item, true);
            }
        }
        return reading.with(folds);
    }

    /** The reading with this to be seen. */
    Reading shownIn(Reading reading, Marker marker) {
        Entry entry = reading.window().find(key);
        if (entry == null || item < 0) {
            return entry == null ? reading : reading.at(entry);
        }
        Body body = reading.body(entry, item, part);
        Place place = new Place(
                key, item, part, marker.lineOf(body, occurrence), body.lines().size());
        return reading.showing(Cursor.at(reading, place));
    }
}
