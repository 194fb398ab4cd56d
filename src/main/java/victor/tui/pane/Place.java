package victor.tui.pane;

/**
 * A line of the conversation, said in such a way that it means the same in another width.
 *
 * @param line from 0, in its part
 * @param of how many lines that part had then
 */
record Place(EntryKey key, int item, int part, int line, int of) {
    static final Place START = new Place(EntryKey.HEAD, 0, 0, 0, 1);

    /** Where an entry begins. */
    static Place of(Entry entry) {
        return new Place(entry.key(), entry.firstItem(), 0, 0, 1);
    }

    /** The line in a part that has so many lines now. */
    int lineOf(int lines) {
        return lines == of ? line : (int) Math.min(Math.max(0, lines - 1), (long) line * lines / Math.max(1, of));
    }
}
