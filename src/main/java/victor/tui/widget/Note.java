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
 * @param brief whether it is cut to one line
 */
public record Note(String mark, String text, Style style, boolean brief) implements Field {
    /** A paragraph in the terminal's own colours. */
    public static Note of(String raw) {
        return new Note("", CleanText.block(raw), Style.PLAIN, false);
    }

    /** A paragraph in a role. */
    public static Note of(String raw, Role role) {
        return new Note("", CleanText.block(raw), Style.of(role), false);
    }

    /** An entry of a list, cut to one line. */
    public static Note item(String mark, String raw) {
        return new Note(mark + " ", CleanText.line(raw), Style.PLAIN, true);
    }

    /** One line, cut where there is no room for it. */
    public static Note line(String raw, Role role) {
        return new Note("", CleanText.line(raw), Style.of(role), true);
    }

    /** A text that stands for itself, such as a name. */
    public static Note quote(String raw) {
        return new Note("  ", CleanText.line(raw), Style.PLAIN, false);
    }

    /** A blank line. */
    public static Note blank() {
        return of("");
    }

    @Override
    public int stops() {
        return 0;
    }

    @Override
    public int rows(Space space) {
        return lines(space.columns()).size();
    }

    @Override
    public void draw(Canvas canvas, Space space, int focused) {
        List<Line> lines = lines(space.columns());
        for (int row = 0; row < lines.size(); row++) {
            lines.get(row).draw(canvas, 0, row);
        }
    }

    /** Draws paragraphs, as far as there is room. */
    public static void draw(Canvas canvas, List<Note> notes) {
        int row = 0;
        for (Note note : notes) {
            for (Line line : note.lines(canvas.columns())) {
                line.draw(canvas, 0, row++);
            }
        }
    }

    /** The paragraph as it is drawn in a width: one line or more. */
    List<Line> lines(int columns) {
        List<Line> lines = new ArrayList<>();
        int indent = ColumnWidth.of(mark);
        if (columns <= indent + 4) {
            indent = 0;
        }
        int room = Math.max(1, columns - indent);
        for (String line : brief ? List.of(ColumnWidth.clip(text, room)) : ColumnWidth.wrap(text, room)) {
            lines.add(new Line(indent > 0 && lines.isEmpty() ? mark : "", indent, line, style));
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
