package victor.tui.view;

import org.jspecify.annotations.Nullable;

/**
 * How large something is on the screen.
 *
 * @param columns width in cells, 0 or more
 * @param rows height in cells, 0 or more
 */
public record Size(int columns, int rows) {
    // Written out, since what the compiler makes of a record costs milliseconds at the first call, and the first frame
    // asks for its size.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Size size && size.columns == columns && size.rows == rows;
    }

    @Override
    public int hashCode() {
        return columns * 8_191 + rows;
    }
}
