package victor.tui.widget;

import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Size;

/**
 * A rectangle of cells on a canvas.
 *
 * @param columns width, 0 or more
 * @param rows height, 0 or more
 */
public record Area(int column, int row, int columns, int rows) {
    public Area {
        columns = Math.max(0, columns);
        rows = Math.max(0, rows);
    }

    /** All of something. */
    public static Area of(Size size) {
        return new Area(0, 0, size.columns(), size.rows());
    }

    /** Whether something was done with the mouse in here; its place counted from the same corner as this area's. */
    public boolean contains(Mouse mouse) {
        return mouse.column() >= column
                && mouse.column() < column + columns
                && mouse.row() >= row
                && mouse.row() < row + rows;
    }

    /** This part of a canvas. */
    public Canvas on(Canvas canvas) {
        return canvas.part(column, row, columns, rows);
    }

    /** How large it is. */
    public Size size() {
        return new Size(columns, rows);
    }

    /** So many rows of it from its top on. */
    public Area top(int count) {
        return new Area(column, row, columns, Math.min(count, rows));
    }

    /** So many rows of it up to its bottom. */
    public Area bottom(int count) {
        int kept = Math.min(count, rows);
        return new Area(column, row + rows - kept, columns, kept);
    }

    /** What is left of it without so many rows at its top. */
    public Area below(int count) {
        return bottom(rows - Math.min(count, rows));
    }

    /** What is left of it without so many rows at its bottom. */
    public Area above(int count) {
        return top(rows - Math.min(count, rows));
    }
}
