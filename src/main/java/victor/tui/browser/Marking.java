package victor.tui.browser;

import java.util.List;
import victor.domain.SearchHit;
import victor.domain.TermMatcher;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Shows where a search found something. */
final class Marking {
    private static final Style MATCH = Style.PLAIN.on(Role.MATCH);

    /** What stands before the first match stays at most so long where not everything fits. */
    private static final int LEAD = 16;

    private Marking() {}

    /** Marks what matches in a text that is drawn already. */
    static void marks(Canvas canvas, int column, int row, String shown, List<TermMatcher> matchers) {
        for (TermMatcher matcher : matchers) {
            TermMatcher.Span span = matcher.find(shown, 0);
            while (span != null && span.end() > span.start()) {
                int from = ColumnWidth.of(shown.substring(0, span.start()));
                int width = ColumnWidth.of(shown.substring(span.start(), span.end()));
                canvas.restyle(column + from, row, width, 1, MATCH);
                span = matcher.find(shown, span.end());
            }
        }
    }

    /** Draws the stretch of text that a hit has, on one line, its first match in sight. */
    static void snippet(Canvas line, SearchHit hit) {
        String text = hit.snippet();
        int first = hit.marks().isEmpty() ? 0 : Math.min(hit.marks().get(0), text.length());
        String lead = CleanText.line(text.substring(0, first));
        if (ColumnWidth.of(CleanText.line(text)) > line.columns()) {
            lead = tail(lead);
        }
        Style plain = Style.of(Role.MUTED);
        int column = line.put(0, 0, lead, plain);
        int at = first;
        for (int i = 0; i + 1 < hit.marks().size(); i += 2) {
            int start = Math.max(at, Math.min(hit.marks().get(i), text.length()));
            int end = Math.max(start, Math.min(hit.marks().get(i + 1), text.length()));
            column = line.put(column, 0, CleanText.line(text.substring(at, start)), plain);
            column = line.put(column, 0, CleanText.line(text.substring(start, end)), plain.on(Role.MATCH));
            at = end;
        }
        line.put(column, 0, CleanText.line(text.substring(at)), plain);
    }

    private static String tail(String text) {
        int start = text.length();
        int width = 0;
        while (start > 0) {
            int codePoint = text.codePointBefore(start);
            width += ColumnWidth.of(codePoint);
            if (width > LEAD) {
                return "…" + text.substring(start);
            }
            start -= Character.charCount(codePoint);
        }
        return text;
    }
}
