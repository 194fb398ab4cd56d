package victor.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.AbstractScreen;
import com.googlecode.lanterna.screen.ScreenBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's pair of screen buffers, with a refresh of ours: it makes the bytes of one frame, only what changed, and sends nothing. Sending
 * is for {@link Display}, so Lanterna's windows can draw into this as into any screen of its own.
 */
final class CellScreen extends AbstractScreen {
    private static final String HIDE = "\033[?25l";
    private static final String SHOW = "\033[?25h";

    private final Bytes frame = new Bytes();
    private final Pen pen = new Pen(frame);
    private final Cell blank;
    private boolean everything = true;
    private @Nullable TerminalPosition cursor;

    CellScreen(int columns, int rows, Cell blank) {
        super(new TerminalSize(columns, rows), blank);
        this.blank = blank;
        setCursorPosition(null);
    }

    int columns() {
        return getTerminalSize().getColumns();
    }

    int rows() {
        return getTerminalSize().getRows();
    }

    /** Takes another size, and assumes nothing of what the terminal shows. */
    void resize(int columns, int rows) {
        addResizeRequest(new TerminalSize(columns, rows));
        doResizeIfNecessary();
        everything = true;
    }

    /** Writes everything in the next frame. */
    void forget() {
        everything = true;
    }

    ScreenBuffer buffer() {
        return getBackBuffer();
    }

    /** What was drawn at a place; Lanterna's own characters, of which we show none, are blanks. */
    private Cell cell(TextCharacter character) {
        return character instanceof Cell cell ? cell : blank;
    }

    /**
     * The bytes that turn what the terminal shows into what was drawn; none when it is the same. Good until the next call.
     */
    Bytes takeFrame() {
        frame.clear();
        if (everything) {
            pen.forget(columns());
        }
        if (everything || cursor != null) {
            frame.ascii(HIDE);
        }
        int start = frame.length();
        for (int row = 0; row < rows(); row++) {
            row(row, everything);
        }
        boolean changed = everything || frame.length() > start;
        everything = false;
        if (changed) {
            getBackBuffer().copyTo(getFrontBuffer());
        } else {
            frame.clear();
        }
        moveCursor(changed);
        return frame;
    }

    /** Shows the cursor where it belongs; it is hidden already when anything else changed. */
    private void moveCursor(boolean changed) {
        TerminalPosition place = getCursorPosition();
        if (place != null && (changed || !place.equals(cursor))) {
            pen.move(place.getColumn(), place.getRow());
            if (changed || cursor == null) {
                frame.ascii(SHOW);
            }
        } else if (place == null && cursor != null && !changed) {
            frame.ascii(HIDE);
        }
        cursor = place;
    }

    private void row(int row, boolean all) {
        int columns = columns();
        int blankFrom = blankFrom(row);
        int column = 0;
        while (column < columns) {
            Cell cell = drawn(column, row);
            int width = cell.isDoubleWidth() ? 2 : 1;
            if (all || hasChanged(column, row, cell)) {
                if (column >= blankFrom && columns - column > Pen.SHORT_GAP) {
                    pen.eraseFrom(column, row, blank.ink());
                    return;
                }
                fillGap(column, row, cell.ink());
                pen.cell(column, row, cell);
            }
            column += width;
        }
    }

    /** The column from which on a row is erased, not written. */
    private int blankFrom(int row) {
        int column = columns();
        while (column > 0) {
            Cell cell = drawn(column - 1, row);
            if (!cell.isBlank()
                    || !cell.ink().isPlain()
                    || (column > 1 && drawn(column - 2, row).isDoubleWidth())) {
                break;
            }
            column--;
        }
        return column;
    }

    /** What is to be shown in a cell: a wide character that would stick out of the screen is a blank. */
    private Cell drawn(int column, int row) {
        Cell cell = cell(getBackBuffer().getCharacterAt(column, row));
        return cell.isDoubleWidth() && column + 1 >= columns() ? cell.withCharacter(' ') : cell;
    }

    private boolean hasChanged(int column, int row, Cell cell) {
        Cell before = cell(getFrontBuffer().getCharacterAt(column, row));
        return !cell.looksLike(before)
                || (cell.isDoubleWidth()
                        && !cell(getFrontBuffer().getCharacterAt(column + 1, row))
                                .isRemnant());
    }

    private void fillGap(int column, int row, Ink next) {
        if (!pen.isNear(column, row) || !pen.writesIn(next)) {
            return;
        }
        int from = pen.column();
        for (int i = from; i < column; i++) {
            Cell cell = drawn(i, row);
            if (!pen.writesIn(cell.ink()) || cell.codePoint() >= 0x7f || cell.isRemnant()) {
                return;
            }
        }
        for (int i = from; i < column; i++) {
            pen.cell(i, row, drawn(i, row));
        }
    }

    @Override
    public void refresh(@Nullable RefreshType type) {
        // Lanterna's windows ask for it after drawing; the frame is taken by takeFrame alone.
    }

    @Override
    public void startScreen() {
        throw new UnsupportedOperationException("the terminal is not the screen's");
    }

    @Override
    public void stopScreen() {
        throw new UnsupportedOperationException("the terminal is not the screen's");
    }

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("input does not come through the screen");
    }
}
