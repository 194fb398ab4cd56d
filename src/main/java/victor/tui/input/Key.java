package victor.tui.input;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that was pressed, whatever way the terminal said so. Equal keys are equal records:
 *
 * <ul>
 *   <li>a shifted character is that character ({@code G}), without {@code shift}; only with Ctrl does {@code shift} stay
 *   <li>with Ctrl a letter is the small one, since terminals mostly cannot tell
 *   <li>Ctrl+I, Ctrl+J, Ctrl+M, Ctrl+H and Ctrl+[ are Tab, Enter, Enter, Backspace and Escape where the terminal cannot tell
 * </ul>
 *
 * <p>Two Escapes that arrive together are Alt+Escape.
 *
 * @param codePoint the character of {@link KeyName#CHARACTER}, printable; 0 with every other name
 */
public record Key(KeyName name, int codePoint, boolean ctrl, boolean alt, boolean shift) implements Input {
    /** A character without modifiers. */
    public static Key of(int codePoint) {
        return new Key(KeyName.CHARACTER, codePoint, false, false, false);
    }

    /** A named key without modifiers. */
    public static Key of(KeyName name) {
        return new Key(name, 0, false, false, false);
    }

    /** A character with Ctrl. */
    public static Key ctrl(int codePoint) {
        return new Key(KeyName.CHARACTER, Character.toLowerCase(codePoint), true, false, false);
    }

    /** The same key with Alt. */
    public Key withAlt() {
        return new Key(name, codePoint, ctrl, true, shift);
    }

    /** Whether the key writes its character: neither Ctrl nor Alt, and not a named key. */
    public boolean isText() {
        return name == KeyName.CHARACTER && !ctrl && !alt;
    }

    /** What {@link #isText a text key} writes; empty for every other key. */
    public String typed() {
        return isText() ? Character.toString(codePoint) : "";
    }

    /**
     * The key as people write it: {@code j}, {@code G}, {@code space}, {@code ctrl+n}, {@code alt+enter}, {@code shift+tab},
     * {@code page-up}, {@code f5}. {@link #parse} reads it back.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (ctrl) {
            text.append("ctrl+");
        }
        if (alt) {
            text.append("alt+");
        }
        if (shift) {
            text.append("shift+");
        }
        if (name != KeyName.CHARACTER) {
            return text.append(name.text()).toString();
        }
        return codePoint == ' '
                ? text.append("space").toString()
                : text.appendCodePoint(codePoint).toString();
    }

    /**
     * Reads a key as {@link #text} writes it. Letters' case matters without Ctrl ({@code G} and {@code shift+g} are one key); names and
     * modifiers may be in any case.
     *
     * @return empty when it is no key
     */
    public static Optional<Key> parse(String text) {
        boolean ctrl = false;
        boolean alt = false;
        boolean shift = false;
        String rest = text;
        for (int plus = rest.indexOf('+'); plus > 0 && plus < rest.length() - 1; plus = rest.indexOf('+')) {
            switch (rest.substring(0, plus).toLowerCase(Locale.ROOT)) {
                case "ctrl", "control" -> ctrl = true;
                case "alt", "meta" -> alt = true;
                case "shift" -> shift = true;
                default -> {
                    return Optional.empty();
                }
            }
            rest = rest.substring(plus + 1);
        }
        return Optional.ofNullable(build(rest, ctrl, alt, shift));
    }

    private static @Nullable Key build(String text, boolean ctrl, boolean alt, boolean shift) {
        if (text.isEmpty()) {
            return null;
        }
        int first = text.codePointAt(0);
        if (Character.charCount(first) == text.length()) {
            return character(first, ctrl, alt, shift);
        }
        if (text.equalsIgnoreCase("space")) {
            return character(' ', ctrl, alt, shift);
        }
        KeyName name = KeyName.named(text.toLowerCase(Locale.ROOT));
        return name == null ? null : new Key(name, 0, ctrl, alt, shift);
    }

    /**
     * A character key in the one form that equal keys have.
     *
     * @return null when the code point is not a character that can be typed
     */
    public static @Nullable Key character(int codePoint, boolean ctrl, boolean alt, boolean shift) {
        if (!isTypable(codePoint)) {
            return null;
        }
        if (ctrl) {
            return new Key(KeyName.CHARACTER, Character.toLowerCase(codePoint), true, alt, shift);
        }
        return new Key(KeyName.CHARACTER, shift ? Character.toUpperCase(codePoint) : codePoint, false, alt, false);
    }

    // Written out, since what the compiler makes of a record costs milliseconds at the first call, and start-up fills
    // maps of keys.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && key.name == name && key.codePoint == codePoint && key.flags() == flags();
    }

    @Override
    public int hashCode() {
        return (codePoint * 31 + name.hashCode()) * 8 + flags();
    }

    private int flags() {
        return (ctrl ? 4 : 0) + (alt ? 2 : 0) + (shift ? 1 : 0);
    }

    private static boolean isTypable(int codePoint) {
        return Character.isValidCodePoint(codePoint)
                && !Character.isISOControl(codePoint)
                && (codePoint & 0xFFFE) != 0xFFFE
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF)
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
