package victor.tui.browser;

import java.util.List;
import victor.domain.DateStyle;

/**
 * How the browser looks and what its keys do.
 *
 * @param bindings which key does what
 * @param columns the columns of the table, from left to right
 * @param compact whether each session takes one row even where a search has a place to show
 * @param dates how times are shown in the table
 * @param mouse whether the mouse is listened to
 * @param theme the name of the theme
 */
public record Settings(
        Bindings bindings, List<Column> columns, boolean compact, DateStyle dates, boolean mouse, String theme) {
    public Settings {
        columns = List.copyOf(columns);
    }

    Settings withTheme(String other) {
        return new Settings(bindings, columns, compact, dates, mouse, other);
    }
}
