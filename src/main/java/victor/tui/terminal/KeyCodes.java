package victor.tui.terminal;

import org.jspecify.annotations.Nullable;
import victor.tui.input.Key;
import victor.tui.input.KeyName;

/** Keys by the code of their character, as {@code CSI u} and xterm's "modifyOtherKeys" write them. */
final class KeyCodes {
    /** In Unicode's private use area kitty's protocol puts the keys that have no character. */
    private static final int KEYPAD = 57_399;

    private static final String KEYPAD_SIGNS = "0123456789./*-+";
    private static final int KEYPAD_ENTER = 57_414;
    private static final int KEYPAD_EQUALS = 57_415;
    private static final int KEYPAD_SEPARATOR = 57_416;
    private static final int KEYPAD_LEFT = 57_417;
    private static final int F13 = 57_376;
    private static final KeyName[] KEYPAD_NAMES = {
        KeyName.LEFT,
        KeyName.RIGHT,
        KeyName.UP,
        KeyName.DOWN,
        KeyName.PAGE_UP,
        KeyName.PAGE_DOWN,
        KeyName.HOME,
        KeyName.END,
        KeyName.INSERT,
        KeyName.DELETE
    };

    private KeyCodes() {}

    /** {@code CSI code : shifted : elsewhere ; modifiers u}; the shifted character is what Shift makes of the key. */
    static @Nullable Key key(String parameters, int modifiers) {
        int shifted = ControlSequences.part(parameters, 0, 1);
        int code =
                shifted > 0 && ControlSequences.hasShift(modifiers) ? shifted : ControlSequences.part(parameters, 0, 0);
        return key(code, modifiers);
    }

    static @Nullable Key key(int code, int modifiers) {
        return switch (code) {
            case 9 -> ControlSequences.named(KeyName.TAB, modifiers);
            case 10, 13, KEYPAD_ENTER -> ControlSequences.named(KeyName.ENTER, modifiers);
            case 27 -> ControlSequences.named(KeyName.ESCAPE, modifiers);
            case 8, 127 -> ControlSequences.named(KeyName.BACKSPACE, modifiers);
            case KEYPAD_EQUALS -> ControlSequences.character('=', modifiers);
            case KEYPAD_SEPARATOR -> ControlSequences.character(',', modifiers);
            default ->
                code >= 0xe000 && code <= 0xf8ff
                        ? functional(code, modifiers)
                        : ControlSequences.character(code, modifiers);
        };
    }

    private static @Nullable Key functional(int code, int modifiers) {
        if (code >= F13 && code < F13 + 8) {
            return ControlSequences.named(KeyName.function(13 + code - F13), modifiers);
        }
        if (code >= KEYPAD && code < KEYPAD + KEYPAD_SIGNS.length()) {
            return ControlSequences.character(KEYPAD_SIGNS.charAt(code - KEYPAD), modifiers);
        }
        int name = code - KEYPAD_LEFT;
        return name >= 0 && name < KEYPAD_NAMES.length ? ControlSequences.named(KEYPAD_NAMES[name], modifiers) : null;
    }
}
