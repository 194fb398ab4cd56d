package victor.tui.pane;

import org.jspecify.annotations.Nullable;

/**
 * Text that always shows.
 *
 * @param isSearched whether a search looks at it
 */
record TextItem(Content content, boolean isSearched) implements Item {
    @Override
    public int parts(boolean open) {
        return content.size();
    }

    @Override
    public Body body(int part, int columns, boolean open) {
        return content.body(part, columns);
    }

    @Override
    public @Nullable Content searched() {
        return isSearched ? content : null;
    }

    /** As {@link Content#code}. */
    @Nullable
    String code(int part, int block) {
        return content.code(part, block);
    }
}
