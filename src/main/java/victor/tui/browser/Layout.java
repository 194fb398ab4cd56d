package victor.tui.browser;

import victor.tui.view.Size;

/**
 * Where the parts of the screen are, in cells. A part that is not shown has no rows.
 *
 * @param kind how the parts stand to each other
 * @param titleRows 1 with a title bar, else 0
 * @param table where the table is, its header included
 * @param pane where the conversation is
 * @param statusRow the status line; the footer is below it
 */
record Layout(Kind kind, int titleRows, Area table, Area pane, int statusRow) {
    static final int LEAST_COLUMNS = 20;
    static final int LEAST_ROWS = 5;

    private static final int SIDE_BY_SIDE_COLUMNS = 100;
    private static final int STACKED_COLUMNS = 60;
    private static final int STACKED_ROWS = 20;

    /** How the parts stand to each other. */
    enum Kind {
        /** Too small for anything. */
        TOO_SMALL,
        /** The table or the conversation. */
        SINGLE,
        /** The table above the conversation. */
        STACKED,
        /** The table beside the conversation. */
        SIDE_BY_SIDE
    }

    /** A part of the screen. */
    record Area(int column, int row, int columns, int rows) {
        static final Area NONE = new Area(0, 0, 0, 0);

        boolean holds(int atColumn, int atRow) {
            return atColumn >= column && atColumn < column + columns && atRow >= row && atRow < row + rows;
        }
    }

    static Layout of(Size screen, boolean paneShown, boolean paneFocused) {
        int columns = screen.columns();
        int rows = screen.rows();
        if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
            return new Layout(Kind.TOO_SMALL, 0, Area.NONE, Area.NONE, 0);
        }
        int title = rows >= 8 ? 1 : 0;
        int body = rows - title - 2;
        Area whole = new Area(0, title, columns, body);
        if (paneShown && columns >= SIDE_BY_SIDE_COLUMNS) {
            int left = Math.max(50, columns * 49 / 100);
            Area right = new Area(left + 1, title, columns - left - 1, body);
            return new Layout(Kind.SIDE_BY_SIDE, title, new Area(0, title, left, body), right, rows - 2);
        }
        if (paneShown && columns >= STACKED_COLUMNS && rows >= STACKED_ROWS) {
            int above = body * 2 / 5;
            Area below = new Area(0, title + above + 1, columns, body - above - 1);
            return new Layout(Kind.STACKED, title, new Area(0, title, columns, above), below, rows - 2);
        }
        return paneFocused
                ? new Layout(Kind.SINGLE, title, Area.NONE, whole, rows - 2)
                : new Layout(Kind.SINGLE, title, whole, Area.NONE, rows - 2);
    }

    /** How many rows of the table are left for sessions. */
    int listRows() {
        return Math.max(0, table.rows() - 1);
    }
}
