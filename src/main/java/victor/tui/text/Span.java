package victor.tui.text;

import victor.text.ColumnWidth;
import victor.tui.view.Style;

/**
 * A stretch of text that looks the same throughout.
 *
 * @param text cleaned, without line ends
 */
public record Span(String text, Style style) {
    /** How wide it is. */
    public int columns() {
        return ColumnWidth.of(text);
    }
}
