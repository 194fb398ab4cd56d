package victor.tui.pane;

import org.jspecify.annotations.Nullable;

/**
 * One thing within an entry: its heading, its text, a tool call. It consists of parts that are laid out one by one, so that a long text costs
 * no more than what is seen of it.
 */
sealed interface Item permits LineItem, TextItem, FoldItem, PanelItem {
    /**
     * How many parts it has, 1 or more.
     *
     * @param open whether what is folded in it shows
     */
    int parts(boolean open);

    /**
     * One part of it in a width.
     *
     * @param part 0 or more, less than {@link #parts}
     * @param columns 1 or more
     */
    Body body(int part, int columns, boolean open);

    /** What a search looks at; null where it looks at nothing. */
    @Nullable
    Content searched();

    /** Which part of that a part of the item shows; negative when it shows none of it. */
    default int searchedPart(int part) {
        return part;
    }

    /** Whether it can be opened and closed. */
    default boolean folds() {
        return false;
    }
}
