package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Says why there is nothing to see, and which key helps. */
final class EmptyList {
    private static final int LEFT = 3;

    private final Browser browser;

    EmptyList(Browser browser) {
        this.browser = browser;
    }

    void draw(Canvas canvas) {
        int row = Math.max(0, canvas.rows() / 3 - 1);
        Role role = Role.PLAIN;
        for (String sentence : lines()) {
            for (String line : ColumnWidth.wrap(sentence, Math.max(1, canvas.columns() - 2 * LEFT))) {
                canvas.put(LEFT, row++, line, Style.of(role));
            }
            role = Role.MUTED;
        }
    }

    private List<String> lines() {
        Bindings bindings = browser.settings().bindings();
        List<String> lines = new ArrayList<>();
        Search search = browser.search();
        if (browser.list().loading() == SessionList.Loading.ALL || (search != null && search.running())) {
            return lines;
        }
        String back = bindings.shown(Action.BACK);
        if (search != null && search.isShown()) {
            lines.add("Nothing found for this search.");
            lines.add("All words must be in one session; each matches from its beginning.");
            if (!browser.scope().filter().isEmpty()) {
                lines.add("Only sessions that pass the filter are searched.");
            }
            lines.add(back + " goes back to the list.");
        } else if (!browser.scope().filter().isEmpty()) {
            lines.add("No session passes the filter.");
            lines.add(back + " takes the filter away, " + bindings.shown(Action.FILTER) + " changes it.");
        } else {
            lines.add("There are no sessions in this database yet.");
            lines.add("'victor sessions save FILE' takes a conversation in;");
            lines.add("what another program saves appears here by itself.");
        }
        return lines;
    }
}
