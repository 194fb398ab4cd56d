package victor.tui.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * A row of buttons. The focused one shows by marks at its sides besides its look. What does not fit loses the names of its keys first, then its
 * blanks; then the row moves so that the focused button can be seen.
 *
 * @param list the buttons from left to right
 */
public record Buttons(List<Button> list) {
    private static final int KEYS = 0;
    private static final int WORDS = 1;
    private static final int TIGHT = 2;

    public Buttons {
        list = List.copyOf(list);
    }

    /** Columns that the row takes with everything shown. */
    public int columns() {
        return columns(KEYS);
    }

    /** The button that a key presses wherever letters are not typed; null for none. */
    public @Nullable Button on(Input input) {
        for (Button button : list) {
            if (button.key() != null && isKey(button.key(), input)) {
                return button;
            }
        }
        return null;
    }

    /** Capital letters press too: Shift or Caps Lock is no reason to do nothing. */
    private static boolean isKey(Key wanted, Input input) {
        return input instanceof Key key
                && (key.equals(wanted)
                        || (key.isText() && Character.toLowerCase(key.codePoint()) == wanted.codePoint()));
    }

    /**
     * The button that was clicked.
     *
     * @param focus index of the focused button, -1 for none
     * @param mouse its place counted from the row's left end
     * @param columns width of the row
     * @return its index, -1 for none
     */
    public int clicked(int focus, Mouse mouse, int columns) {
        int size = fitting(columns);
        int at = -shift(size, focus, columns);
        for (int i = 0; i < list.size(); i++) {
            int end = at + width(list.get(i), size);
            if (mouse.row() == 0 && mouse.column() >= at && mouse.column() < end) {
                return i;
            }
            at = end + gap(size);
        }
        return -1;
    }

    /**
     * Draws the row.
     *
     * @param canvas as wide as the row may be
     * @param focus index of the focused button, -1 for none
     */
    public void draw(Canvas canvas, int focus) {
        int size = fitting(canvas.columns());
        int at = -shift(size, focus, canvas.columns());
        for (int i = 0; i < list.size(); i++) {
            Button button = list.get(i);
            boolean focused = i == focus;
            at = canvas.put(at, 0, face(canvas, button, size, focused), style(button, focused)) + gap(size);
        }
    }

    private static Style style(Button button, boolean focused) {
        if (focused) {
            return Style.PLAIN.on(Role.SELECTION).inBold();
        }
        return button.kind() == Button.Kind.DESTRUCTIVE ? Style.of(Role.BAD) : Style.PLAIN;
    }

    private static String face(Canvas canvas, Button button, int size, boolean focused) {
        String marker = focused ? Signs.marker(canvas) : " ";
        String markerBack = focused ? Signs.markerBack(canvas) : " ";
        if (size == TIGHT) {
            return focused ? marker + button.label() + markerBack : "[" + button.label() + "]";
        }
        return "[" + marker + words(button, size) + markerBack + "]";
    }

    private static String words(Button button, int size) {
        return size == KEYS && button.key() != null
                ? button.label() + " (" + button.key().text() + ")"
                : button.label();
    }

    private static int width(Button button, int size) {
        return ColumnWidth.of(words(button, size)) + (size == TIGHT ? 2 : 4);
    }

    private static int gap(int size) {
        return size == TIGHT ? 1 : 2;
    }

    private int columns(int size) {
        int columns = -gap(size);
        for (Button button : list) {
            columns += width(button, size) + gap(size);
        }
        return Math.max(0, columns);
    }

    private int fitting(int columns) {
        return columns(KEYS) <= columns ? KEYS : columns(WORDS) <= columns ? WORDS : TIGHT;
    }

    /** By how much the row is moved to the left to show the focused button, its beginning at least. */
    private int shift(int size, int focus, int columns) {
        int start = 0;
        for (int i = 0; i < focus; i++) {
            start += width(list.get(i), size) + gap(size);
        }
        int end = focus < 0 ? 0 : start + width(list.get(focus), size);
        return Math.min(start, Math.max(0, end - columns));
    }
}
