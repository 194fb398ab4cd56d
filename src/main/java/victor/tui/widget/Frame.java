package victor.tui.widget;

import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;

/** The frame of a dialog with its title in it. Where there is hardly any room, there is no frame. */
public final class Frame {
    /** Columns that frame and padding take. */
    public static final int COLUMNS = 4;

    /** Rows that the frame takes. */
    public static final int ROWS = 2;

    private static final int PADDED_FROM = 14;
    private static final int FRAMED_COLUMNS = 8;
    private static final int FRAMED_ROWS = 4;

    private Frame() {}

    /** What is left inside the frame and a blank column on both sides. */
    public static Area inside(Size size) {
        if (!fits(size)) {
            return Area.of(size);
        }
        int side = size.columns() < PADDED_FROM ? 1 : 2;
        return new Area(side, 1, size.columns() - 2 * side, size.rows() - ROWS);
    }

    /** Whether there is one in a size. */
    public static boolean fits(Size size) {
        return size.columns() >= FRAMED_COLUMNS && size.rows() >= FRAMED_ROWS;
    }

    /**
     * Draws the frame at the edge of a canvas.
     *
     * @param role of the frame
     */
    public static void draw(Canvas canvas, String cleanedTitle, Role role) {
        if (!fits(new Size(canvas.columns(), canvas.rows()))) {
            return;
        }
        canvas.box(0, 0, canvas.columns(), canvas.rows(), Style.of(role));
        String title = ColumnWidth.clip(cleanedTitle, canvas.columns() - 6);
        canvas.put(2, 0, " " + title + " ", Style.of(Role.HEADING));
    }

    /** Says on the right edge of the frame that there is more than shows of an area. */
    public static void drawMore(Canvas canvas, Area area, boolean above, boolean below, Style style) {
        if (above) {
            canvas.put(canvas.columns() - 1, area.row(), Signs.up(canvas), style);
        }
        if (below) {
            canvas.put(canvas.columns() - 1, area.row() + area.rows() - 1, Signs.down(canvas), style);
        }
    }
}
