package victor.tui.testing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** A canvas that keeps what is drawn on it, for tests to look at. */
public final class Cells implements Canvas {
    private static final String BLANK = " ";
    /** The second cell of a character that takes two. */
    private static final String BEHIND = "";

    private final String[][] text;
    private final Style[][] styles;
    private final boolean ascii;
    private final Cut cut;
    private int cursorColumn = -1;
    private int cursorRow = -1;

    /** A blank canvas. */
    public Cells(int columns, int rows) {
        this(columns, rows, false);
    }

    /** A blank canvas, perhaps of a terminal that shows nothing but ASCII. */
    public Cells(int columns, int rows, boolean ascii) {
        this.text = new String[rows][columns];
        this.styles = new Style[rows][columns];
        this.ascii = ascii;
        for (String[] row : text) {
            Arrays.fill(row, BLANK);
        }
        for (Style[] row : styles) {
            Arrays.fill(row, Style.PLAIN);
        }
        this.cut = new Cut(this, 0, 0, columns, rows, 0, 0, columns, rows);
    }

    /** What is drawn, without blanks at the ends of lines, a line feed after each row. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < text.length; row++) {
            all.append(line(row)).append('\n');
        }
        return all.toString();
    }

    /** One row of it, without blanks at its end. */
    public String line(int row) {
        return String.join("", text[row]).stripTrailing();
    }

    /** How it looks: a letter for each cell, blank where nothing was drawn. Grounds and underlines come before text colours. */
    public String looks() {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < styles.length; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < styles[row].length; column++) {
                line.append(look(styles[row][column], text[row][column]));
            }
            all.append(line.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }

    /** What stands in a cell; empty behind a character that takes two. */
    public String text(int column, int row) {
        return text[row][column];
    }

    /** How a cell looks. */
    public Style style(int column, int row) {
        return styles[row][column];
    }

    /** The column where a text begins in a row, -1 when it is not there. */
    public int columnOf(int row, String wanted) {
        String line = String.join("", text[row]);
        int at = line.indexOf(wanted);
        return at < 0 ? -1 : ColumnWidth.of(line.substring(0, at));
    }

    /** The style of the first place where a text is drawn; null when it is nowhere. */
    public @Nullable Style styleOf(String wanted) {
        for (int row = 0; row < text.length; row++) {
            int column = columnOf(row, wanted);
            if (column >= 0) {
                return styles[row][column];
            }
        }
        return null;
    }

    /** Column of the text cursor, -1 for none. */
    public int cursorColumn() {
        return cursorColumn;
    }

    /** Row of the text cursor, -1 for none. */
    public int cursorRow() {
        return cursorRow;
    }

    private static char look(Style style, String text) {
        if (style.background() != Role.PLAIN) {
            return switch (style.background().toString()) {
                case "SELECTION" -> '#';
                case "INACTIVE_SELECTION" -> '%';
                case "MATCH" -> '*';
                case "BAR" -> '=';
                default -> '?';
            };
        }
        if (style.underline()) {
            return '_';
        }
        if (style.foreground() == Role.PLAIN) {
            return text.equals(BLANK) ? ' ' : style.bold() ? 'o' : '.';
        }
        return style.foreground() == Role.BAD
                ? '!'
                : Character.toLowerCase(style.foreground().toString().charAt(0));
    }

    void set(int column, int row, String character, int width, Style style) {
        blank(column, row);
        if (width == 2) {
            blank(column + 1, row);
            text[row][column + 1] = BEHIND;
            styles[row][column + 1] = style;
        }
        text[row][column] = character;
        styles[row][column] = style;
    }

    /** Takes away what stands in a cell, the other half of it too. */
    private void blank(int column, int row) {
        if (text[row][column].equals(BEHIND)) {
            text[row][column - 1] = BLANK;
        } else if (column + 1 < text[row].length && text[row][column + 1].equals(BEHIND)) {
            text[row][column + 1] = BLANK;
        }
        text[row][column] = BLANK;
    }

    void style(int column, int row, Style style) {
        styles[row][column] = style;
    }

    void cursorAt(int column, int row) {
        cursorColumn = column;
        cursorRow = row;
    }

    @Override
    public int columns() {
        return cut.columns();
    }

    @Override
    public int rows() {
        return cut.rows();
    }

    @Override
    public int put(int column, int row, String cleaned, Style style) {
        return cut.put(column, row, cleaned, style);
    }

    @Override
    public void fill(int column, int row, int columns, int rows, Style style) {
        cut.fill(column, row, columns, rows, style);
    }

    @Override
    public void restyle(int column, int row, int columns, int rows, Style style) {
        cut.restyle(column, row, columns, rows, style);
    }

    @Override
    public void box(int column, int row, int columns, int rows, Style style) {
        cut.box(column, row, columns, rows, style);
    }

    @Override
    public void rule(int column, int row, int columns, Style style) {
        cut.rule(column, row, columns, style);
    }

    @Override
    public void divider(int column, int row, int rows, Style style) {
        cut.divider(column, row, rows, style);
    }

    @Override
    public Canvas part(int column, int row, int columns, int rows) {
        return cut.part(column, row, columns, rows);
    }

    @Override
    public void cursor(int column, int row) {
        cut.cursor(column, row);
    }

    @Override
    public boolean ascii() {
        return ascii;
    }
}
