package victor.tui.dialog;

import victor.tui.input.Input;
import victor.tui.input.Mouse;
import victor.tui.view.Size;
import victor.tui.view.Window;

/**
 * A dialog in the middle of a screen.
 *
 * @param column of its left edge
 * @param row of its top edge
 * @param size of the dialog
 */
public record Placed(Dialog dialog, int column, int row, Size size) {
    /** From so many rows on the last one, which says what keys do in the dialog, stays free. */
    private static final int FOOTED_FROM = 16;

    /**
     * Puts a dialog on a screen.
     *
     * @param columns width of the screen, 1 or more
     * @param rows height of the screen, 1 or more
     */
    public static Placed on(int columns, int rows, Dialog dialog) {
        int room = rows < FOOTED_FROM ? rows : rows - 1;
        Size size = dialog.size(columns, room);
        int row = Math.min((rows - size.rows()) / 2, room - size.rows());
        return new Placed(dialog, (columns - size.columns()) / 2, row, size);
    }

    /** As a window over the screen. */
    public Window window() {
        return new Window(dialog.name(), column, row, size.columns(), size.rows(), dialog::draw);
    }

    /** Gives the dialog what came in, the mouse's place being counted from the corner of the screen. */
    public Step accept(Input input) {
        return dialog.accept(input instanceof Mouse mouse ? mouse.from(column, row) : input, size);
    }
}
