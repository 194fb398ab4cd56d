package victor.tui.browser;

import victor.tui.pane.PaneView;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Draws the browser, dialogs aside. */
final class BrowserView {
    /** How far, in milliseconds, times that are shown as "5 minutes ago" may be behind while nothing happens. */
    private static final long MOMENT = 30_000;

    private BrowserView() {}

    /** Whether both look the same for certain: a value that was made anew counts as another one. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(Browser one, Browser other) {
        return one.now() / MOMENT == other.now() / MOMENT
                && one.generation() == other.generation()
                && one.leaving() == other.leaving()
                && one.store().equals(other.store())
                && one.list() == other.list()
                && one.pane() == other.pane()
                && one.screen() == other.screen()
                && one.settings() == other.settings()
                && one.scope() == other.scope()
                && one.search() == other.search()
                && one.marks() == other.marks()
                && one.view() == other.view()
                && one.dialogs() == other.dialogs()
                && one.notices() == other.notices();
    }

    static void draw(Browser browser, Canvas canvas) {
        Layout layout = Layout.of(
                new victor.tui.view.Size(canvas.columns(), canvas.rows()),
                browser.view().paneShown(),
                browser.view().paneFocused());
        if (layout.kind() == Layout.Kind.TOO_SMALL) {
            canvas.put(0, 0, "too small", Style.of(Role.WARNING));
            canvas.put(0, 1, browser.settings().bindings().shown(Action.QUIT) + " quit", Style.PLAIN);
            return;
        }
        if (layout.titleRows() > 0) {
            new TitleBar(browser).draw(canvas.part(0, 0, canvas.columns(), 1));
        }
        if (browser.store().isMissing()) {
            int rows = canvas.rows() - layout.titleRows() - 2;
            new Welcome(browser).draw(canvas.part(0, layout.titleRows(), canvas.columns(), rows));
        } else {
            parts(browser, layout, canvas);
        }
        new StatusLine(browser).draw(canvas.part(0, layout.statusRow(), canvas.columns(), 1));
        new Footer(browser).draw(canvas.part(0, layout.statusRow() + 1, canvas.columns(), 1));
    }

    private static void parts(Browser browser, Layout layout, Canvas canvas) {
        Layout.Area table = layout.table();
        Layout.Area pane = layout.pane();
        boolean focused = browser.view().paneFocused();
        if (table.rows() > 0) {
            new TableView(browser, canvas.part(table.column(), table.row(), table.columns(), table.rows())).draw();
        }
        if (pane.rows() > 0) {
            PaneView.draw(browser.pane(), canvas.part(pane.column(), pane.row(), pane.columns(), pane.rows()), focused);
        }
        Style border = Style.of(focused ? Role.FOCUS : Role.BORDER);
        if (layout.kind() == Layout.Kind.SIDE_BY_SIDE) {
            canvas.divider(pane.column() - 1, pane.row(), pane.rows(), border);
        } else if (layout.kind() == Layout.Kind.STACKED) {
            canvas.rule(0, pane.row() - 1, canvas.columns(), border);
        }
    }
}
