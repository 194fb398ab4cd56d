package victor.tui.pane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import victor.domain.SearchQuery;
import victor.domain.TermMatcher;

/** Finds what a query asks for in texts and in what is laid out. */
final class Marker {
    private static final int MOST_KEPT = 60;

    private final List<TermMatcher> matchers = new ArrayList<>();
    private final Map<Body, List<Mark>> kept = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * A stretch of a line that belongs to something found.
     *
     * @param occurrence counts what was found in the body, from 0; what goes on over a line's end has several stretches
     */
    record Mark(int occurrence, int line, int start, int end) {}

    Marker(SearchQuery query) {
        for (SearchQuery.Term term : query.terms()) {
            if (!term.negated() && term.scope() != SearchQuery.Scope.TITLE) {
                matchers.add(TermMatcher.of(term));
            }
        }
    }

    /** Whether a text has any of it. */
    boolean matches(String text) {
        for (TermMatcher matcher : matchers) {
            if (matcher.matches(text)) {
                return true;
            }
        }
        return false;
    }

    /** What to mark, from top to bottom. */
    List<Mark> marks(Body body) {
        List<Mark> marks = kept.get(body);
        if (marks == null) {
            marks = List.copyOf(find(body));
            kept.put(body, marks);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return marks;
    }

    /** How many there are. */
    int count(Body body) {
        List<Mark> marks = marks(body);
        return marks.isEmpty() ? 0 : marks.get(marks.size() - 1).occurrence() + 1;
    }

    /** The line that one of them begins on. */
    int lineOf(Body body, int occurrence) {
        for (Mark mark : marks(body)) {
            if (mark.occurrence() == occurrence) {
                return mark.line();
            }
        }
        return 0;
    }

    private List<Mark> find(Body body) {
        StringBuilder all = new StringBuilder();
        int[] starts = new int[body.lines().size() + 1];
        for (int i = 0; i < body.lines().size(); i++) {
            starts[i] = all.length();
            all.append(body.lines().get(i).text()).append('\n');
        }
        starts[body.lines().size()] = all.length();
        List<TermMatcher.Span> spans = spans(all.toString());
        List<Mark> marks = new ArrayList<>();
        int occurrence = 0;
        int line = 0;
        int end = 0;
        for (TermMatcher.Span span : spans) {
            if (span.start() < end || span.end() == span.start()) {
                continue;
            }
            end = span.end();
            while (starts[line + 1] <= span.start()) {
                line++;
            }
            for (int at = line; at < body.lines().size() && starts[at] < span.end(); at++) {
                int from = Math.max(0, span.start() - starts[at]);
                int to = Math.min(starts[at + 1] - 1, span.end()) - starts[at];
                marks.add(new Mark(occurrence, at, from, to));
            }
            occurrence++;
        }
        return marks;
    }

    private List<TermMatcher.Span> spans(String text) {
        List<TermMatcher.Span> spans = new ArrayList<>();
        for (TermMatcher matcher : matchers) {
            for (TermMatcher.Span span = matcher.find(text, 0); span != null; span = matcher.find(text, span.end())) {
                spans.add(span);
                if (span.end() <= span.start()) {
                    break;
                }
            }
        }
        spans.sort(Comparator.comparingInt(TermMatcher.Span::start).thenComparingInt(span -> -span.end()));
        return spans;
    }
}
