package victor.tui.terminal;

import org.jspecify.annotations.Nullable;
import victor.tui.input.Mouse;
import victor.tui.input.Mouse.Kind;

/** Reads what terminals report of the mouse. */
final class MouseReports {
    private static final int SHIFT = 4;
    private static final int ALT = 8;
    private static final int CTRL = 16;
    private static final int MOTION = 32;
    private static final int WHEEL = 64;
    private static final int EXTRA = 128;

    private MouseReports() {}

    /** {@code CSI < code ; column ; row M}, or {@code m} for a release (xterm's mode 1006). */
    static @Nullable Mouse sgr(int code, int column, int row, boolean released) {
        if (code < 0 || column < 1 || row < 1) {
            return null;
        }
        return report(code, column - 1, row - 1, released);
    }

    /** {@code CSI M} and three bytes, each 32 more than it means. It does not say which button was released. */
    static @Nullable Mouse old(char code, char column, char row) {
        int buttons = code - ' ';
        if (buttons < 0 || column <= ' ' || row <= ' ') {
            return null;
        }
        boolean released = (buttons & 3) == 3 && (buttons & (WHEEL | MOTION)) == 0;
        return report(buttons, column - '!', row - '!', released);
    }

    private static @Nullable Mouse report(int code, int column, int row, boolean released) {
        boolean none = (code & 3) == 3;
        int button = (code & EXTRA) != 0 ? 8 + (code & 3) : none ? 0 : 1 + (code & 3);
        Kind kind;
        if ((code & WHEEL) != 0) {
            // Terminals repeat a notch of the wheel as a release; once is enough.
            if (released) {
                return null;
            }
            kind = wheel(code & 3);
            button = 0;
        } else if ((code & MOTION) != 0) {
            kind = button == 0 ? Kind.MOVE : Kind.DRAG;
        } else {
            kind = released ? Kind.RELEASE : Kind.PRESS;
        }
        return new Mouse(kind, column, row, button, (code & CTRL) != 0, (code & ALT) != 0, (code & SHIFT) != 0);
    }

    private static Kind wheel(int direction) {
        return switch (direction) {
            case 0 -> Kind.WHEEL_UP;
            case 1 -> Kind.WHEEL_DOWN;
            case 2 -> Kind.WHEEL_LEFT;
            default -> Kind.WHEEL_RIGHT;
        };
    }
}
