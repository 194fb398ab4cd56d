package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import victor.domain.TermMatcher;

/**
 * A stretch of a text around its first match, on one line.
 *
 * @param text the stretch, with "…" where something was left out
 * @param marks start and end of each match in it, in UTF-16 units, ascending
 */
record Snippet(String text, List<Integer> marks) {
    private static final int BEFORE = 40;
    private static final int LENGTH = 120;

    /**
     * @param terms those that are looked for in a text of this kind
     */
    static Snippet of(String text, List<SearchTerm> terms) {
        TermMatcher.Span first = null;
        for (SearchTerm term : terms) {
            TermMatcher.Span span = term.matcher().find(text, 0);
            if (span != null && (first == null || span.start() < first.start())) {
                first = span;
            }
        }
        int start = first == null ? 0 : start(text, first.start());
        int end = Math.min(text.length(), start + LENGTH);
        if (first != null && first.end() > end) {
            end = Math.min(first.end(), start + 2 * LENGTH);
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return onOneLine(text, start, end, marked(text, start, end, terms));
    }

    /** A little before the match, at the beginning of a word if there is one. */
    private static int start(String text, int match) {
        int from = match - BEFORE;
        if (from <= 0) {
            return 0;
        }
        for (int i = from; i < match; i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static boolean[] marked(String text, int start, int end, List<SearchTerm> terms) {
        boolean[] marked = new boolean[end - start];
        // A match that began earlier would end within the stretch; so would a word that only seems to begin with it.
        int from = start;
        while (from > 0 && start - from < LENGTH && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String near = text.substring(from, Math.min(text.length(), end + LENGTH));
        for (SearchTerm term : terms) {
            TermMatcher.Span span = term.matcher().find(near, 0);
            while (span != null) {
                for (int i = Math.max(span.start() + from, start); i < Math.min(span.end() + from, end); i++) {
                    marked[i - start] = true;
                }
                span = term.matcher().find(near, span.end());
            }
        }
        return marked;
    }

    private static Snippet onOneLine(String text, int start, int end, boolean[] marked) {
        StringBuilder line = new StringBuilder(end - start + 2);
        List<Integer> marks = new ArrayList<>();
        boolean open = false;
        if (start > 0) {
            line.append('…');
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
            if (blank && (line.length() == 0 || line.charAt(line.length() - 1) == ' ')) {
                continue;
            }
            if (marked[i - start] != open) {
                marks.add(line.length());
                open = !open;
            }
            line.append(blank ? ' ' : c);
        }
        if (open) {
            marks.add(line.length());
        }
        if (end < text.length()) {
            line.append('…');
        }
        return new Snippet(line.toString(), marks);
    }
}
