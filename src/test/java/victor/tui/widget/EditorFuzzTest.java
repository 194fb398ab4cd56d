package victor.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.text.TextClusters;
import victor.tui.input.Paste;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Size;

/** Random keys, against a plain model of a text and a cursor. */
final class EditorFuzzTest {
    private static final String[] TEXTS = {
        "a",
        "b",
        " ",
        "word",
        "认",
        "👩‍👧‍👦",
        "🏽",
        "🇩🇪",
        "🇩",
        "e\u0301",
        "\u0301",
        "\u200d",
        "\u1100\u1161",
        "\t",
        "\u001b[31m",
        "\u0007",
        "\u202e",
        "\u200b",
        "\ud83d",
        "ก\u0e31",
        "two\nlines",
        "\r\n"
    };
    private static final String[] KEYS = {
        "left",
        "right",
        "home",
        "end",
        "ctrl+left",
        "ctrl+right",
        "ctrl+home",
        "ctrl+end",
        "backspace",
        "delete",
        "ctrl+w",
        "ctrl+k",
        "ctrl+u",
        "alt+d",
        "alt+backspace",
        "ctrl+y",
        "ctrl+_",
        "alt+Z",
        "alt+enter",
        "up",
        "down"
    };

    private final Random random = new Random(2027);

    @Test
    void oneLine() {
        for (int run = 0; run < 400; run++) {
            run(Editor.line(""), 100);
        }
    }

    @Test
    void severalLines() {
        for (int run = 0; run < 400; run++) {
            run(Editor.block(""), 100);
        }
    }

    private void run(Editor start, int steps) {
        Editor editor = start;
        List<String> seen = new ArrayList<>(List.of(""));
        for (int step = 0; step < steps; step++) {
            int columns = 1 + random.nextInt(20);
            Editor next = random.nextInt(3) == 0 ? key(editor, columns) : text(editor, columns);
            if (!next.text().equals(editor.text())) {
                seen.add(next.text());
            }
            editor = next;
            draw(editor, columns);
        }
        undoAll(editor, seen);
    }

    private Editor text(Editor editor, int columns) {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        if (text.codePointCount(0, text.length()) == 1 && Typed.isTypable(text)) {
            Editor next = editor.accept(Typed.keys(text).get(0), columns);
            assertEquals(before(editor) + text + behind(editor), next.text());
            return next;
        }
        Editor next = editor.accept(new Paste(text), columns);
        String kept = switch (text) {
            case "\u001b[31m" -> "";
            case "\t" -> editor.multiline() ? "\t" : " ";
            case "two\nlines" -> editor.multiline() ? text : "two lines";
            case "\r\n" -> editor.multiline() ? "\n" : "";
            default -> text;
        };
        assertEquals(before(editor) + kept + behind(editor), next.text());
        return next;
    }

    private Editor key(Editor editor, int columns) {
        String name = KEYS[random.nextInt(KEYS.length)];
        Editor next = editor.accept(Typed.key(name), columns);
        if (next == null) {
            assertTrue(name.equals("up") || name.equals("down") || !editor.multiline(), name);
            return editor;
        }
        String before = before(editor);
        String behind = behind(editor);
        switch (name) {
            case "backspace" -> {
                int start = TextClusters.previous(editor.text(), editor.cursor());
                assertEquals(before.substring(0, start) + behind, next.text());
            }
            case "delete" -> {
                int end = TextClusters.end(editor.text(), editor.cursor());
                assertEquals(before + editor.text().substring(end), next.text());
            }
            case "ctrl+w", "ctrl+u", "alt+backspace" -> {
                assertTrue(next.text().endsWith(behind)
                        && before.startsWith(
                                next.text().substring(0, next.text().length() - behind.length())));
            }
            case "ctrl+k", "alt+d" ->
                assertTrue(next.text().startsWith(before)
                        && behind.endsWith(next.text().substring(before.length())));
            case "alt+enter" -> assertEquals(before + "\n" + behind, next.text());
            case "ctrl+y" ->
                assertTrue(next.text().startsWith(before) && next.text().endsWith(behind));
            case "ctrl+_", "alt+Z" -> {
                // Where these lead is looked at in the end.
            }
            default -> assertEquals(editor.text(), next.text(), name);
        }
        return next;
    }

    private void draw(Editor editor, int columns) {
        int cursor = editor.cursor();
        assertEquals(cursor, TextClusters.boundary(editor.text(), cursor));
        int rows = editor.multiline() ? 1 + random.nextInt(4) : 1;
        Cells cells = new Cells(columns + 6, rows + 2);
        editor.draw(cells.part(3, 1, columns, rows), true, "hint");
        for (int row = 0; row < rows + 2; row++) {
            String line = cells.line(row);
            boolean inside = row > 0 && row <= rows;
            assertTrue(inside ? line.isEmpty() || line.startsWith("   ") : line.isEmpty(), line);
            assertEquals(" ", cells.text(columns + 3, row));
        }
        assertTrue(cells.cursorColumn() >= 3 && cells.cursorColumn() < columns + 3, editor.text());
        assertTrue(cells.cursorRow() >= 1 && cells.cursorRow() <= rows);
        int column = random.nextInt(columns + 2) - 1;
        Editor clicked = editor.clicked(Typed.click(column, random.nextInt(rows)), new Size(columns, rows));
        assertEquals(editor.text(), clicked.text());
    }

    /** Undoing leads back to nothing, through texts that were there, and redoing to where it began. */
    private static void undoAll(Editor end, List<String> seen) {
        Editor editor = end;
        int steps = 0;
        for (Editor back = editor.undone(); back != editor; back = editor.undone()) {
            assertTrue(seen.contains(back.text()), back.text());
            editor = back;
            steps++;
        }
        assertEquals("", editor.text());
        for (int i = 0; i < steps; i++) {
            editor = editor.redone();
        }
        assertEquals(end.text(), editor.text());
    }

    private static String before(Editor editor) {
        return editor.text().substring(0, editor.cursor());
    }

    private static String behind(Editor editor) {
        return editor.text().substring(editor.cursor());
    }
}
