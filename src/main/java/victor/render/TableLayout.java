package victor.render;

import java.util.Arrays;

/**
 * How wide the columns of a table are. Where they do not fit, the first flexible column gives way, then the others; when each
 * has its least width and they still do not fit, columns are left out. What gives way first is left out last, and only when no more
 * than a few letters of it would be seen. The first column is never cut and never left out.
 */
final class TableLayout {
    /** Blanks and a border for each column, and the border at the end. */
    private static final int FRAME = 3;

    private static final int FEW_LETTERS = 5;

    private final Table.Column[] columns;
    private final int[] natural;

    TableLayout(Table.Column[] columns, int[] natural) {
        this.columns = columns;
        this.natural = natural;
    }

    /**
     * The widths that take at most so many columns, 0 for a column that is left out.
     *
     * @param available 0 for as many as they need
     */
    int[] fit(int available) {
        boolean[] dropped = new boolean[columns.length];
        int[] widths = natural.clone();
        while (available > 0 && total(widths) > available) {
            shrink(widths, available);
            int next = next(dropped);
            if (total(widths) <= available || next < 0) {
                break;
            }
            int left = widths[next] - (total(widths) - available);
            if (columns[next].turn() == 1 && left >= FEW_LETTERS) {
                widths[next] = left;
                break;
            }
            dropped[next] = true;
            for (int i = 0; i < widths.length; i++) {
                widths[i] = dropped[i] ? 0 : natural[i];
            }
        }
        return widths;
    }

    static int total(int[] widths) {
        int total = 1;
        for (int width : widths) {
            total += width > 0 ? width + FRAME : 0;
        }
        return total;
    }

    private void shrink(int[] widths, int available) {
        int[] order = new int[columns.length];
        Arrays.fill(order, -1);
        for (int i = 0; i < columns.length; i++) {
            int turn = columns[i].turn();
            if (turn > 0 && widths[i] > 0) {
                order[turn] = i;
            }
        }
        for (int i : order) {
            if (i >= 0) {
                int excess = total(widths) - available;
                int room = widths[i] - Math.min(widths[i], columns[i].least());
                widths[i] -= Math.max(0, Math.min(excess, room));
            }
        }
    }

    /** The dispensable column with the lowest rank that is still there, -1 for none. */
    private int next(boolean[] dropped) {
        int next = -1;
        for (int i = 1; i < columns.length; i++) {
            if (!dropped[i] && (next < 0 || columns[i].rank() < columns[next].rank())) {
                next = i;
            }
        }
        return next;
    }
}
