package victor.tui.terminal;

import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Style;

/** Draws into a grid of cells. Whatever it is given, only printable characters come out. */
final class CellCanvas implements Canvas {
    private final Grid grid;
    private final Inks inks;
    private final boolean ascii;
    private final Cursor cursor;
    private final Clip clip;

    /** Where the frame wants the text cursor. */
    static final class Cursor {
        private int column = -1;
        private int row = -1;

        boolean isWanted() {
            return column >= 0;
        }

        int column() {
            return column;
        }

        int row() {
            return row;
        }

        /** Counts from the screen's corner instead of a window's. */
        void shift(int left, int top) {
            column += left;
            row += top;
        }
    }

    /**
     * A part of the grid.
     *
     * @param column where its own column 0 is in the grid
     * @param row where its own row 0 is in the grid
     * @param columns its width, cut off or not
     * @param rows its height, cut off or not
     * @param left the first column of the grid that may be drawn on
     * @param top the first row of the grid that may be drawn on
     * @param right the column after the last one that may be drawn on
     * @param bottom the row after the last one that may be drawn on
     */
    private record Clip(int column, int row, int columns, int rows, int left, int top, int right, int bottom) {
        /** A part of this part. */
        Clip part(int atColumn, int atRow, int width, int height) {
            int from = column + atColumn;
            int down = row + atRow;
            return new Clip(
                    from,
                    down,
                    width,
                    height,
                    Math.max(left, from),
                    Math.max(top, down),
                    (int) Math.max(0, Math.min(right, (long) from + width)),
                    (int) Math.max(0, Math.min(bottom, (long) down + height)));
        }

        boolean contains(int atColumn, int atRow) {
            return atColumn >= left && atColumn < right && atRow >= top && atRow < bottom;
        }
    }

    CellCanvas(Grid grid, Inks inks, boolean ascii, Cursor cursor) {
        this(grid, inks, ascii, cursor, whole(grid));
    }

    private CellCanvas(Grid grid, Inks inks, boolean ascii, Cursor cursor, Clip clip) {
        this.grid = grid;
        this.inks = inks;
        this.ascii = ascii;
        this.cursor = cursor;
        this.clip = clip;
    }

    private static Clip whole(Grid grid) {
        return new Clip(0, 0, grid.columns(), grid.rows(), 0, 0, grid.columns(), grid.rows());
    }

    @Override
    public int columns() {
        return clip.columns;
    }

    @Override
    public int rows() {
        return clip.rows;
    }

    @Override
    public int put(int column, int row, String cleaned, Style style) {
        int y = clip.row + row;
        boolean visible = y >= clip.top && y < clip.bottom;
        Ink ink = visible ? inks.of(style) : inks.plain();
        int x = clip.column + column;
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            int codePoint = c < 0x7f ? c : cleaned.codePointAt(i);
            i += codePoint > 0xffff ? 1 : 0;
            codePoint = Printable.of(codePoint);
            int width = codePoint < 0x7f ? 1 : ColumnWidth.of(codePoint);
            if (visible && width > 0 && x < clip.right && x + width > clip.left) {
                character(x, y, codePoint, width, ink);
            }
            x += width;
        }
        return x - clip.column;
    }

    private void character(int x, int y, int codePoint, int width, Ink ink) {
        if (x < clip.left || x + width > clip.right) {
            // Half of it is outside, or all.
            int half = x < clip.left ? x + 1 : x;
            if (half >= clip.left && half < clip.right) {
                grid.set(half, y, ink.blank());
            }
        } else if (ascii && codePoint > 0x7e) {
            for (int i = 0; i < width; i++) {
                grid.set(x + i, y, ink.cell(AsciiSigns.of(codePoint)));
            }
        } else {
            grid.set(x, y, ink.cell(codePoint));
        }
    }

    @Override
    public void fill(int column, int row, int columns, int rows, Style style) {
        Clip area = clip.part(column, row, columns, rows);
        Cell blank = inks.of(style).blank();
        for (int y = area.top; y < area.bottom; y++) {
            for (int x = area.left; x < area.right; x++) {
                grid.set(x, y, blank);
            }
        }
    }

    @Override
    public void restyle(int column, int row, int columns, int rows, Style style) {
        Clip area = clip.part(column, row, columns, rows);
        Ink ink = inks.of(style);
        for (int y = area.top; y < area.bottom; y++) {
            for (int x = area.left; x < area.right; x++) {
                Cell cell = cell(x, y);
                if (cell != null && (x == 0 || !isWide(x - 1, y))) {
                    grid.set(x, y, ink.cell(cell.codePoint()));
                }
            }
        }
    }

    private @Nullable Cell cell(int x, int y) {
        return grid.get(x, y) instanceof Cell cell ? cell : null;
    }

    private boolean isWide(int x, int y) {
        Cell cell = cell(x, y);
        return cell != null && cell.isDoubleWidth();
    }

    @Override
    public void box(int column, int row, int columns, int rows, Style style) {
        if (columns < 2 || rows < 2) {
            return;
        }
        int right = column + columns - 1;
        int bottom = row + rows - 1;
        rule(column + 1, row, columns - 2, style);
        rule(column + 1, bottom, columns - 2, style);
        divider(column, row + 1, rows - 2, style);
        divider(right, row + 1, rows - 2, style);
        sign(column, row, '╭', style);
        sign(right, row, '╮', style);
        sign(column, bottom, '╰', style);
        sign(right, bottom, '╯', style);
    }

    @Override
    public void rule(int column, int row, int columns, Style style) {
        for (int i = 0; i < columns; i++) {
            sign(column + i, row, '─', style);
        }
    }

    @Override
    public void divider(int column, int row, int rows, Style style) {
        for (int i = 0; i < rows; i++) {
            sign(column, row + i, '│', style);
        }
    }

    private void sign(int column, int row, int sign, Style style) {
        int x = clip.column + column;
        int y = clip.row + row;
        if (clip.contains(x, y)) {
            grid.set(x, y, inks.of(style).cell(ascii ? AsciiSigns.of(sign) : sign));
        }
    }

    @Override
    public Canvas part(int column, int row, int columns, int rows) {
        return new CellCanvas(
                grid, inks, ascii, cursor, clip.part(column, row, Math.max(0, columns), Math.max(0, rows)));
    }

    @Override
    public void cursor(int column, int row) {
        int x = clip.column + column;
        int y = clip.row + row;
        boolean inside = clip.contains(x, y);
        cursor.column = inside ? x : -1;
        cursor.row = inside ? y : -1;
    }

    @Override
    public boolean ascii() {
        return ascii;
    }
}
