package victor.tui.terminal;

import org.jspecify.annotations.Nullable;
import victor.tui.input.Focus;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;

/** What whole sequences mean: those of xterm and all that follow it, rxvt, the Linux console, and the ways to name every key (CSI u). */
final class ControlSequences {
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CTRL = 4;
    /** In reports that also say when a key is let go. */
    private static final int RELEASED = 3;

    private ControlSequences() {}

    /** A byte below 0x80 that stands alone. */
    static @Nullable Key plain(int b, boolean alt) {
        return switch (b) {
            case '\r', '\n' -> named(KeyName.ENTER, alt ? ALT : 0);
            case '\t' -> named(KeyName.TAB, alt ? ALT : 0);
            case 0x08, 0x7f -> named(KeyName.BACKSPACE, alt ? ALT : 0);
            case 0x1b -> named(KeyName.ESCAPE, alt ? ALT : 0);
            default ->
                b >= ' '
                        ? Key.character(b, false, alt, false)
                        // The control characters lie 64 below what is typed for them; NUL is Ctrl+Space everywhere.
                        : Key.character(b == 0 ? ' ' : b + '@', true, alt, false);
        };
    }

    /** {@code CSI [ A} to {@code E}. */
    static @Nullable Key linux(int last, boolean alt) {
        return last >= 'A' && last <= 'E' ? named(KeyName.function(1 + last - 'A'), alt ? ALT : 0) : null;
    }

    /**
     * {@code SS3}, as keypads send it.
     *
     * @param digits modifiers, mostly none
     */
    static @Nullable Key ss3(String digits, char last, boolean alt) {
        int modifiers = (alt ? ALT : 0) | modifiers(number(digits, 0));
        if (last >= 'a' && last <= 'd') {
            return named(arrow(last - 'a'), modifiers | CTRL);
        }
        if (last >= 'j' && last <= 'y') {
            return character("*+,-./0123456789".charAt(last - 'j'), modifiers);
        }
        return switch (last) {
            case 'M' -> named(KeyName.ENTER, modifiers);
            case 'I' -> named(KeyName.TAB, modifiers);
            case 'X' -> character('=', modifiers);
            case ' ' -> character(' ', modifiers);
            default -> cursorOrFunction(last, modifiers);
        };
    }

    /**
     * {@code CSI}.
     *
     * @param parameters what stands between it and the last character
     * @param alt an Escape came before it
     * @return null for what is no key: an answer, a key let go, a sequence that nobody knows
     */
    static @Nullable Input csi(String parameters, char last, boolean alt) {
        if (parameters.startsWith("<")) {
            return last == 'M' || last == 'm' ? mouse(parameters.substring(1), last) : null;
        }
        for (int i = 0; i < parameters.length(); i++) {
            char c = parameters.charAt(i);
            if (c < '0' || c > ';') {
                return null;
            }
        }
        if (part(parameters, 1, 1) == RELEASED) {
            return null;
        }
        int modifiers = (alt ? ALT : 0) | modifiers(part(parameters, 1, 0));
        return switch (last) {
            case '~' -> tilde(parameters, modifiers);
            case '$' -> tilde(parameters, modifiers | SHIFT);
            case '^' -> tilde(parameters, modifiers | CTRL);
            case '@' -> tilde(parameters, modifiers | CTRL | SHIFT);
            case 'u' -> KeyCodes.key(parameters, modifiers);
            case 'Z' -> named(KeyName.TAB, modifiers | SHIFT);
            case 'I' -> parameters.isEmpty() ? new Focus(true) : null;
            case 'O' -> parameters.isEmpty() ? new Focus(false) : null;
            case 'a', 'b', 'c', 'd' -> named(arrow(last - 'a'), modifiers | SHIFT);
            // With another first number it says where the cursor is.
            case 'R' -> part(parameters, 0, 0) > 1 ? null : named(KeyName.F3, modifiers);
            default -> cursorOrFunction(last, modifiers);
        };
    }

