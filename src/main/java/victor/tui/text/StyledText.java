package victor.tui.text;

import java.util.ArrayList;
import java.util.List;
import victor.text.ColumnWidth;
import victor.tui.view.Style;

/** Text in several styles that grows at its end and is then wrapped. Line feeds in it begin new lines. */
public final class StyledText {
    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    /** Where each style ends. */
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Adds text.
     *
     * @param cleaned line feeds allowed
     */
    public StyledText add(String cleaned, Style style) {
        if (cleaned.isEmpty()) {
            return this;
        }
        text.append(cleaned);
        int last = styles.size() - 1;
        if (last >= 0 && styles.get(last).equals(style)) {
            ends.set(last, text.length());
        } else {
            styles.add(style);
            ends.add(text.length());
        }
        return this;
    }

    /** Adds another text with its styles. */
    public StyledText add(StyledText other) {
        int at = 0;
        for (int i = 0; i < other.styles.size(); i++) {
            add(other.text.substring(at, other.ends.get(i)), other.styles.get(i));
            at = other.ends.get(i);
        }
        return this;
    }

    /** Adds what stands on a line. */
    public StyledText add(Line line) {
        for (Span span : line.spans()) {
            add(span.text(), span.style());
        }
        return this;
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text without styles. */
    public String text() {
        return text.toString();
    }

    /** How wide it is where nothing breaks its lines: the width of the widest one. */
    public int columns() {
        int widest = 0;
        String all = text.toString();
        for (int start = 0; start <= all.length(); ) {
            int end = all.indexOf('\n', start);
            end = end < 0 ? all.length() : end;
            widest = Math.max(widest, ColumnWidth.of(all.substring(start, end)));
            start = end + 1;
        }
        return widest;
    }

    /**
     * Breaks it into lines as {@link ColumnWidth#wrap} does.
     *
     * @param columns 1 or more
     * @return one line or more
     */
    public List<Line> wrap(int columns) {
        return lines(ColumnWidth.lineBounds(text.toString(), columns));
    }

    /**
     * Breaks it into lines that keep every blank, cut wherever they are full.
     *
     * @param columns width of a line, 1 or more
     * @param continued what the lines begin with that go on with one that was cut; it takes part of their width
     */
    public List<Line> cut(int columns, Line continued) {
        String all = text.toString();
        // A wide character takes two columns.
        boolean roomy = columns > continued.columns() + 1;
        Line sign = roomy ? continued : Line.BLANK;
        int left = roomy ? columns - continued.columns() : columns;
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start <= all.length(); ) {
            int lineEnd = all.indexOf('\n', start);
            lineEnd = lineEnd < 0 ? all.length() : lineEnd;
            int end = cutAt(all, start, lineEnd, columns);
            lines.add(line(start, end));
            while (end < lineEnd) {
                int from = end;
                end = cutAt(all, from, lineEnd, left);
                lines.add(sign.and(line(from, end)));
            }
            start = lineEnd + 1;
        }
        return lines;
    }

    /** Not even one character may fit; it must go somewhere all the same. */
    private static int cutAt(String text, int start, int end, int columns) {
        int fitting = ColumnWidth.end(text, start, end, columns);
        return fitting > start || start == end ? fitting : start + Character.charCount(text.codePointAt(start));
    }

    private List<Line> lines(int[] bounds) {
        List<Line> lines = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            lines.add(line(bounds[i], bounds[i + 1]));
        }
        return lines;
    }

    private Line line(int start, int end) {
        if (start == end) {
            return Line.BLANK;
        }
        int style = styleAt(start);
        if (ends.get(style) >= end) {
            return Line.of(text.substring(start, end), styles.get(style));
        }
        List<Span> spans = new ArrayList<>();
        for (int at = start; at < end; style++) {
            int to = Math.min(end, ends.get(style));
            spans.add(new Span(text.substring(at, to), styles.get(style)));
            at = to;
        }
        return Line.of(spans);
    }

    private int styleAt(int offset) {
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
