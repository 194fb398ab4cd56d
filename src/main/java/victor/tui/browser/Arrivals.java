package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;

/** Takes in what was read, and what became of changes. */
final class Arrivals {
    /** How often somebody else's changes are looked for, in milliseconds. */
    static final int LOOK_MILLIS = 1_400;

    private Arrivals() {}

    static Next update(Browser browser, Event event) {
        if (event instanceof Event.Listed listed) {
            return listed(browser, listed);
        }
        if (event instanceof Event.Paged paged) {
            return paged(browser, paged);
        }
        if (event instanceof Event.Ended ended) {
            return ended(browser, ended);
        }
        if (event instanceof Event.Counted counted) {
            return Next.of(
                    counted.generation() == browser.generation()
                            ? browser.with(browser.store().counted(counted.total()))
                            : browser);
        }
        if (event instanceof Event.SearchDue due) {
            return Searching.due(browser, due.generation());
        }
        if (event instanceof Event.Found found) {
            return Searching.found(browser, found);
        }
        if (event instanceof Event.Slow slow) {
            return slow(browser, slow);
        }
        if (event instanceof Event.PaneAnswered answered) {
            return Settling.stepped(browser, browser.pane().accept(answered.answer()));
        }
        return told(browser, event);
    }

    private static Next told(Browser browser, Event event) {
        if (event instanceof Event.Seen seen) {
            return seen(browser, seen);
        }
        if (event instanceof Event.Changed changed) {
            return changed(browser, changed);
        }
        if (event instanceof Event.Failed failed) {
            return failed(browser, failed);
        }
        if (event instanceof Event.Written written) {
            return Next.of(browser, new Effect.ShowFile(written.file()));
        }
        if (event instanceof Event.Told told) {
            return Told.toast(browser, told.sentence());
        }
        if (event instanceof Event.StillWorking working) {
            return Working.slow(browser, working);
        }
        if (event instanceof Event.ToastOver over) {
            return Next.of(browser.with(browser.notices().withoutToast(over.number())));
        }
        return Opening.read(browser, event);
    }

    private static Next listed(Browser browser, Event.Listed listed) {
        if (listed.generation() != browser.generation() || browser.search() != null) {
            return Next.of(browser);
        }
        SessionList fresh = SessionList.of(listed.stretch());
        return refreshed(browser.with(browser.list().replacedBy(fresh)));
    }

    /** The pane shows what the list knows now. */
    private static Next refreshed(Browser browser) {
        Row row = browser.selected();
        if (row == null || !row.id().equals(browser.pane().sessionId())) {
            return Next.of(browser);
        }
        return Settling.stepped(browser, browser.pane().refresh(row.session()));
    }

    private static Next paged(Browser browser, Event.Paged paged) {
        if (paged.generation() != browser.generation() || browser.search() != null) {
            return Next.of(browser);
        }
        SessionList list = browser.list();
        return Next.of(browser.with(paged.backward() ? list.prepended(paged.page()) : list.appended(paged.page())));
    }

    private static Next ended(Browser browser, Event.Ended ended) {
        if (ended.generation() != browser.generation() || browser.search() != null) {
            return Next.of(browser);
        }
        Browser counted = browser.with(browser.store().counted(ended.total()));
        return Next.of(counted.with(SessionList.end(ended.page(), ended.total())));
    }

    private static Next slow(Browser browser, Event.Slow slow) {
        Search search = browser.search();
        return Next.of(
                search != null && slow.generation() == browser.generation()
                        ? browser.search(search.slowly())
                        : browser);
    }

    private static Next seen(Browser browser, Event.Seen seen) {
        StoreState before = browser.store();
        boolean first = before.stamp().isEmpty();
        boolean changed =
                before.exists() != seen.exists() || (!first && !before.stamp().equals(seen.stamp()));
        Browser looked = browser.with(before.seen(seen.exists(), seen.readOnlyReason(), seen.stamp()));
        if (looked.notices().problem() != null && looked.notices().problem().passing()) {
            looked = looked.with(looked.notices().problem(null));
            changed = true;
        }
        Effect again = new Effect.LookLater(LOOK_MILLIS);
        if (!changed) {
            return Next.of(looked, again);
        }
        return reread(looked).and(again);
    }

    /** Somebody changed the database: what is shown is read again. */
    private static Next reread(Browser browser) {
        if (browser.search() == null) {
            return Lists.anew(browser);
        }
        Next searched = Searching.again(browser);
        Next pane = refreshed(searched.browser());
        return pane.after(searched.effects()).and(Lists.counting(pane.browser()));
    }

    private static Next changed(Browser browser, Event.Changed changed) {
        Next told = Told.toast(browser.with(browser.marks().without(changed.gone())), changed.sentence());
        return reread(told.browser()).after(told.effects());
    }

    private static Next failed(Browser browser, Event.Failed failed) {
        List<Effect> effects = new ArrayList<>();
        if (failed.effect() instanceof Effect.Look) {
            effects.add(new Effect.LookLater(LOOK_MILLIS));
        }
        // What is awaited stays so: it is asked for again when a look at the database succeeds, not at once and for
        // ever.
        Browser waiting = browser;
        Search search = waiting.search();
        if (search != null && failed.effect() instanceof Effect.Search) {
            waiting = waiting.search(search.found(search.shown(), search.more(), search.matchers()));
        }
        Browser told = Told.problem(waiting, failed.sentence(), failed.details(), isBackground(failed.effect()));
        return new Next(isBackground(failed.effect()) ? told : Opening.problem(told), effects);
    }

    /** What nobody asked for is told in the status line alone, and is tried again. */
    private static boolean isBackground(Effect effect) {
        return effect instanceof Effect.Look
                || effect instanceof Effect.ReadAround
                || effect instanceof Effect.ReadPage
                || effect instanceof Effect.ReadEnd
                || effect instanceof Effect.Count
                || effect instanceof Effect.Search
                || effect instanceof Effect.ReadPane;
    }
}
