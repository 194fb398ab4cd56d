package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Groups of keys side by side, as many as there is room for, in columns of about one height. */
final class HelpPage {
    private static final int GAP = 3;
    private static final int MOST_COLUMNS = 4;

    private final List<Column> columns;

    private HelpPage(List<Column> columns) {
        this.columns = columns;
    }

    /** The groups in a width. */
    static HelpPage of(List<HelpDialog.Group> groups, int width) {
        for (int count = Math.min(MOST_COLUMNS, groups.size()); count > 1; count--) {
            HelpPage page = new HelpPage(columns(groups, count));
            if (page.columns() <= width) {
                return page;
            }
        }
        return new HelpPage(List.of(Column.of(groups).within(width)));
    }

    /** The groups in so many columns, or in fewer when these are no higher. */
    private static List<Column> columns(List<HelpDialog.Group> groups, int count) {
        int height = 0;
        for (HelpDialog.Group group : groups) {
            height += height(group);
        }
        List<Column> best = split(groups, height);
        while (--height > 0) {
            List<Column> columns = split(groups, height);
            if (columns.size() > count) {
                return best;
            }
            best = columns;
        }
        return best;
    }

    /** Puts groups one below the other as long as a column is not higher than so many rows. */
    private static List<Column> split(List<HelpDialog.Group> groups, int height) {
        List<Column> columns = new ArrayList<>();
        List<HelpDialog.Group> column = new ArrayList<>();
        int used = 0;
        for (HelpDialog.Group group : groups) {
            if (used + height(group) > height && !column.isEmpty()) {
                columns.add(Column.of(column));
                column = new ArrayList<>();
                used = 0;
            }
            column.add(group);
            used += height(group);
        }
        if (!column.isEmpty()) {
            columns.add(Column.of(column));
        }
        return columns;
    }

    /** Rows of a group: title, keys, and a blank one. */
    private static int height(HelpDialog.Group group) {
        return group.lines().size() + 2;
    }

    /** Width at which nothing is cut. */
    int columns() {
        int width = -GAP;
        for (Column column : columns) {
            width += column.width() + GAP;
        }
        return Math.max(0, width);
    }

    /** Rows of the highest column. */
    int rows() {
        int rows = 0;
        for (Column column : columns) {
            rows = Math.max(rows, column.rows());
        }
        return rows;
    }

    /**
     * Draws it.
     *
     * @param top the first row that shows
     */
    void draw(Canvas canvas, int top) {
        int at = 0;
        for (Column column : columns) {
            int width = Math.min(column.width(), canvas.columns() - at);
            column.draw(canvas.part(at, -top, width, rows()));
            at += width + GAP;
        }
    }

    /**
     * Groups one below the other.
     *
     * @param keys width of the keys
     * @param words width of what they do
     */
    private record Column(List<HelpDialog.Group> groups, int keys, int words) {
        static Column of(List<HelpDialog.Group> groups) {
            int keys = 0;
            int words = 0;
            for (HelpDialog.Group group : groups) {
                for (HelpDialog.Line line : group.lines()) {
                    keys = Math.max(keys, ColumnWidth.of(line.key()));
                    words = Math.max(words, ColumnWidth.of(line.word()));
                }
            }
            return new Column(groups, keys, words);
        }

        /** The same in a width: what does not fit goes on in the next line. */
        Column within(int width) {
            int key = Math.min(keys, Math.max(1, width / 2));
            return new Column(groups, key, Math.max(1, Math.min(words, width - key - 2)));
        }

        int width() {
            int width = keys + 2 + words;
            for (HelpDialog.Group group : groups) {
                width = Math.max(width, ColumnWidth.of(group.title()));
            }
            return width;
        }

        int rows() {
            int rows = -1;
            for (HelpDialog.Group group : groups) {
                rows += 2;
                for (HelpDialog.Line line : group.lines()) {
                    rows += wrapped(line).size();
                }
            }
            return rows;
        }

        private List<String> wrapped(HelpDialog.Line line) {
            return ColumnWidth.wrap(line.word(), words);
        }

        void draw(Canvas canvas) {
            int width = canvas.columns();
            int row = 0;
            for (HelpDialog.Group group : groups) {
                canvas.put(0, row++, ColumnWidth.clip(group.title(), width), Style.of(Role.HEADING));
                for (HelpDialog.Line line : group.lines()) {
                    canvas.put(0, row, ColumnWidth.clip(line.key(), keys), Style.of(Role.KEY));
                    for (String part : wrapped(line)) {
                        canvas.put(keys + 2, row++, part, Style.PLAIN);
                    }
                }
                row++;
            }
        }
    }
}
