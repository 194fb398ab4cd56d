package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.QueryParser;
import victor.domain.SearchHit;
import victor.domain.SearchQuery;
import victor.domain.TermMatcher;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.widget.Editor;

/** The live search: what is typed is searched for when typing rests, and the last hits stay until the new ones are there. */
final class Searching {
    private Searching() {}

    /** Opens the field, with what was searched for last. */
    static Next open(Browser browser) {
        Search search = browser.search();
        Browser listed = browser.with(browser.view().focused(false));
        return Next.of(listed.search(search == null ? Search.begin(browser.list()) : search.editing(true)));
    }

    /** A key or pasted text while the field is open. */
    static Next typed(Browser browser, Input input) {
        Search search = browser.search();
        if (search == null) {
            return Next.of(browser);
        }
        if (!(input instanceof Key key)) {
            return edited(browser, search.field().accept(input, browser.screen().columns()));
        }
        if (key.equals(Key.of(KeyName.ESCAPE))) {
            return leave(browser);
        }
        if (key.equals(Key.of(KeyName.ENTER)) || key.equals(Key.of(KeyName.TAB))) {
            return search.text().isBlank() ? leave(browser) : Next.of(browser.search(search.editing(false)));
        }
        Integer move = movement(browser, key);
        if (move != null) {
            return Next.of(browser.with(browser.list().moved(move)));
        }
        return edited(browser, search.field().accept(key, browser.screen().columns()));
    }

    /** The keys that move in the list while the field has the others. */
    private static @Nullable Integer movement(Browser browser, Key key) {
        if (key.equals(Key.of(KeyName.UP)) || key.equals(Key.ctrl('p'))) {
            return -1;
        }
        if (key.equals(Key.of(KeyName.DOWN)) || key.equals(Key.ctrl('n'))) {
            return 1;
        }
        if (key.equals(Key.of(KeyName.PAGE_UP))) {
            return -browser.height();
        }
        return key.equals(Key.of(KeyName.PAGE_DOWN)) ? Integer.valueOf(browser.height()) : null;
    }

    private static Next edited(Browser browser, @Nullable Editor field) {
        Search search = browser.search();
        if (search == null || field == null) {
            return Next.of(browser);
        }
        if (field.text().equals(search.text())) {
            return Next.of(browser.search(search.with(field)));
        }
        Browser asking = browser.search(search.with(field)).asking();
        return Next.of(asking, new Effect.Later(Search.REST_MILLIS, new Event.SearchDue(asking.generation())));
    }

    /** Typing has rested. */
    static Next due(Browser browser, int generation) {
        Search search = browser.search();
        if (search == null || generation != browser.generation()) {
            return Next.of(browser);
        }
        if (search.text().isBlank()) {
            SessionList before = search.before();
            Search cleared = search.found("", false, List.of());
            Browser back = browser.search(cleared).with(browser.pane().mark(null));
            return Next.of(before == null ? back : back.with(before));
        }
        return asked(browser, search, Search.FIRST_LIMIT);
    }

    /** Searches again for the same, as after somebody changed the database. */
    static Next again(Browser browser) {
        Search search = browser.search();
        return search == null || search.text().isBlank()
                ? Next.of(browser)
                : asked(browser.asking(), search, search.limit());
    }

    /** More hits, when the selection comes near the last one; null when there is nothing to do. */
    static @Nullable Next more(Browser browser) {
        Search search = browser.search();
        if (search == null || !search.more() || search.running() || !search.isShown()) {
            return null;
        }
        boolean near = browser.list().size() - browser.list().selected() < browser.height();
        return near ? asked(browser, search, search.limit() * Search.GROWTH) : null;
    }

    private static Next asked(Browser browser, Search search, int limit) {
        Effect find = new Effect.Search(browser.generation(), search.text(), browser.scope(), limit);
        Effect slow = new Effect.Later(Search.SLOW_MILLIS, new Event.Slow(browser.generation()));
        return Next.of(browser.search(search.asked(limit)), find, slow);
    }

    /** The hits are there. */
    static Next found(Browser browser, Event.Found found) {
        Search search = browser.search();
        if (search == null || found.generation() != browser.generation() || found.limit() != search.limit()) {
            return Next.of(browser);
        }
        SearchQuery query = QueryParser.parse(found.text(), null, browser.now());
        List<Row> rows = new ArrayList<>();
        for (SearchHit hit : found.result().hits()) {
            rows.add(new Row(hit.session(), hit));
        }
        boolean same = found.text().equals(search.shown());
        SessionList hits = SessionList.hits(rows, found.result().more());
        int kept = same ? hits.indexOf(browser.list().selectedId()) : -1;
        SessionList placed = kept < 0 ? hits : browser.list().replacedBy(hits.select(kept));
        Search shown = search.found(found.text(), found.result().more(), matchers(query));
        return Next.of(browser.search(shown).with(placed).with(browser.pane().mark(query)));
    }

    private static List<TermMatcher> matchers(SearchQuery query) {
        List<TermMatcher> matchers = new ArrayList<>();
        for (SearchQuery.Term term : query.terms()) {
            if (!term.negated() && term.scope() != SearchQuery.Scope.CONTENT) {
                matchers.add(TermMatcher.of(term));
            }
        }
        return matchers;
    }

    /** Ends the search; the list is again as it was before, and read anew. */
    static Next leave(Browser browser) {
        Search search = browser.search();
        SessionList before = search == null ? null : search.before();
        Browser back = browser.search(null).with(browser.pane().mark(null));
        return Lists.anew(before == null ? back : back.with(before));
    }
}