    private static @Nullable Input mouse(String parameters, char last) {
        return MouseReports.sgr(part(parameters, 0, 0), part(parameters, 1, 0), part(parameters, 2, 0), last == 'm');
    }

    private static @Nullable Key cursorOrFunction(char last, int modifiers) {
        return switch (last) {
            case 'A', 'B', 'C', 'D' -> named(arrow(last - 'A'), modifiers);
            case 'H' -> named(KeyName.HOME, modifiers);
            case 'F' -> named(KeyName.END, modifiers);
            case 'P', 'Q', 'R', 'S' -> named(KeyName.function(1 + last - 'P'), modifiers);
            default -> null;
        };
    }

    private static KeyName arrow(int number) {
        return switch (number) {
            case 0 -> KeyName.UP;
            case 1 -> KeyName.DOWN;
            case 2 -> KeyName.RIGHT;
            default -> KeyName.LEFT;
        };
    }

    private static @Nullable Key tilde(String parameters, int modifiers) {
        int number = part(parameters, 0, 0);
        return switch (number) {
            case 1, 7 -> named(KeyName.HOME, modifiers);
            case 2 -> named(KeyName.INSERT, modifiers);
            case 3 -> named(KeyName.DELETE, modifiers);
            case 4, 8 -> named(KeyName.END, modifiers);
            case 5 -> named(KeyName.PAGE_UP, modifiers);
            case 6 -> named(KeyName.PAGE_DOWN, modifiers);
            // xterm's way to name every other key: CSI 27 ; modifiers ; code ~
            case 27 -> KeyCodes.key(part(parameters, 2, 0), modifiers);
            default -> function(number, modifiers);
        };
    }

    /** The numbers have gaps where a DEC keyboard had its own. */
    private static @Nullable Key function(int number, int modifiers) {
        int key;
        if (number >= 11 && number <= 15) {
            key = number - 10;
        } else if (number >= 17 && number <= 21) {
            key = number - 11;
        } else if (number >= 23 && number <= 26) {
            key = number - 12;
        } else if (number == 28 || number == 29) {
            key = number - 13;
        } else if (number >= 31 && number <= 34) {
            key = number - 14;
        } else {
            return null;
        }
        return named(KeyName.function(key), modifiers);
    }

    static Key named(KeyName name, int modifiers) {
        return new Key(name, 0, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
    }

    static @Nullable Key character(int codePoint, int modifiers) {
        return Key.character(codePoint, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
    }

    static boolean hasShift(int modifiers) {
        return (modifiers & SHIFT) != 0;
    }

    /** Terminals write 1 more than the sum of shift 1, alt 2, ctrl 4, and further ones that we leave out. */
    private static int modifiers(int parameter) {
        return parameter < 2 ? 0 : (parameter - 1) & (SHIFT | ALT | CTRL);
    }

    /** Whether these are the digits after which rxvt's {@code $} ends a sequence. */
    static boolean isNumber(CharSequence parameters) {
        for (int i = 0; i < parameters.length(); i++) {
            if (parameters.charAt(i) < '0' || parameters.charAt(i) > '9') {
                return false;
            }
        }
        return parameters.length() > 0;
    }

    /** A number among parameters that {@code ;} separates, whose own parts {@code :} separates; -1 when it is missing. */
    static int part(String parameters, int parameter, int part) {
        int start = 0;
        for (int i = 0; i < parameter; i++) {
            start = parameters.indexOf(';', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        int end = parameters.indexOf(';', start);
        end = end < 0 ? parameters.length() : end;
        for (int i = 0; i < part; i++) {
            start = parameters.indexOf(':', start) + 1;
            if (start == 0 || start > end) {
                return -1;
            }
        }
        return number(parameters.substring(start, end), -1);
    }

    /** The digits at the beginning, at most seven of them. */
    private static int number(String text, int missing) {
        int value = 0;
        int i = 0;
        while (i < text.length() && i < 7 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = value * 10 + text.charAt(i++) - '0';
        }
        return i == 0 ? missing : value;
    }
}
