package victor.render;

import java.util.ArrayList;
import java.util.List;
import victor.text.ColumnWidth;

/** Sessions in a table of double lines, as a conversation lists them. Cells are cleaned text on one line. */
final class RuledTable {
    private final String title;
    private final Table.Column[] columns;
    private final List<String[]> rows = new ArrayList<>();

    /** @param title stands above the table */
    RuledTable(String title, Table.Column... columns) {
        this.title = title;
        this.columns = columns;
    }

    void row(String... cells) {
        rows.add(cells);
    }

    /** @param bottom the box that the last line is of */
    void writeTo(StringBuilder out, Look look, Box bottom) {
        int[] widths = new TableLayout(columns, natural()).fit(look.width());
        Box box = Box.doubled(look);
        out.append(look.paint(Style.STRONG, title)).append('\n');
        border(out, look, box.line(box.top(), widths));
        String[] heads = new String[columns.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = columns[i].head();
        }
        cells(out, look, widths, heads, true);
        border(out, look, box.line(box.cross(), widths));
        for (String[] row : rows) {
            cells(out, look, widths, row, false);
        }
        border(out, look, bottom.line(bottom.bottom(), widths));
    }

    private int[] natural() {
        int[] natural = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            natural[i] = columns[i].head().length();
            for (String[] row : rows) {
                natural[i] = Math.max(natural[i], ColumnWidth.of(row[i]));
            }
        }
        return natural;
    }

    private void cells(StringBuilder out, Look look, int[] widths, String[] cells, boolean head) {
        String outside =
                look.paint(Style.FAINT, String.valueOf(Box.doubled(look).down()));
        String between = look.paint(Style.FAINT, String.valueOf(Box.square(look).down()));
        String separator = outside;
        for (int i = 0; i < columns.length; i++) {
            if (widths[i] > 0) {
                Style style = head ? Style.STRONG : columns[i].style();
                String text = ColumnWidth.padEnd(Table.clip(look, cells[i], widths[i]), widths[i]);
                out.append(separator).append(' ');
                out.append(style == null ? text : look.paint(style, text)).append(' ');
                separator = between;
            }
        }
        out.append(outside).append('\n');
    }

    private static void border(StringBuilder out, Look look, String line) {
        out.append(look.paint(Style.FAINT, line)).append('\n');
    }
}
