package victor.tui.dialog;

import victor.tui.widget.Area;

/**
 * How the inside of a dialog is divided that is a list.
 *
 * @param filter what is typed to narrow the list down
 * @param header names of columns; without rows where there is little room, and so on
 */
record ListLayout(Area filter, Area header, Area list, Area details) {
    private static final int LEAST_LIST = 3;
    private static final int MOST_LIST = 18;
    private static final int HEADED_FROM = 12;

    static ListLayout of(Area inside, int detailRows) {
        if (inside.rows() < 2) {
            return new ListLayout(inside.top(0), inside.top(0), inside, inside.bottom(0));
        }
        Area rest = inside.below(1);
        int header = inside.rows() >= HEADED_FROM ? 1 : 0;
        int details = Math.max(0, Math.min(detailRows, rest.rows() - header - LEAST_LIST));
        int blank = details > 0 && inside.rows() >= HEADED_FROM ? 1 : 0;
        return new ListLayout(
                inside.top(1), rest.top(header), rest.below(header).above(details + blank), rest.bottom(details));
    }

    /** Rows for everything. */
    static int height(int items, int detailRows) {
        return Math.max(HEADED_FROM, 1 + 1 + Math.min(items, MOST_LIST) + 1 + detailRows);
    }
}
