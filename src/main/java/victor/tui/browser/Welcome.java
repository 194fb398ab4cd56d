package victor.tui.browser;

import java.util.List;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** The first screen of a project without a database: what this is, where the database would be, what to press. */
final class Welcome {
    private final Browser browser;

    Welcome(Browser browser) {
        this.browser = browser;
    }

    /** What can be done without a database. */
    private static final List<Action> CHOICES =
            List.of(Action.CHAT, Action.DEMO, Action.IMPORT, Action.HELP, Action.QUIT);

    /** From so many rows on there is room for sentences. */
    private static final int ROOMY = 15;

    void draw(Canvas canvas) {
        if (canvas.rows() < ROOMY) {
            brief(canvas);
        } else {
            whole(canvas);
        }
    }

    private void brief(Canvas canvas) {
        canvas.put(1, 0, "None here yet. They would be kept in", Style.of(Role.HEADING));
        int width = Math.max(1, canvas.columns() - 2);
        canvas.put(1, 1, TitleBar.end(browser.store().file(), width), Style.PLAIN);
        int row = 2;
        for (Action choice : CHOICES) {
            String key = browser.settings().bindings().shown(choice);
            canvas.put(1, row, key, Style.of(Role.KEY));
            int room = Math.max(1, canvas.columns() - 4 - key.length());
            canvas.put(3 + key.length(), row++, ColumnWidth.clip(choice.help(), room), Style.PLAIN);
        }
    }

    private void whole(Canvas canvas) {
        int left = Math.max(1, Math.min(8, (canvas.columns() - 60) / 2));
        int width = Math.max(1, Math.min(66, canvas.columns() - 2 * left));
        int row = Math.max(0, (canvas.rows() - 12) / 3);
        canvas.put(left, row, "victor", Style.of(Role.HEADING));
        row = paragraph(
                canvas, left, row + 1, width, "Find, read and carry on with conversations you had with AI agents.");
        row = paragraph(canvas, left, row + 1, width, "This project has none yet. They would be kept in");
        row = paragraph(canvas, left + 2, row, width, browser.store().file());
        row++;
        for (Action choice : CHOICES) {
            String key = browser.settings().bindings().shown(choice);
            canvas.put(left + 2, row, key, Style.of(Role.KEY));
            row = paragraph(canvas, left + 4 + key.length(), row, width - 4, choice.help());
        }
        paragraph(
                canvas,
                left,
                row + 1,
                width,
                "What another program or 'victor sessions save' puts there appears here by itself.");
    }

    private static int paragraph(Canvas canvas, int column, int from, int width, String text) {
        int row = from;
        for (String line : ColumnWidth.wrap(text, Math.max(1, width))) {
            canvas.put(column, row++, line, Style.PLAIN);
        }
        return row;
    }
}
