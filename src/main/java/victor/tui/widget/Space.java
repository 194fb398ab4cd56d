package victor.tui.widget;

import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * How the rows of a form are divided: labels, the mark of the focus, and what is filled in.
 *
 * @param columns width of the form
 * @param label width of the labels beside the fields; 0 when they stand above them, or when there are none
 */
public record Space(int columns, int label) {
    private static final int MARK = 2;
    private static final int LEAST_FIELD = 16;

    /** The division of a form with labels of a width. */
    static Space of(int columns, int longestLabel) {
        boolean beside = longestLabel > 0 && longestLabel + 1 + MARK + LEAST_FIELD <= columns;
        return new Space(columns, beside ? longestLabel : 0);
    }

    /** Column in which the fields begin. */
    int start() {
        return Math.min(label > 0 ? label + 1 + MARK : MARK, columns / 2);
    }

    /** Width of the fields. */
    int width() {
        return columns - start();
    }

    /** How many rows a label needs for itself. */
    int labelRows(String text) {
        return label == 0 && !text.isEmpty() ? 1 : 0;
    }

    void drawLabel(Canvas canvas, String text) {
        canvas.put(0, 0, text, Style.PLAIN);
    }

    void drawMark(Canvas canvas, int row, boolean focused) {
        if (focused) {
            canvas.put(start() - MARK, row, Signs.marker(canvas), Style.of(Role.ACCENT));
        }
    }
}
