package victor.tui.input;

/**
 * Something done with the mouse.
 *
 * @param column from 0, counted from the left of the screen
 * @param row from 0, counted from the top of the screen
 * @param button 1 left, 2 middle, 3 right, 8 to 11 the extra ones; 0 where no button is part of it
 */
public record Mouse(Kind kind, int column, int row, int button, boolean ctrl, boolean alt, boolean shift)
        implements Input {
    /** What was done. A wheel turns by one notch. */
    public enum Kind {
        PRESS,
        RELEASE,
        DRAG,
        MOVE,
        WHEEL_UP,
        WHEEL_DOWN,
        WHEEL_LEFT,
        WHEEL_RIGHT
    }

    /** Whether this is a plain press of the left button. */
    public boolean isClick() {
        return kind == Kind.PRESS && button == 1;
    }

    /** The same event seen from a part of the screen that begins at the given place. */
    public Mouse from(int leftColumn, int topRow) {
        return new Mouse(kind, column - leftColumn, row - topRow, button, ctrl, alt, shift);
    }
}
