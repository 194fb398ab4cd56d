package victor.tui.widget;

import victor.text.CleanText;
import victor.text.ColumnWidth;

/** How one cluster of raw text is drawn in an editor. Everything shows: what has no width, and is easily overlooked, gets a sign. */
final class Glyph {
    private static final String HIDDEN = "·";
    private static final String TAB = "    ";
    /** Unicode's signs for the control characters, from NUL on. */
    private static final int PICTURES = 0x2400;

    private Glyph() {}

    /** What is drawn for a cluster: cleaned text of one column or more. */
    static String of(String text, int start, int end) {
        char c = text.charAt(start);
        if (end == start + 1) {
            if (c >= ' ' && c < 0x7f) {
                return text.substring(start, end);
            }
            if (c < ' ' && c != '\n') {
                return c == '\t' ? TAB : Character.toString(PICTURES + c);
            }
        }
        String shown = CleanText.line(text.substring(start, end));
        return ColumnWidth.of(shown) == 0 ? HIDDEN : shown;
    }

    /** Columns that a cluster takes, 1 or more. */
    static int columns(String text, int start, int end) {
        char c = text.charAt(start);
        return end == start + 1 && c >= ' ' && c < 0x7f ? 1 : ColumnWidth.of(of(text, start, end));
    }
}
