package victor.tui.browser;

import java.util.List;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.tui.pane.PaneAction;

/** Does what a key, or a choice in the palette, asks for. */
final class Actions {
    private Actions() {}

    static Next perform(Browser browser, Action action) {
        String obstacle = Obstacles.to(action, browser);
        if (obstacle != null) {
            return Told.toast(browser, obstacle);
        }
        PaneAction inPane = PaneActions.of(action);
        if (inPane != null && (browser.view().paneFocused() || !isMovement(action))) {
            return Settling.stepped(browser, browser.pane().perform(inPane));
        }
        return isMovement(action) ? moved(browser, action) : other(browser, action);
    }

    private static boolean isMovement(Action action) {
        return switch (action) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HALF_PAGE_UP, HALF_PAGE_DOWN, FIRST, LAST -> true;
            default -> false;
        };
    }

    private static Next moved(Browser browser, Action action) {
        int screen = Math.max(1, browser.height() - 1);
        int half = Math.max(1, browser.height() / 2);
        return switch (action) {
            case FIRST -> Lists.first(browser);
            case LAST -> Lists.last(browser);
            case UP -> by(browser, -1);
            case PAGE_UP -> by(browser, -screen);
            case PAGE_DOWN -> by(browser, screen);
            case HALF_PAGE_UP -> by(browser, -half);
            case HALF_PAGE_DOWN -> by(browser, half);
            default -> by(browser, 1);
        };
    }

    private static Next by(Browser browser, int rows) {
        return Next.of(browser.with(browser.list().moved(rows)));
    }

    private static Next other(Browser browser, Action action) {
        return switch (action) {
            case RESUME -> Next.of(browser, new Effect.Leave(new Outcome.Resume(selectedId(browser))));
            case SEARCH -> browser.view().paneFocused() ? PaneSearching.open(browser) : Searching.open(browser);
            case SWITCH_PANE ->
                Next.of(browser.with(browser.view().focused(!browser.view().paneFocused())));
            case OPEN -> Next.of(browser.with(browser.view().focused(true)));
            case CLOSE -> Next.of(browser.with(browser.view().focused(false)));
            case TOGGLE_PANE ->
                Next.of(browser.with(browser.view().shown(!browser.view().paneShown())));
            case BACK -> back(browser);
            case MARK -> mark(browser);
            case MARK_RANGE -> markRange(browser);
            case MARK_ALL -> markAll(browser);
            case REVERSE -> ordered(browser, reversed(browser.scope().order()));
            case COPY_ID -> Next.of(browser, new Effect.Copy(selectedId(browser), "Id"));
            case REDRAW -> Next.of(browser, new Effect.Redraw());
            case SUSPEND -> Next.of(browser, new Effect.Suspend());
            case CHAT -> Next.of(browser, new Effect.Leave(new Outcome.Chat()));
            case DEMO -> Next.of(browser, new Effect.Leave(new Outcome.Demo()));
            case QUIT -> Next.of(browser, new Effect.Leave(new Outcome.Quit()));
            default -> Opening.open(browser, action);
        };
    }

    private static String selectedId(Browser browser) {
        String id = browser.list().selectedId();
        return id == null ? "" : id;
    }

    private static SessionOrder reversed(SessionOrder order) {
        return new SessionOrder(order.by(), !order.reverse());
    }

    /** Lists in another order; the selection stays on its session. */
    static Next ordered(Browser browser, SessionOrder order) {
        Browser sorted = browser.with(browser.scope().with(order));
        return browser.search() == null ? Lists.anew(sorted) : Searching.again(sorted);
    }

    /** Lists what passes a filter; the selection stays on its session if that passes. */
    static Next filtered(Browser browser, SessionFilter filter) {
        Browser narrowed = browser.with(browser.scope().with(filter));
        if (browser.search() == null) {
            return Lists.anew(narrowed);
        }
        Next again = Searching.again(narrowed);
        return again.and(Lists.counting(again.browser()));
    }

    /** Out of one thing, the innermost first. */
    private static Next back(Browser browser) {
        if (Working.isCancellable(browser)) {
            return Next.of(browser, new Effect.CancelExport());
        }
        if (browser.view().paneFocused()) {
            return browser.pane().isSearching() || !browser.pane().searchText().isEmpty()
                    ? Settling.stepped(browser, browser.pane().perform(PaneAction.LEAVE))
                    : Next.of(browser.with(browser.view().focused(false)));
        }
        if (browser.marks().from() != null) {
            return Next.of(browser.with(browser.marks().with(List.of())));
        }
        if (browser.notices().problem() != null) {
            return Next.of(browser.with(browser.notices().problem(null)));
        }
        if (browser.search() != null) {
            return Searching.leave(browser);
        }
        if (!browser.marks().isEmpty()) {
            return Next.of(browser.with(Marks.NONE));
        }
        return filtered(browser, SessionFilter.ALL);
    }

    private static Next mark(Browser browser) {
        if (browser.marks().from() != null) {
            return markRange(browser);
        }
        return Next.of(browser.with(browser.marks().toggled(selectedId(browser)))
                .with(browser.list().moved(1)));
    }

    private static Next markRange(Browser browser) {
        Marks marks = browser.marks();
        return Next.of(browser.with(
                marks.from() == null ? marks.rangeFrom(selectedId(browser)) : marks.with(marks.range(browser.list()))));
    }

    private static Next markAll(Browser browser) {
        List<String> ids = browser.list().candidates(SessionList.KEPT);
        boolean all = browser.marks().ids().containsAll(ids);
        return Next.of(browser.with(all ? Marks.NONE : browser.marks().with(ids)));
    }
}
