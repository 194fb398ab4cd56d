package victor.tui.pane;

/**
 * The part of the current entry that was gone to: something folded, or a code block.
 *
 * @param block index of the code block within its part; -1 for what is folded
 */
record Focus(EntryKey key, int item, int part, int block) {
    /** Whether an entry still has such an item. */
    boolean isIn(Entry entry) {
        return key.equals(entry.key()) && item < entry.items().size();
    }

    boolean isCode() {
        return block >= 0;
    }
}
