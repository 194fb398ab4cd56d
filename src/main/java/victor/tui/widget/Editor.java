package victor.tui.widget;

import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.text.TextClusters;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.view.Canvas;
import victor.tui.view.Size;

/**
 * Text that is being written: an immutable value; what is done to it makes the next one. The text is kept as it was typed and pasted (but for
 * escape sequences, which are dropped); what is drawn of it is cleaned. The cursor stands between clusters, never inside one.
 */
public final class Editor {
    private final String text;
    private final int cursor;
    private final boolean multiline;
    private final String killed;
    private final boolean killing;
    private final History history;

    private Editor(String text, int cursor, boolean multiline, String killed, boolean killing, History history) {
        this.text = text;
        this.cursor = cursor;
        this.multiline = multiline;
        this.killed = killed;
        this.killing = killing;
        this.history = history;
    }

    /** An editor of one line, the cursor at its end. What line breaks the text has stay until they are deleted. */
    public static Editor line(String text) {
        return new Editor(text, text.length(), false, "", false, History.NONE);
    }

    /** An editor of several lines, the cursor at the end. */
    public static Editor block(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Editor(lines, lines.length(), true, "", false, History.NONE);
    }

    /** The text, not cleaned. */
    public String text() {
        return text;
    }

    /** Offset of the cursor in the text, in UTF-16 units. */
    public int cursor() {
        return cursor;
    }

    /** Whether Alt+Enter begins a new line. */
    public boolean multiline() {
        return multiline;
    }

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Takes a key that types or edits, or pasted text.
     *
     * @param columns width that it is drawn in, 1 or more
     * @return null when this means nothing to an editor, as Enter, Tab and Escape do, and the arrows up and down at the first and last line
     */
    public @Nullable Editor accept(Input input, int columns) {
        if (input instanceof Paste paste) {
            return pasted(paste.text());
        }
        return input instanceof Key key ? EditorKeys.accept(this, key, columns) : null;
    }

    /** The text cursor goes to where it was clicked. */
    public Editor clicked(Mouse mouse, Size size) {
        return to(EditorView.offset(this, mouse.column(), mouse.row(), size));
    }

    /** Rows that the text takes in a width; 1 for an editor of one line. */
    public int rows(int columns) {
        return multiline ? VisualLines.of(text, columns).count() : 1;
    }

    /**
     * Draws the text, or as much of it around the cursor as there is room for.
     *
     * @param focused whether to show the cursor
     * @param cleanedHint shown behind the cursor when it is at the end, fainter: a placeholder, or how the text may go on
     */
    public void draw(Canvas canvas, boolean focused, String cleanedHint) {
        EditorView.draw(this, canvas, focused, cleanedHint);
    }

    /** Writes at the cursor. */
    public Editor typed(String inserted) {
        return replaced(cursor, cursor, inserted, Change.Kind.TYPED);
    }

    /** Inserts text as it was pasted, in one step: without escape sequences; in a single line line breaks become blanks. */
    public Editor pasted(String raw) {
        String kept = CleanText.withoutEscapes(raw);
        return kept.isEmpty() ? this : inserted(multiline ? kept : oneLine(kept));
    }

    /** Line breaks at the end are what copying adds; any other is one blank, with the indentation behind it. */
    private static String oneLine(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        StringBuilder line = new StringBuilder(end);
        boolean broken = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t';
            if (c == '\n' && !broken) {
                line.append(' ');
            } else if (c != '\n' && !(broken && blank)) {
                line.append(blank ? ' ' : c);
            }
            broken = c == '\n' || (broken && blank);
        }
        return line.toString();
    }

    /**
     * Writes something in place of a part of the text, in a step of its own.
     *
     * @param from where the part begins, between two clusters
     * @param to where it ends, not before that
     */
    public Editor replacing(int from, int to, String insertion) {
        return replaced(from, to, insertion, Change.Kind.OTHER);
    }

    /** Inserts at the cursor in a step of its own. */
    Editor inserted(String insertion) {
        return replaced(cursor, cursor, insertion, Change.Kind.OTHER);
    }

    /** The same with the cursor elsewhere: at the next place between two clusters from there on. */
    public Editor to(int offset) {
        int place = TextClusters.boundary(text, Math.max(0, Math.min(offset, text.length())));
        return new Editor(text, place, multiline, killed, false, history.closed());
    }

    Editor erased(int from, int to) {
        return from == to ? this : replaced(from, to, "", to == cursor ? Change.Kind.ERASED : Change.Kind.OTHER);
    }

    /** Takes a part away that touches the cursor, for {@link #yanked}. Parts taken one right after the other are kept together. */
    Editor cut(int from, int to) {
        if (from == to) {
            return this;
        }
        String part = text.substring(from, to);
        String all = !killing ? part : to == cursor ? part + killed : killed + part;
        Editor without = replaced(from, to, "", Change.Kind.OTHER);
        return new Editor(without.text, without.cursor, multiline, all, true, without.history);
    }

    Editor yanked() {
        return killed.isEmpty() ? this : inserted(killed);
    }

    Editor undone() {
        History.Link last = history.past();
        if (last == null) {
            return this;
        }
        Change change = last.change();
        String before = change.undone(text);
        return new Editor(before, change.cursor(), multiline, killed, false, history.afterUndo(last));
    }

    Editor redone() {
        History.Link next = history.future();
        if (next == null) {
            return this;
        }
        Change change = next.change();
        String after = change.redone(text);
        int place = TextClusters.boundary(after, change.at() + change.inserted().length());
        return new Editor(after, place, multiline, killed, false, history.afterRedo(next));
    }

    private Editor replaced(int from, int to, String insertion, Change.Kind kind) {
        Change change = new Change(from, text.substring(from, to), insertion, cursor, kind);
        String after = change.redone(text);
        int place = TextClusters.boundary(after, from + insertion.length());
        return new Editor(after, place, multiline, killed, false, history.with(change));
    }
}
