package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import victor.domain.TermMatcher;

/**
 * A stretch of a text around its first match.
 *
 * @param text the stretch, with "…" where something was left out
 * @param marks start and end of each match in it, in UTF-16 units, ascending
 */
record Snippet(String text, List<Integer> marks) {
    private static final int BEFORE = 40;
    private static final int LENGTH = 120;

    static Snippet of(String text, SearchTerms terms) {
        int first = text.length();
        for (SearchTerms.Ready term : terms.wanted()) {
            TermMatcher.Span span = term.matcher().find(text, 0);
            if (span != null) {
                first = Math.min(first, span.start());
            }
        }
        int start = first == text.length() || first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
        int end = Math.min(text.length(), start + LENGTH);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        String stretch = (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
        return new Snippet(stretch, marks(stretch, terms));
    }

    private static int wordStart(String text, int from, int first) {
        for (int i = from; i < first; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static List<Integer> marks(String stretch, SearchTerms terms) {
        boolean[] marked = new boolean[stretch.length() + 1];
        for (SearchTerms.Ready term : terms.wanted()) {
            TermMatcher.Span span = term.matcher().find(stretch, 0);
            while (span != null && span.end() > span.start()) {
                java.util.Arrays.fill(marked, span.start(), span.end(), true);
                span = span.end() < stretch.length() ? term.matcher().find(stretch, span.end()) : null;
            }
        }
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i <= stretch.length(); i++) {
            boolean before = i > 0 && marked[i - 1];
            if (marked[i] != before) {
                marks.add(i);
            }
        }
        return marks;
    }
}
