package victor.tui.view;

/**
 * Something that lies over the screen: a dialog, a menu. The topmost one has the input.
 *
 * @param name the same from frame to frame while it is the same window
 * @param column of its left edge; it may lie outside the screen in part
 * @param row of its top edge
 * @param columns its width in cells with its frame, 1 or more
 * @param rows its height in cells with its frame, 1 or more
 * @param drawing draws it, frame and all
 */
public record Window(String name, int column, int row, int columns, int rows, Drawing drawing) {
    /** Draws a window. */
    public interface Drawing {
        /**
         * Draws it whole.
         *
         * @param canvas blank, as large as the window; good for this call only
         */
        void draw(Canvas canvas);
    }
}
