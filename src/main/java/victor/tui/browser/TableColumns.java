package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import victor.domain.SessionOrder;

/** Which columns there is room for, and how wide they are. */
final class TableColumns {
    private static final int GAP = 2;

    /** So wide a title should be before a column of less importance is shown, at most. */
    private static final int TITLE_ROOM = 32;

    private TableColumns() {}

    /**
     * A column with its place.
     *
     * @param column0 where it begins, from 0
     * @param columns how wide it is
     */
    record Placed(Column column, int column0, int columns) {}

    /** The columns that fit into a width, from left to right; the title takes what the others leave. */
    static List<Placed> fitted(Settings settings, int width) {
        int room = Math.min(TITLE_ROOM, width * 2 / 5);
        List<Column> kept = new ArrayList<>(settings.columns());
        while (kept.size() > 1 && needed(kept, settings, room) > width) {
            kept.remove(least(kept));
        }
        int spare = width - needed(kept, settings, room);
        List<Placed> placed = new ArrayList<>();
        int at = 0;
        int[] widths = widths(kept, settings, room, spare);
        for (int i = 0; i < kept.size(); i++) {
            int columns = Math.max(0, Math.min(widths[i], width - at));
            placed.add(new Placed(kept.get(i), at, columns));
            at += columns + GAP;
        }
        return placed;
    }

    /** Half of what is left goes to the other columns, as far as they can use it; the rest to the title. */
    private static int[] widths(List<Column> columns, Settings settings, int room, int spare) {
        int[] widths = new int[columns.size()];
        int left = Math.max(0, spare);
        int title = -1;
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            widths[i] = wanted(column, columns, settings, room);
            title = column == Column.TITLE ? i : title;
        }
        int others = title < 0 ? left : left * 2 / 3;
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            int more = i == title || column == Column.DATE ? 0 : Math.min(others, column.most() - widths[i]);
            widths[i] += Math.max(0, more);
            others -= Math.max(0, more);
            left -= Math.max(0, more);
        }
        if (title >= 0) {
            widths[title] += left;
        } else if (widths.length == 1) {
            widths[0] += left;
        }
        return widths;
    }

    private static int needed(List<Column> columns, Settings settings, int room) {
        int needed = -GAP;
        for (Column column : columns) {
            needed += GAP + wanted(column, columns, settings, room);
        }
        return needed;
    }

    /** A title that cannot be read helps less than a column that is not there. */
    private static int wanted(Column column, List<Column> columns, Settings settings, int room) {
        return column == Column.TITLE && columns.size() > 2 ? room : least(column, settings);
    }

    private static int least(Column column, Settings settings) {
        return column == Column.DATE ? settings.dates().columns() : column.least();
    }

    private static Column least(List<Column> columns) {
        Column least = columns.get(0);
        for (Column column : columns) {
            if (column.priority() > least.priority()) {
                least = column;
            }
        }
        return least;
    }

    /** The sign behind the title of the column that the list is sorted by. */
    static String arrow(Column column, SessionOrder order) {
        boolean sorted = switch (order.by()) {
            case UPDATED, CREATED -> column == Column.DATE && order.by() == SessionOrder.By.UPDATED;
            case TITLE -> column == Column.TITLE;
            case MESSAGES -> column == Column.MESSAGES;
        };
        boolean rising = (order.by() == SessionOrder.By.TITLE) != order.reverse();
        return !sorted ? "" : rising ? " ↑" : " ↓";
    }
}
