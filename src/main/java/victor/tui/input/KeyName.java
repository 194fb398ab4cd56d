package victor.tui.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys that have a name. Every other key is {@link #CHARACTER}, and its code point says which. */
public enum KeyName {
    CHARACTER,
    ENTER,
    TAB,
    ESCAPE,
    BACKSPACE,
    DELETE,
    INSERT,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
    F13,
    F14,
    F15,
    F16,
    F17,
    F18,
    F19,
    F20;

    /** The name as people write it in a configuration file: {@code page-up}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The function key of a number.
     *
     * @param number 1 to 20
     */
    public static KeyName function(int number) {
        return valueOf("F" + number);
    }

    /** The key of a written name; also {@code esc}, {@code return}, {@code del}, {@code ins}, {@code pgup}, {@code pgdn}. */
    static @Nullable KeyName named(String text) {
        for (KeyName name : values()) {
            if (name != CHARACTER && name.text().equals(text)) {
                return name;
            }
        }
        return switch (text) {
            case "esc" -> ESCAPE;
            case "return" -> ENTER;
            case "del" -> DELETE;
            case "ins" -> INSERT;
            case "pgup", "pageup" -> PAGE_UP;
            case "pgdn", "pagedown" -> PAGE_DOWN;
            default -> null;
        };
    }
}
