package victor.tui.browser;

import victor.tui.input.Mouse;

/** What the mouse does: a click selects, the wheel scrolls. */
final class Clicks {
    private static final int NOTCH = 3;

    private Clicks() {}

    static Next update(Browser browser, Mouse mouse) {
        Layout layout = browser.layout();
        if (layout.pane().holds(mouse.column(), mouse.row())) {
            return inPane(
                    browser, mouse.from(layout.pane().column(), layout.pane().row()));
        }
        if (layout.table().holds(mouse.column(), mouse.row())) {
            return inTable(browser, mouse, mouse.row() - layout.table().row() - 1);
        }
        return Next.of(browser);
    }

    private static Next inTable(Browser browser, Mouse mouse, int line) {
        SessionList list = browser.list();
        return switch (mouse.kind()) {
            case WHEEL_UP -> Next.of(browser.with(list.scrolledBy(-NOTCH, browser.height())));
            case WHEEL_DOWN -> Next.of(browser.with(list.scrolledBy(NOTCH, browser.height())));
            default ->
                mouse.isClick() && line >= 0
                        ? selected(browser, list.top() + line / browser.rowHeight())
                        : Next.of(browser);
        };
    }

    private static Next selected(Browser browser, int index) {
        return index >= browser.list().size()
                ? Next.of(browser)
                : Next.of(browser.with(browser.view().focused(false))
                        .with(browser.list().select(index)));
    }

    private static Next inPane(Browser browser, Mouse mouse) {
        return switch (mouse.kind()) {
            case WHEEL_UP -> Settling.stepped(browser, browser.pane().scroll(-NOTCH));
            case WHEEL_DOWN -> Settling.stepped(browser, browser.pane().scroll(NOTCH));
            default -> {
                if (!mouse.isClick()) {
                    yield Next.of(browser);
                }
                Browser focused = browser.with(browser.view().focused(true));
                yield Settling.stepped(focused, focused.pane().click(mouse.column(), mouse.row()));
            }
        };
    }
}
