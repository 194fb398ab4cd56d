package victor.tui.testing;

import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Style;

/**
 * A part of a canvas of cells.
 *
 * @param left column of its own corner on the whole canvas, and so on for top
 * @param fromColumn first column on the whole canvas that may be drawn on, and so on; the last ones not included
 */
record Cut(Cells cells, int left, int top, int columns, int rows, int fromColumn, int fromRow, int toColumn, int toRow)
        implements Canvas {
    private static final String ROUND = "╭╮╰╯─│";
    private static final String PLAIN = "++++-|";

    @Override
    public int put(int column, int row, String cleaned, Style style) {
        int at = column;
        for (int i = 0; i < cleaned.length(); i += Character.charCount(cleaned.codePointAt(i))) {
            int codePoint = cleaned.codePointAt(i);
            int width = ColumnWidth.of(codePoint);
            if (width == 0) {
                throw new IllegalArgumentException("not cleaned: U+" + Integer.toHexString(codePoint));
            }
            one(at, row, codePoint, width, style);
            at += width;
        }
        return at;
    }

    private void one(int column, int row, int codePoint, int width, Style style) {
        boolean plain = cells.ascii() && codePoint > 0x7e;
        if (isIn(column, row) && isIn(column + width - 1, row) && !plain) {
            cells.set(left + column, top + row, Character.toString(codePoint), width, style);
            return;
        }
        for (int i = 0; i < width; i++) {
            if (isIn(column + i, row)) {
                cells.set(left + column + i, top + row, plain ? "?" : " ", 1, style);
            }
        }
    }

    private boolean isIn(int column, int row) {
        return left + column >= fromColumn && left + column < toColumn && top + row >= fromRow && top + row < toRow;
    }

    @Override
    public void fill(int column, int row, int width, int height, Style style) {
        for (int y = row; y < row + height; y++) {
            for (int x = column; x < column + width; x++) {
                put(x, y, " ", style);
            }
        }
    }

    @Override
    public void restyle(int column, int row, int width, int height, Style style) {
        for (int y = row; y < row + height; y++) {
            for (int x = column; x < column + width; x++) {
                if (isIn(x, y)) {
                    cells.style(left + x, top + y, style);
                }
            }
        }
    }

    @Override
    public void box(int column, int row, int width, int height, Style style) {
        if (width < 2 || height < 2) {
            return;
        }
        int right = column + width - 1;
        int bottom = row + height - 1;
        rule(column, row, width, style);
        rule(column, bottom, width, style);
        divider(column, row, height, style);
        divider(right, row, height, style);
        put(column, row, sign(0), style);
        put(right, row, sign(1), style);
        put(column, bottom, sign(2), style);
        put(right, bottom, sign(3), style);
    }

    @Override
    public void rule(int column, int row, int width, Style style) {
        put(column, row, sign(4).repeat(Math.max(0, width)), style);
    }

    @Override
    public void divider(int column, int row, int height, Style style) {
        for (int y = row; y < row + height; y++) {
            put(column, y, sign(5), style);
        }
    }

    private String sign(int index) {
        return (cells.ascii() ? PLAIN : ROUND).substring(index, index + 1);
    }

    @Override
    public Canvas part(int column, int row, int width, int height) {
        int newLeft = left + column;
        int newTop = top + row;
        return new Cut(
                cells,
                newLeft,
                newTop,
                Math.max(0, width),
                Math.max(0, height),
                Math.max(fromColumn, newLeft),
                Math.max(fromRow, newTop),
                Math.min(toColumn, newLeft + Math.max(0, width)),
                Math.min(toRow, newTop + Math.max(0, height)));
    }

    @Override
    public void cursor(int column, int row) {
        if (isIn(column, row)) {
            cells.cursorAt(left + column, top + row);
        }
    }

    @Override
    public boolean ascii() {
        return cells.ascii();
    }
}
