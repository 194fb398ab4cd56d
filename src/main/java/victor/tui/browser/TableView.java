package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import victor.domain.StoredTime;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Draws the rows that are on the screen, and no others. */
final class TableView {
    /** Signs of selection and mark before the first column, with a blank. */
    private static final int GUTTER = 3;

    private static final Style HEADER = Style.of(Role.MUTED).inBold();

    private final Browser browser;
    private final Canvas canvas;
    private final List<TableColumns.Placed> columns;

    /** @param canvas the place of the table, header included */
    TableView(Browser browser, Canvas canvas) {
        this.browser = browser;
        this.canvas = canvas;
        columns = TableColumns.fitted(browser.settings(), canvas.columns() - GUTTER - 1);
    }

    void draw() {
        if (canvas.rows() == 0) {
            return;
        }
        header();
        SessionList list = browser.list();
        List<String> range = browser.marks().range(list);
        int height = browser.rowHeight();
        for (int i = 0; i < browser.height() && list.top() + i < list.size(); i++) {
            int index = list.top() + i;
            row(1 + i * height, list.rows().get(index), index == list.selected(), range);
        }
        if (list.isEmpty()) {
            new EmptyList(browser).draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1));
        }
    }

    private void header() {
        for (TableColumns.Placed each : columns) {
            Column column = each.column();
            String title =
                    column.title() + TableColumns.arrow(column, browser.scope().order());
            put(0, each, title, HEADER);
        }
    }

    private void row(int at, Row row, boolean selected, List<String> range) {
        boolean marked = browser.marks().has(row.id()) || range.contains(row.id());
        canvas.put(0, at, selected ? "▸" : " ", Style.of(Role.ACCENT));
        canvas.put(1, at, marked ? "●" : " ", Style.of(Role.ACCENT));
        for (TableColumns.Placed each : columns) {
            put(at, each, text(each.column(), row), style(each.column()));
        }
        if (browser.rowHeight() > 1) {
            snippet(at + 1, row);
        }
        if (selected) {
            boolean focused =
                    !browser.view().paneFocused() || !browser.dialogs().isEmpty();
            Style ground = Style.PLAIN.on(focused ? Role.SELECTION : Role.INACTIVE_SELECTION);
            canvas.restyle(0, at, canvas.columns(), 1, ground);
        }
        marks(at, row);
    }

    private void marks(int at, Row row) {
        Search search = browser.search();
        if (search == null || !search.isShown()) {
            return;
        }
        for (TableColumns.Placed each : columns) {
            if (each.column() == Column.TITLE) {
                String shown = fitted(text(Column.TITLE, row), each);
                Marking.marks(canvas, GUTTER + each.column0(), at, shown, search.matchers());
            }
        }
    }

    private void snippet(int at, Row row) {
        if (row.hit() != null && !row.hit().snippet().isEmpty()) {
            int left = GUTTER + 1;
            Canvas line = canvas.part(left, at, canvas.columns() - left - 1, 1);
            Marking.snippet(line, row.hit());
        }
    }

    private void put(int at, TableColumns.Placed place, String text, Style style) {
        String shown = fitted(text, place);
        int indent = place.column() == Column.MESSAGES ? place.columns() - ColumnWidth.of(shown) : 0;
        canvas.put(GUTTER + place.column0() + indent, at, shown, style);
    }

    private static String fitted(String text, TableColumns.Placed place) {
        return ColumnWidth.of(text) <= place.columns() ? text : ColumnWidth.clip(text, place.columns());
    }

    private String text(Column column, Row row) {
        return switch (column) {
            case DATE ->
                CleanText.line(StoredTime.styled(
                        row.session().updatedAt(), browser.settings().dates(), browser.now()));
            case TITLE -> CleanText.line(row.session().title());
            case MODEL -> clean(row.session().model());
            case PROVIDER -> clean(row.session().provider());
            case MESSAGES -> Numbers.grouped(row.session().messageCount());
            case TAGS -> tags(row.session().tags());
            case ID -> CleanText.line(row.id());
        };
    }

    private static String clean(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : CleanText.line(text);
    }

    private static String tags(List<String> tags) {
        List<String> shown = new ArrayList<>();
        for (String tag : tags) {
            shown.add("#" + CleanText.line(tag));
        }
        return String.join(" ", shown);
    }

    private static Style style(Column column) {
        return switch (column) {
            case TAGS -> Style.of(Role.TAG);
            case TITLE -> Style.PLAIN;
            default -> Style.of(Role.MUTED);
        };
    }
}
