package victor.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;

/**
 * One line to fill in.
 *
 * @param id what it is called in the program
 * @param label for people, cleaned
 * @param known words that may be meant, not cleaned; the first one that begins like the text is offered behind the cursor
 * @param help what to know while it has the focus, cleaned; empty to name the known words that begin so
 * @param error what is wrong with the text, cleaned; empty when nothing is
 */
public record Entry(String id, String label, Editor editor, List<String> known, String help, String error)
        implements Field {
    public Entry {
        known = List.copyOf(known);
    }

    /** A field without anything to offer. */
    public static Entry of(String id, String label, String text, String help) {
        return new Entry(id, label, Editor.line(text), List.of(), help, "");
    }

    /** A field that offers words. */
    public static Entry of(String id, String label, String text, List<String> known) {
        return new Entry(id, label, Editor.line(text), known, "", "");
    }

    /** The text without blanks at its ends, not cleaned. */
    public String value() {
        return editor.text().strip();
    }

    /** The same with another text in it, and nothing wrong with it. */
    public Entry with(Editor changed) {
        return new Entry(id, label, changed, known, help, changed.text().equals(editor.text()) ? error : "");
    }

    /** The same with something wrong about it. */
    public Entry wrong(String what) {
        return new Entry(id, label, editor, known, help, CleanText.line(what));
    }

    /** How the text goes on to make a known word, not cleaned; empty when it begins like none, or when the cursor is elsewhere. */
    String rest() {
        String text = editor.text();
        if (text.isEmpty() || editor.cursor() < text.length()) {
            return "";
        }
        List<String> meant = meant();
        return meant.isEmpty() ? "" : meant.get(0).substring(text.length());
    }

    /** Whether a key takes what is offered. */
    boolean takes(Key key) {
        boolean asks = (key.name() == KeyName.TAB && !key.shift())
                || key.name() == KeyName.RIGHT
                || key.name() == KeyName.END
                || key.equals(Key.ctrl('e'))
                || key.equals(Key.ctrl('f'));
        return asks && !rest().isEmpty();
    }

    /** With what is offered written out. */
    Entry taken() {
        return with(Editor.line(meant().get(0)));
    }

    /** The known words that begin like the text but are longer. */
    private List<String> meant() {
        String typed = editor.text().toLowerCase(Locale.ROOT);
        List<String> meant = new ArrayList<>();
        for (String word : known) {
            boolean begins = word.toLowerCase(Locale.ROOT).startsWith(typed);
            if (begins && word.length() > editor.text().length()) {
                meant.add(word);
            }
        }
        return meant;
    }

    @Override
    public int stops() {
        return 1;
    }

    @Override
    public int labelColumns() {
        return ColumnWidth.of(label);
    }

    @Override
    public int rows(Space space) {
        return rowOf(0, space) + 1 + (error.isEmpty() ? 0 : wrongLines(space).size());
    }

    @Override
    public String hint() {
        List<String> meant = help.isEmpty() ? meant() : List.of();
        return meant.isEmpty() ? help : "known: " + CleanText.line(String.join(", ", meant));
    }

    private List<String> wrongLines(Space space) {
        return ColumnWidth.wrap(error, Math.max(1, space.width()));
    }

    @Override
    public int rowOf(int stop, Space space) {
        return space.labelRows(label);
    }

    @Override
    public int stopAt(int row, Space space) {
        return row == rowOf(0, space) ? 0 : -1;
    }

    /** The text cursor goes to where it was clicked, the mouse's place being counted from the field's corner. */
    Entry clicked(Mouse mouse, Space space) {
        return with(editor.clicked(mouse.from(space.start(), rowOf(0, space)), new Size(space.width(), 1)));
    }

    @Override
    public void draw(Canvas canvas, Space space, int focused) {
        boolean here = focused >= 0;
        space.drawLabel(canvas, label);
        int row = rowOf(0, space);
        space.drawMark(canvas, row, here);
        editor.draw(canvas.part(space.start(), row, space.width(), 1), here, here ? CleanText.line(rest()) : "");
        if (!error.isEmpty()) {
            for (String line : wrongLines(space)) {
                canvas.put(space.start(), ++row, line, Style.of(Role.BAD));
            }
        }
    }
}
