package victor.tui.widget;

import java.util.ArrayList;
import java.util.List;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * A paragraph that is only read.
 *
 * @param text cleaned; line feeds begin new lines, an empty text is a blank line
 * @param mark cleaned, before its first line; the others are indented as far
 */
public record Note(String mark, String text, Style style) implements Field {
    /** A paragraph in the terminal's own colours. */
    public static Note of(String raw) {
        return new Note("", CleanText.block(raw), Style.PLAIN);
    }

    /** A paragraph in a role. */
    public static Note of(String raw, Role role) {
        return new Note("", CleanText.block(raw), Style.of(role));
    }

    /** One line of a list. */
    public static Note item(String mark, String raw) {
        return new Note(mark + " ", CleanText.line(raw), Style.PLAIN);
    }

    /** A blank line. */
    public static Note blank() {
        return of("");
    }

    /** The paragraph as it is drawn in a width: one line or more. */
    List<Line> lines(int columns) {
        List<Line> lines = new ArrayList<>();
        int indent = ColumnWidth.of(mark);
        if (columns <= indent + 4) {
            indent = 0;
        }
        for (String line : ColumnWidth.wrap(text, Math.max(1, columns - indent))) {
            lines.add(new Line(indent > 0 && lines.isEmpty() ? mark : "", indent, line, style));
        }
        return lines;
    }

    /** Paragraphs as they are drawn in a width. */
    static List<Line> lines(List<Note> notes, int columns) {
        List<Line> lines = new ArrayList<>();
        for (Note note : notes) {
            lines.addAll(note.lines(columns));
        }
        return lines;
    }

    /** One line of a paragraph. */
    record Line(String mark, int indent, String text, Style style) {
        void draw(Canvas canvas, int column, int row) {
            canvas.put(column, row, mark, Style.of(Role.MUTED));
            canvas.put(column + indent, row, text, style);
        }
    }
}
