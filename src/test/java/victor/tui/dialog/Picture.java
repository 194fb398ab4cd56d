package victor.tui.dialog;

import victor.tui.testing.Cells;
import victor.tui.view.Size;

/** A dialog as people see it, in every size of terminal that counts. */
final class Picture {
    private static final int[][] SCREENS = {{120, 40}, {80, 24}, {40, 10}, {20, 5}, {2, 1}};

    private Picture() {}

    /** In all sizes; of 80×24 the looks too, and in ASCII. */
    static String of(Dialog dialog) {
        StringBuilder all = new StringBuilder();
        for (int[] screen : SCREENS) {
            all.append(of(dialog, screen[0], screen[1]));
        }
        Placed placed = Placed.on(80, 24, dialog);
        all.append("80x24, looks\n").append(draw(placed, false).looks());
        all.append("80x24, ASCII\n").append(draw(placed, true).text());
        all.append("hints:");
        for (Hint hint : dialog.hints()) {
            all.append("  ").append(hint.key()).append(' ').append(hint.word());
        }
        return all.append('\n').toString();
    }

    /** On one screen. */
    static String of(Dialog dialog, int columns, int rows) {
        Placed placed = Placed.on(columns, rows, dialog);
        Size size = placed.size();
        if (size.columns() > columns || size.rows() > rows || size.columns() < 1 || size.rows() < 1) {
            throw new AssertionError(dialog.name() + " wants " + size + " of " + columns + "x" + rows);
        }
        Cells cells = draw(placed, false);
        String cursor = cells.cursorColumn() < 0 ? "" : ", cursor " + cells.cursorColumn() + "," + cells.cursorRow();
        return columns + "x" + rows + ": " + size.columns() + "x" + size.rows() + " at " + placed.column() + ","
                + placed.row() + cursor + "\n" + cells.text();
    }

    static Cells draw(Placed placed, boolean ascii) {
        Cells cells = new Cells(placed.size().columns(), placed.size().rows(), ascii);
        placed.dialog().draw(cells);
        return cells;
    }
}
