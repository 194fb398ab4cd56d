package victor.tui.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionPage.Anchor;

/** What is asked of the database about the list. */
final class Lists {
    /** So many rows are read to each side of what is on the screen, in screens. */
    private static final int SCREENS = 3;

    private Lists() {}

    /** Reads the list around the first of these that is there. */
    static Effect reading(Browser browser, List<String> ids) {
        int screen = Math.max(browser.height(), 20);
        return new Effect.ReadAround(
                browser.generation(),
                browser.scope(),
                ids,
                ids.isEmpty() ? 0 : SCREENS * screen,
                (SCREENS + 1) * screen);
    }

    static Effect counting(Browser browser) {
        return new Effect.Count(browser.generation(), browser.scope().filter());
    }

    /** Reads it all anew around the selection, as after a change of scope or a change by somebody else. */
    static Next anew(Browser browser) {
        Browser asking = browser.asking();
        List<String> ids = asking.list().candidates(20);
        boolean first = asking.list().offset() == 0
                && asking.list().selected() == 0
                && asking.list().top() == 0;
        Browser waiting = asking.with(asking.list().loading(SessionList.Loading.ALL));
        return Next.of(waiting, reading(waiting, first && ids.isEmpty() ? List.of() : ids), counting(waiting));
    }

    /** Reads the beginning, or stays where it is loaded. */
    static Next first(Browser browser) {
        if (!browser.list().earlier()) {
            return Next.of(browser.with(browser.list().select(0)));
        }
        Browser asking = browser.asking();
        Browser waiting = asking.with(asking.list().loading(SessionList.Loading.ALL));
        return Next.of(waiting, reading(waiting, List.of()));
    }

    /** Reads the end, or stays where it is loaded. */
    static Next last(Browser browser) {
        if (!browser.list().later() || browser.search() != null) {
            return Next.of(browser.with(browser.list().select(browser.list().size() - 1)));
        }
        Browser asking = browser.asking();
        Browser waiting = asking.with(asking.list().loading(SessionList.Loading.ALL));
        int limit = (SCREENS + 1) * Math.max(browser.height(), 20);
        return Next.of(waiting, new Effect.ReadEnd(waiting.generation(), waiting.scope(), limit));
    }

    /** The page that will be needed soon; null when enough is loaded, or it is on its way. */
    static @Nullable Next more(Browser browser) {
        SessionList list = browser.list();
        if (list.loading() != SessionList.Loading.NOTHING || browser.search() != null || list.isEmpty()) {
            return null;
        }
        int near = SCREENS * browser.height() / 2;
        int limit = SCREENS * Math.max(browser.height(), 20);
        if (list.later() && list.last() != null && list.size() - 1 - list.selected() < near) {
            return page(browser, list.last(), false, limit, SessionList.Loading.LATER);
        }
        if (list.earlier() && list.first() != null && list.selected() < near) {
            return page(browser, list.first(), true, limit, SessionList.Loading.EARLIER);
        }
        return null;
    }

    private static Next page(Browser browser, Anchor anchor, boolean backward, int limit, SessionList.Loading loading) {
        Effect read = new Effect.ReadPage(browser.generation(), browser.scope(), anchor, backward, limit);
        return Next.of(browser.with(browser.list().loading(loading)), read);
    }
}
