package victor.tui.widget;

import victor.text.ColumnWidth;
import victor.text.TextClusters;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;

/** Where the text of an editor stands on its canvas. What part of it shows depends on the cursor and the size alone. */
final class EditorView {
    private static final Style PAPER = Style.PLAIN.underlined();
    private static final Style FAINT = Style.of(Role.MUTED).underlined();

    /** Below this there is no room for signs, and what is behind the cursor shows. */
    private static final int NARROW = 4;

    private EditorView() {}

    static void draw(Editor editor, Canvas canvas, boolean focused, String cleanedHint) {
        if (editor.multiline()) {
            block(editor, canvas, focused, cleanedHint);
        } else {
            line(editor, canvas, focused, cleanedHint);
        }
    }

    private static void line(Editor editor, Canvas canvas, boolean focused, String cleanedHint) {
        int columns = canvas.columns();
        canvas.fill(0, 0, columns, 1, PAPER);
        String text = editor.text();
        int i = first(editor, columns);
        int at = i > 0 && columns >= NARROW ? canvas.put(0, 0, Signs.cutLeft(canvas), FAINT) : 0;
        int cursor = -1;
        while (i < text.length() && at < columns) {
            cursor = i == editor.cursor() ? at : cursor;
            int next = TextClusters.end(text, i);
            at = canvas.put(at, 0, Glyph.of(text, i, next), PAPER);
            i = next;
        }
        if (i < text.length() || at > columns) {
            canvas.put(columns - 1, 0, Signs.cutRight(canvas), FAINT);
        } else if (editor.cursor() == text.length()) {
            cursor = cursor < 0 ? at : cursor;
            canvas.put(at, 0, ColumnWidth.clip(cleanedHint, columns - at), FAINT);
        }
        if (focused) {
            canvas.cursor(Math.min(cursor, columns - 1), 0);
        }
    }

    /** Offset of the first cluster that shows in a line. As long as there is room for all up to the cursor, it is 0. */
    private static int first(Editor editor, int columns) {
        String text = editor.text();
        if (columns < NARROW) {
            return editor.cursor();
        }
        int room = editor.cursor() == text.length() ? columns - 1 : columns - 2;
        if (back(text, editor.cursor(), room) == 0) {
            return 0;
        }
        int ahead = 0;
        for (int i = editor.cursor(); i < text.length() && ahead < columns / 3; ) {
            int next = TextClusters.end(text, i);
            ahead += Glyph.columns(text, i, next);
            i = next;
        }
        // A column for the sign that there is more to the left, one for the cursor or the sign that there is more to
        // the right.
        return Math.max(1, back(text, editor.cursor(), columns - 2 - Math.min(ahead, columns / 3)));
    }

    /** The first offset from which a text takes at most so many columns up to a place. */
    private static int back(String text, int to, int columns) {
        int used = 0;
        int i = to;
        while (i > 0) {
            int previous = TextClusters.previous(text, i);
            used += Glyph.columns(text, previous, i);
            if (used > columns) {
                return i;
            }
            i = previous;
        }
        return 0;
    }

    private static void block(Editor editor, Canvas canvas, boolean focused, String cleanedHint) {
        String text = editor.text();
        VisualLines lines = VisualLines.of(text, canvas.columns());
        int top = top(lines, editor.cursor(), canvas.rows());
        for (int row = 0; row < canvas.rows() && top + row < lines.count(); row++) {
            int at = 0;
            for (int i = lines.start(top + row); i < lines.end(top + row); ) {
                int next = TextClusters.end(text, i);
                at = canvas.put(at, row, Glyph.of(text, i, next), Style.PLAIN);
                i = next;
            }
        }
        int row = lines.lineOf(editor.cursor()) - top;
        int column = lines.columnOf(editor.cursor());
        if (editor.cursor() == text.length()) {
            canvas.put(column, row, ColumnWidth.clip(cleanedHint, canvas.columns() - column), Style.of(Role.MUTED));
        }
        if (focused) {
            canvas.cursor(Math.min(column, canvas.columns() - 1), row);
        }
    }

    /** The first line that shows: the cursor's is in the middle, as far as there are enough lines around it. */
    private static int top(VisualLines lines, int cursor, int rows) {
        int wanted = lines.lineOf(cursor) - rows / 2;
        return Math.max(0, Math.min(wanted, lines.count() - rows));
    }

    /** The place in the text that a cell of the canvas stands for. */
    static int offset(Editor editor, int column, int row, Size size) {
        String text = editor.text();
        if (editor.multiline()) {
            VisualLines lines = VisualLines.of(text, size.columns());
            int line = top(lines, editor.cursor(), size.rows()) + row;
            return line < 0 ? 0 : line >= lines.count() ? text.length() : lines.offset(line, column);
        }
        int i = first(editor, size.columns());
        int at = i > 0 && size.columns() >= NARROW ? 1 : 0;
        while (i < text.length()) {
            int next = TextClusters.end(text, i);
            at += Glyph.columns(text, i, next);
            if (at > column) {
                return i;
            }
            i = next;
        }
        return text.length();
    }
}
