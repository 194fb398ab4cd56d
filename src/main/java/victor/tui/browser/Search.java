package victor.tui.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.TermMatcher;
import victor.tui.widget.Editor;

/**
 * A search that is being typed, or whose hits are in the list.
 *
 * @param field what is typed
 * @param editing whether the keys go to the field
 * @param shown the text whose hits are in the list; empty when they are not there yet
 * @param limit how many hits were asked for
 * @param more whether there are more hits than that
 * @param running whether an answer is awaited
 * @param slow whether it has taken so long that it is to be said
 * @param before the list as it was, to come back to
 * @param matchers what to mark in titles
 */
record Search(
        Editor field,
        boolean editing,
        String shown,
        int limit,
        boolean more,
        boolean running,
        boolean slow,
        @Nullable SessionList before,
        List<TermMatcher> matchers) {
    /** So many hits are asked for first: about a screen, as the time that a search takes grows faster than what it finds. */
    static final int FIRST_LIMIT = 20;

    /** The next question is for so many times more. */
    static final int GROWTH = 2;

    /** How long typing has to rest before the search begins, in milliseconds. */
    static final int REST_MILLIS = 40;

    /** After how long a running search is said to run, in milliseconds. */
    static final int SLOW_MILLIS = 200;

    static Search begin(SessionList list) {
        return new Search(Editor.line(""), true, "", FIRST_LIMIT, false, false, false, list, List.of());
    }

    String text() {
        return field.text();
    }

    Search with(Editor edited) {
        return new Search(edited, editing, shown, FIRST_LIMIT, more, running, slow, before, matchers);
    }

    Search editing(boolean now) {
        return new Search(field, now, shown, limit, more, running, slow, before, matchers);
    }

    Search asked(int hits) {
        return new Search(field, editing, shown, hits, more, true, false, before, matchers);
    }

    Search slowly() {
        return new Search(field, editing, shown, limit, more, running, running, before, matchers);
    }

    Search found(String text, boolean hasMore, List<TermMatcher> marks) {
        return new Search(field, editing, text, limit, hasMore, false, false, before, marks);
    }

    /** Whether the list holds hits. */
    boolean isShown() {
        return !shown.isEmpty();
    }
}
