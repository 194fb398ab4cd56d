package victor.tui.testing;

import java.util.ArrayList;
import java.util.List;
import victor.tui.input.Key;
import victor.tui.input.Mouse;

/** Input written as text. */
public final class Typed {
    private Typed() {}

    /** Keys as people write them down: {@code jj/foo<enter><ctrl+n>}; {@code <<} is the character itself. */
    public static List<Key> keys(String text) {
        List<Key> keys = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '<' && !text.startsWith("<<", i)) {
                int end = text.indexOf('>', i);
                keys.add(key(text.substring(i + 1, end)));
                i = end + 1;
            } else {
                int codePoint = text.codePointAt(i);
                keys.add(Key.of(codePoint));
                i += text.startsWith("<<", i) ? 2 : Character.charCount(codePoint);
            }
        }
        return keys;
    }

    /** Whether a text is one character that a key can write. */
    public static boolean isTypable(String text) {
        return Key.parse(text).isPresent();
    }

    /** One key by its name. */
    public static Key key(String name) {
        return Key.parse(name).orElseThrow(() -> new IllegalArgumentException("no key: " + name));
    }

    /** A click of the left button. */
    public static Mouse click(int column, int row) {
        return new Mouse(Mouse.Kind.PRESS, column, row, 1, false, false, false);
    }

    /** The wheel turned by one notch. */
    public static Mouse wheel(boolean up, int column, int row) {
        Mouse.Kind kind = up ? Mouse.Kind.WHEEL_UP : Mouse.Kind.WHEEL_DOWN;
        return new Mouse(kind, column, row, 0, false, false, false);
    }
}
