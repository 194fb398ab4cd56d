package victor.render;

import java.util.ArrayList;
import java.util.List;
import victor.text.CleanText;
import victor.text.ColumnWidth;

/** Labels and values in a box with a title. */
final class Panel {
    private static final int LEAST = 40;

    private final String title;
    private final boolean heavy;
    private final List<String> labels = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    Panel(String title) {
        this(title, false);
    }

    private Panel(String title, boolean heavy) {
        this.title = title;
        this.heavy = heavy;
    }

    /** One with a heavy box around its title, for what was done in a conversation. */
    static Panel heavy(String title) {
        return new Panel(title, true);
    }

    /** Adds a line; the value is from anywhere and is cleaned here. */
    Panel line(String label, String value) {
        labels.add(label + ": ");
        values.add(CleanText.line(value));
        return this;
    }

    /** Adds a sentence of its own; empty for a blank line. */
    Panel text(String sentence) {
        labels.add("");
        values.add(CleanText.line(sentence));
        return this;
    }

    void writeTo(StringBuilder out, Look look) {
        if (look.plain()) {
            writeLines(out);
        } else {
            writeBox(out, look);
        }
    }

    private void writeLines(StringBuilder out) {
        out.append(title).append('\n');
        for (int i = 0; i < labels.size(); i++) {
            String line = labels.get(i) + values.get(i);
            out.append(line).append(line.isEmpty() ? "" : "\n");
        }
    }

    private void writeBox(StringBuilder out, Look look) {
        int inner = inner(look);
        Box head = heavy ? Box.heavy(look) : Box.of(look);
        Box box = heavy ? Box.square(look) : head;
        int[] width = {inner};
        border(out, look, head.line(head.top(), width));
        content(out, look, head, look.paint(Style.STRONG, Table.centred(title, inner)));
        border(out, look, head.line(ends(head.open(), head), width));
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            List<String> wrapped = ColumnWidth.wrap(label + values.get(i), inner);
            for (int line = 0; line < wrapped.size(); line++) {
                String text = ColumnWidth.padEnd(wrapped.get(line), inner);
                boolean labelled = line == 0 && !label.isEmpty() && text.startsWith(label);
                content(
                        out,
                        look,
                        box,
                        labelled ? look.paint(Style.STRONG, label) + text.substring(label.length()) : text);
            }
        }
        border(out, look, box.line(ends(box.bottom(), box), width));
    }

    /** The corners of a line in which no column begins. */
    private static String ends(String corners, Box box) {
        return "" + corners.charAt(0) + box.across() + corners.charAt(2);
    }

    private int inner(Look look) {
        int widest = Math.max(LEAST, ColumnWidth.of(title));
        for (int i = 0; i < labels.size(); i++) {
            widest = Math.max(widest, labels.get(i).length() + ColumnWidth.of(values.get(i)));
        }
        return look.width() == 0 ? widest : Math.max(1, Math.min(widest, look.width() - 4));
    }

    private static void content(StringBuilder out, Look look, Box box, String text) {
        String down = look.paint(Style.FAINT, String.valueOf(box.down()));
        out.append(down).append(' ').append(text).append(' ').append(down).append('\n');
    }

    private static void border(StringBuilder out, Look look, String line) {
        out.append(look.paint(Style.FAINT, line)).append('\n');
    }
}
