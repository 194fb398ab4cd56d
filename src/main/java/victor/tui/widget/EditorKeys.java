package victor.tui.widget;

import org.jspecify.annotations.Nullable;
import victor.text.TextClusters;
import victor.tui.input.Key;
import victor.tui.input.KeyName;

/** What keys do in an editor: the arrows and their like, and what readline has taught people. */
final class EditorKeys {
    private EditorKeys() {}

    static @Nullable Editor accept(Editor editor, Key key, int columns) {
        if (key.isText()) {
            return editor.typed(key.typed());
        }
        return switch (key.name()) {
            case CHARACTER -> key.ctrl() ? control(editor, key, columns) : meta(editor, key);
            case ENTER -> editor.multiline() && (key.alt() || key.shift()) ? editor.inserted("\n") : null;
            case UP, DOWN -> key.ctrl() || key.alt() ? null : vertical(editor, key.name() == KeyName.UP, columns);
            case BACKSPACE ->
                key.ctrl() || key.alt()
                        ? editor.cut(Words.before(editor.text(), editor.cursor()), editor.cursor())
                        : erasedBefore(editor);
            case DELETE ->
                key.ctrl() || key.alt()
                        ? editor.cut(editor.cursor(), Words.after(editor.text(), editor.cursor()))
                        : erasedAfter(editor);
            default -> motion(editor, key);
        };
    }

    private static @Nullable Editor motion(Editor editor, Key key) {
        String text = editor.text();
        int at = editor.cursor();
        boolean far = key.ctrl() || key.alt();
        return switch (key.name()) {
            case LEFT -> editor.to(far ? Words.before(text, at) : TextClusters.previous(text, at));
            case RIGHT -> editor.to(far ? Words.after(text, at) : TextClusters.end(text, at));
            case HOME -> editor.to(far ? 0 : lineStart(editor));
            case END -> editor.to(far ? text.length() : lineEnd(editor));
            default -> null;
        };
    }

    private static @Nullable Editor control(Editor editor, Key key, int columns) {
        String text = editor.text();
        int at = editor.cursor();
        return switch (key.codePoint()) {
            case 'a' -> editor.to(lineStart(editor));
            case 'e' -> editor.to(lineEnd(editor));
            case 'b' -> editor.to(TextClusters.previous(text, at));
            case 'f' -> editor.to(TextClusters.end(text, at));
            case 'd' -> erasedAfter(editor);
            case 'h' -> erasedBefore(editor);
            case 'k' -> editor.cut(at, lineEnd(editor) == at ? TextClusters.end(text, at) : lineEnd(editor));
            case 'u' -> editor.cut(lineStart(editor), at);
            case 'w' -> editor.cut(Words.blankBefore(text, at), at);
            case 'y' -> editor.yanked();
            case '_', '/' -> editor.undone();
            case 'p' -> vertical(editor, true, columns);
            case 'n' -> vertical(editor, false, columns);
            default -> null;
        };
    }

    private static @Nullable Editor meta(Editor editor, Key key) {
        String text = editor.text();
        int at = editor.cursor();
        return switch (key.codePoint()) {
            case 'b' -> editor.to(Words.before(text, at));
            case 'f' -> editor.to(Words.after(text, at));
            case 'd' -> editor.cut(at, Words.after(text, at));
            case 'z' -> editor.undone();
            case 'Z', '_', '/' -> editor.redone();
            default -> null;
        };
    }

    private static @Nullable Editor vertical(Editor editor, boolean up, int columns) {
        if (!editor.multiline()) {
            return null;
        }
        VisualLines lines = VisualLines.of(editor.text(), columns);
        int line = lines.lineOf(editor.cursor());
        int wanted = up ? line - 1 : line + 1;
        return wanted < 0 || wanted >= lines.count()
                ? null
                : editor.to(lines.offset(wanted, lines.columnOf(editor.cursor())));
    }

    private static Editor erasedBefore(Editor editor) {
        return editor.erased(TextClusters.previous(editor.text(), editor.cursor()), editor.cursor());
    }

    private static Editor erasedAfter(Editor editor) {
        return editor.erased(editor.cursor(), TextClusters.end(editor.text(), editor.cursor()));
    }

    /** Where the cursor's line begins; an editor of one line is one, whatever is in it. */
    private static int lineStart(Editor editor) {
        return editor.multiline() ? editor.text().lastIndexOf('\n', editor.cursor() - 1) + 1 : 0;
    }

    private static int lineEnd(Editor editor) {
        int end = editor.multiline() ? editor.text().indexOf('\n', editor.cursor()) : -1;
        return end < 0 ? editor.text().length() : end;
    }
}
