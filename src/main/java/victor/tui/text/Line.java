package victor.tui.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Style;

/** One line of styled text. A value. */
public final class Line {
    /** A line without text. */
    public static final Line BLANK = new Line(List.of());

    private final List<Span> spans;
    private final int columns;

    private Line(List<Span> spans) {
        this.spans = List.copyOf(spans);
        int width = 0;
        for (Span span : spans) {
            width += span.columns();
        }
        columns = width;
    }

    /** A line of these spans; those without text are left out. */
    public static Line of(List<Span> spans) {
        List<Span> kept = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (!span.text().isEmpty()) {
                kept.add(span);
            }
        }
        return kept.isEmpty() ? BLANK : new Line(kept);
    }

    /** A line in one style. */
    public static Line of(String cleaned, Style style) {
        return of(List.of(new Span(cleaned, style)));
    }

    /** Its parts from left to right, none of them empty. */
    public List<Span> spans() {
        return spans;
    }

    /** How wide it is. */
    public int columns() {
        return columns;
    }

    /** Its text without styles. */
    public String text() {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }

    /** This line and another one right of it. */
    public Line and(Line other) {
        if (spans.isEmpty() || other.spans.isEmpty()) {
            return spans.isEmpty() ? other : this;
        }
        List<Span> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new Line(both);
    }

    /** This line and a stretch of text right of it. */
    public Line and(String cleaned, Style style) {
        return and(of(cleaned, style));
    }

    /** The line if it fits, else its beginning with "…" as its last column; a blank one when there are no columns. */
    public Line clip(int width) {
        if (columns <= width) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = width;
        for (Span span : spans) {
            int needed = span.columns();
            // Whatever follows does not fit as a whole, so one column has to stay for the sign.
            if (needed > left - 1) {
                kept.add(new Span(clipped(span.text(), left), span.style()));
                break;
            }
            kept.add(span);
            left -= needed;
        }
        return of(kept);
    }

    private static String clipped(String text, int width) {
        String cut = ColumnWidth.clip(text, width);
        return cut.equals(text) && width > 0 ? ColumnWidth.clip(text + " ".repeat(width + 1), width) : cut;
    }

    /** The line with blanks behind it up to a width; unchanged when it is as wide already. */
    public Line pad(int width, Style style) {
        return columns >= width ? this : and(" ".repeat(width - columns), style);
    }

    /**
     * The line with a part of it looking otherwise.
     *
     * @param start offset of its first UTF-16 unit in {@link #text}
     * @param end offset behind its last one
     */
    public Line restyle(int start, int end, Restyling restyling) {
        List<Span> marked = new ArrayList<>(spans.size() + 2);
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(0, Math.min(span.text().length(), start - at));
            int to = Math.max(from, Math.min(span.text().length(), end - at));
            add(marked, span.text().substring(0, from), span.style());
            add(marked, span.text().substring(from, to), to > from ? restyling.of(span.style()) : span.style());
            add(marked, span.text().substring(to), span.style());
            at += span.text().length();
        }
        return of(marked);
    }

    private static void add(List<Span> spans, String text, Style style) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).style().equals(style)) {
            spans.set(last, new Span(spans.get(last).text() + text, style));
        } else if (!text.isEmpty()) {
            spans.add(new Span(text, style));
        }
    }

    /** Makes another style of one. */
    public interface Restyling {
        /** The style that takes its place. */
        Style of(Style style);
    }

    /**
     * Draws the line.
     *
     * @param column where it begins; negative to show its end only
     * @return the column after it, as if nothing had been clipped
     */
    public int draw(Canvas canvas, int column, int row) {
        int at = column;
        for (Span span : spans) {
            at = canvas.put(at, row, span.text(), span.style());
        }
        return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line && line.spans.equals(spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
