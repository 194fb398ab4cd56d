package victor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks text into lines; see {@link ColumnWidth#wrap}. */
final class LineBreaking {
    private final String text;
    private final int columns;
    /** Start and end of each line. */
    private int[] bounds = new int[16];

    private int count;

    private LineBreaking(String text, int columns) {
        this.text = text;
        this.columns = columns;
    }

    static List<String> wrap(String text, int columns) {
        int[] bounds = bounds(text, columns);
        List<String> lines = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            lines.add(text.substring(bounds[i], bounds[i + 1]));
        }
        return lines;
    }

    static int[] bounds(String text, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns: " + columns);
        }
        LineBreaking breaking = new LineBreaking(text, columns);
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            breaking.line(start, end);
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        breaking.line(start, text.length());
        return Arrays.copyOf(breaking.bounds, breaking.count);
    }

    private void add(int start, int end) {
        if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * count);
        }
        bounds[count++] = start;
        bounds[count++] = end;
    }

    private void line(int from, int end) {
        int start = from;
        int fitting = ColumnWidth.fitting(text, start, end, columns);
        while (fitting < end) {
            int cut = lineEnd(start, fitting);
            add(start, beforeBlanks(start, cut));
            start = afterBlanks(cut, end);
            if (start == end) {
                return;
            }
            fitting = ColumnWidth.fitting(text, start, end, columns);
        }
        add(start, end);
    }

    /** Where to end a line that fits up to an offset: at the last place before it where a break does not hurt. */
    private int lineEnd(int start, int fitting) {
        int indent = afterBlanks(start, fitting);
        for (int i = fitting; i > indent; i--) {
            if (text.charAt(i) == ' ' || text.charAt(i - 1) == ' ' || isBesideWide(i)) {
                return i;
            }
        }
        // Not even one character may fit; it must go somewhere all the same.
        return fitting > start ? fitting : start + Character.charCount(text.codePointAt(start));
    }

    private boolean isBesideWide(int at) {
        return !Character.isLowSurrogate(text.charAt(at))
                && (ColumnWidth.of(text.codePointAt(at)) == 2 || ColumnWidth.of(text.codePointBefore(at)) == 2);
    }

    private int beforeBlanks(int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private int afterBlanks(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
