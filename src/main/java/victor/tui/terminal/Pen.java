package victor.tui.terminal;

import org.jspecify.annotations.Nullable;

/** Writes cells by the fewest bytes it can, knowing where the terminal's cursor stands and in which ink it writes. */
final class Pen {
    /** Up to so many cells that need not change are written again rather than jumped over: a jump takes four bytes or more. */
    static final int SHORT_GAP = 4;

    private final Bytes out;
    private int width;
    private @Nullable Ink ink;
    private int column = -1;
    private int row = -1;

    Pen(Bytes out) {
        this.out = out;
    }

    /** Assumes nothing of the terminal any more. */
    void forget(int columns) {
        width = columns;
        ink = null;
        column = -1;
        row = -1;
    }

    /** Whether the pen is at the end of a short gap before this place, which can be filled without changing ink. */
    boolean isNear(int atColumn, int atRow) {
        return row == atRow && column >= 0 && column < atColumn && atColumn - column <= SHORT_GAP;
    }

    int column() {
        return column;
    }

    boolean writesIn(Ink other) {
        return ink != null && ink.looksLike(other);
    }

    void cell(int atColumn, int atRow, Cell cell) {
        move(atColumn, atRow);
        use(cell.ink());
        out.codePoint(cell.codePoint());
        column += cell.isDoubleWidth() ? 2 : 1;
        // At the edge terminals differ in where the cursor is. And they differ in how wide pictures are: where one is
        // not as wide as we think, it alone shall look wrong, not the rest of its row.
        if (column >= width || (cell.codePoint() >= 0x2300 && isDoubtful(cell.codePoint()))) {
            column = -1;
        }
    }

    /** Blanks the rest of a row. */
    void eraseFrom(int atColumn, int atRow, Ink plain) {
        move(atColumn, atRow);
        use(plain);
        out.ascii("\033[K");
    }

    void move(int toColumn, int toRow) {
        if (row == toRow && column == toColumn) {
            return;
        }
        if (row == toRow && toColumn == 0) {
            out.ascii("\r");
        } else if (row == toRow && column >= 0 && toColumn > column) {
            int right = toColumn - column;
            out.ascii("\033[");
            if (right > 1) {
                out.number(right);
            }
            out.ascii("C");
        } else {
            out.ascii("\033[").number(toRow + 1);
            if (toColumn > 0) {
                out.ascii(";").number(toColumn + 1);
            }
            out.ascii("H");
        }
        column = toColumn;
        row = toRow;
    }

    private void use(Ink next) {
        if (ink == null || !ink.looksLike(next)) {
            next.write(ink, out);
        }
        ink = next;
    }

    /** Pictures, and symbols that some terminals show as pictures. */
    private static boolean isDoubtful(int codePoint) {
        return codePoint >= 0x1f000
                || (codePoint < 0x2c00 && (codePoint < 0x2500 || codePoint >= 0x2600))
                || (codePoint >= 0xe000 && codePoint < 0xf900);
    }
}
