package victor.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;

/** A table with a title in a box. Cells are cleaned text on one line. */
final class Table {
    private final String title;
    private final Column[] columns;
    private final List<String[]> rows = new ArrayList<>();
    private final List<@Nullable Note> notes = new ArrayList<>();

    Table(String title, Column... columns) {
        this.title = title;
        this.columns = columns;
    }

    /**
     * A column.
     *
     * @param head its head
     * @param least how narrow it may become
     * @param turn when it gives way to others, from 1; 0 for never
     * @param rank how early it is left out, the lowest first
     * @param right whether its cells are set to the right
     * @param style the colour of its cells, null for none
     */
    record Column(
            String head,
            int least,
            int turn,
            int rank,
            boolean right,
            @Nullable Style style) {}

    /** A line below a row, across all columns. */
    interface Note {
        /** The text, painted, in exactly so many columns. */
        String fitted(int columns);

        /** How many columns it would take. */
        int width();
    }

    void row(String... cells) {
        rows.add(cells);
        notes.add(null);
    }

    /** Puts a line below the last row. */
    void note(Note note) {
        notes.set(notes.size() - 1, note);
    }

    void writeTo(StringBuilder out, Look look) {
        if (look.plain()) {
            writeLines(out);
        } else {
            writeBox(out, look);
        }
    }

    /** A line for each row: its first cell, and the others behind their heads. */
    private void writeLines(StringBuilder out) {
        out.append(title).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i);
            out.append(cells[0]);
            String separator = ": ";
            for (int column = 1; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    out.append(separator).append(columns[column].head());
                    out.append(' ').append(cells[column]);
                    separator = ", ";
                }
            }
            out.append('\n');
            Note note = notes.get(i);
            if (note != null) {
                out.append(note.fitted(note.width())).append('\n');
            }
        }
    }

    private void writeBox(StringBuilder out, Look look) {
        int[] widths = new TableLayout(columns, natural()).fit(look.width());
        if (look.width() == 0) {
            widen(widths);
        }
        Box box = Box.of(look);
        int inner = TableLayout.total(widths) - 4;
        border(out, look, box.line(box.top(), new int[] {inner}));
        span(out, look, box, look.paint(Style.STRONG, centred(title, inner)));
        border(out, look, box.line(box.open(), widths));
        String[] heads = new String[columns.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = columns[i].head();
        }
        cells(out, look, box, widths, heads, true);
        border(out, look, box.line(box.cross(), widths));
        for (int i = 0; i < rows.size(); i++) {
            cells(out, look, box, widths, rows.get(i), false);
            Note note = notes.get(i);
            if (note != null) {
                span(out, look, box, note.fitted(inner));
            }
        }
        border(out, look, box.line(box.bottom(), widths));
    }

    private int[] natural() {
        int[] natural = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            natural[i] = columns[i].head().length();
        }
        for (String[] row : rows) {
            for (int i = 0; i < columns.length; i++) {
                natural[i] = Math.max(natural[i], ColumnWidth.of(row[i]));
            }
        }
        return natural;
    }

    /** Where there is no width to keep to, the column that would give way first makes room for title and notes. */
    private void widen(int[] widths) {
        int wanted = ColumnWidth.of(title);
        for (Note note : notes) {
            wanted = note == null ? wanted : Math.max(wanted, note.width());
        }
        int missing = wanted + 4 - TableLayout.total(widths);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].turn() == 1 && missing > 0) {
                widths[i] += missing;
            }
        }
    }

    private void cells(StringBuilder out, Look look, Box box, int[] widths, String[] cells, boolean head) {
        String down = look.paint(Style.FAINT, String.valueOf(box.down()));
        for (int i = 0; i < columns.length; i++) {
            if (widths[i] > 0) {
                String text = clip(look, cells[i], widths[i]);
                text = columns[i].right() && !head
                        ? ColumnWidth.padStart(text, widths[i])
                        : ColumnWidth.padEnd(text, widths[i]);
                Style style = head ? Style.STRONG : columns[i].style();
                out.append(down)
                        .append(' ')
                        .append(style == null ? text : look.paint(style, text))
                        .append(' ');
            }
        }
        out.append(down).append('\n');
    }

    private static void span(StringBuilder out, Look look, Box box, String text) {
        String down = look.paint(Style.FAINT, String.valueOf(box.down()));
        out.append(down).append(' ').append(text).append(' ').append(down).append('\n');
    }

    private static void border(StringBuilder out, Look look, String line) {
        out.append(look.paint(Style.FAINT, line)).append('\n');
    }

    static String centred(String text, int width) {
        String clipped = ColumnWidth.clip(text, width);
        int left = (width - ColumnWidth.of(clipped)) / 2;
        return ColumnWidth.padEnd(" ".repeat(left) + clipped, width);
    }

    /** Where only ASCII can be shown, three dots say that a text goes on. */
    static String clip(Look look, String text, int width) {
        if (!look.ascii() || ColumnWidth.of(text) <= width) {
            return ColumnWidth.clip(text, width);
        }
        int kept = ColumnWidth.fitting(text, Math.max(0, width - 3));
        return text.substring(0, kept) + "...".substring(0, Math.min(3, width));
    }
}
