package victor.tui.widget;

import java.util.Arrays;
import victor.text.TextClusters;

/**
 * The lines of a text in an editor of a width: broken at line feeds, after blanks, and anywhere in a word that is longer than a line. One
 * column stays free for a cursor behind a full line.
 */
final class VisualLines {
    private final String text;
    private final int columns;
    private int[] starts = new int[16];
    private int count;

    private VisualLines(String text, int columns) {
        this.text = text;
        this.columns = Math.max(1, columns - 1);
    }

    /** @param columns width of the editor */
    static VisualLines of(String text, int columns) {
        VisualLines lines = new VisualLines(text, columns);
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            lines.line(start, feed);
            start = feed + 1;
        }
        lines.line(start, text.length());
        return lines;
    }

    private void line(int from, int end) {
        begin(from);
        int start = from;
        int afterBlank = from;
        int used = 0;
        int i = from;
        while (i < end) {
            int next = Math.min(end, TextClusters.end(text, i));
            used += Glyph.columns(text, i, next);
            if (used > columns && i > start) {
                start = afterBlank > start ? afterBlank : i;
                begin(start);
                used = columns(start, next);
            }
            i = next;
            if (text.charAt(i - 1) == ' ') {
                afterBlank = i;
            }
        }
    }

    private void begin(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** Number of lines, 1 or more. */
    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    /** Where a line ends, without its line feed. */
    int end(int line) {
        if (line == count - 1) {
            return text.length();
        }
        int next = starts[line + 1];
        return text.charAt(next - 1) == '\n' ? next - 1 : next;
    }

    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    int columnOf(int offset) {
        return columns(starts[lineOf(offset)], offset);
    }

    /** The place in a line that is nearest to a column, from the left. */
    int offset(int line, int column) {
        int end = end(line);
        int i = starts[line];
        int used = 0;
        while (i < end) {
            int next = TextClusters.end(text, i);
            used += Glyph.columns(text, i, next);
            if (used > column) {
                return i;
            }
            i = next;
        }
        // Behind the last blank of a broken line is the beginning of the next one already.
        boolean broken = line < count - 1 && end == starts[line + 1];
        return broken && end > starts[line] ? TextClusters.previous(text, end) : end;
    }

    private int columns(int from, int to) {
        int used = 0;
        for (int i = from; i < to; ) {
            int next = TextClusters.end(text, i);
            used += Glyph.columns(text, i, next);
            i = next;
        }
        return used;
    }
}
