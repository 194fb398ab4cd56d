package victor.tui.dialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Choices;
import victor.tui.widget.Editor;
import victor.tui.widget.Fuzzy;
import victor.tui.widget.Note;

/** Every command by its name, to be found by a few of its letters. */
public final class PaletteDialog extends ListDialog<PaletteDialog.Item> {
    private static final String NAME = "palette";
    private static final int WIDTH = 116;
    /** From this width on the command line has a column of its own. */
    private static final int WIDE = 100;

    private static final int KEY = 10;
    private static final String ALL_BEGIN = "victor sessions ";
    /** What is found in a command line alone stands behind what is found in a name. */
    private static final int IN_COMMAND = Integer.MIN_VALUE;

    /** What is called by what was typed, as on the command line, stands before all others. */
    private static final int NAMED = Integer.MAX_VALUE;

    private final List<Item> all;

    /**
     * A command.
     *
     * @param id what it is called in the program; it comes back in {@link Answer.Chosen} of {@code palette}
     * @param label for people: what it does
     * @param key how its key is written; empty for none
     * @param line the command line that does the same; empty for none
     * @param why why it cannot be run now, in a few words; empty when it can
     */
    public record Item(String id, String label, String key, String line, String why) {
        public Item {
            label = CleanText.line(label);
            line = CleanText.line(line);
            why = CleanText.line(why);
        }
    }

    private PaletteDialog(List<Item> all, Editor filter, Choices<Item> choices) {
        super(NAME, "Commands", filter, choices);
        this.all = all;
    }

    /** Opens it. */
    public static PaletteDialog of(List<Item> items) {
        List<Item> all = List.copyOf(items);
        return new PaletteDialog(all, Editor.line(""), Choices.of(all, Item::id, ""));
    }

    @Override
    PaletteDialog with(Editor changed, Choices<Item> now) {
        return new PaletteDialog(all, changed, now);
    }

    @Override
    List<Item> all() {
        return all;
    }

    private record Ranked(Item item, int score) {}

    @Override
    List<Item> matching(String typed) {
        List<Ranked> ranked = new ArrayList<>();
        for (Item item : all) {
            Fuzzy.Found name = Fuzzy.find(typed, item.label());
            if (!typed.isBlank() && item.id().startsWith(typed.strip().toLowerCase(Locale.ROOT))) {
                ranked.add(new Ranked(item, NAMED));
            } else if (name != null) {
                ranked.add(new Ranked(item, name.score()));
            } else if (command(item).contains(typed.toLowerCase(Locale.ROOT))) {
                ranked.add(new Ranked(item, IN_COMMAND));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::score).reversed());
        List<Item> matching = new ArrayList<>(ranked.size());
        for (Ranked each : ranked) {
            matching.add(each.item());
        }
        return matching;
    }

    /** What tells a command line from the others. */
    private static String command(Item item) {
        String line = item.line();
        return line.startsWith(ALL_BEGIN) ? line.substring(ALL_BEGIN.length()) : line;
    }

    @Override
    Step chosen(Item item) {
        return item.why().isEmpty() ? Step.closed(new Answer.Chosen(NAME, item.id())) : Step.to(this);
    }

    @Override
    int columns() {
        return WIDTH;
    }

    @Override
    int detailRows() {
        return 2;
    }

    @Override
    void drawHeader(Canvas canvas) {
        boolean wide = canvas.columns() - 2 >= WIDE;
        Style style = Style.of(Role.MUTED);
        canvas.put(2, 0, "Command", style);
        canvas.put(2 + labelColumns(canvas.columns() - 2), 0, "Key", style);
        if (wide) {
            canvas.put(2 + labelColumns(canvas.columns() - 2) + KEY, 0, "On the command line", style);
        }
    }

    private static int labelColumns(int columns) {
        return columns >= WIDE ? (columns - KEY) / 2 : Math.max(columns - KEY, columns * 2 / 3);
    }

    @Override
    void drawItem(Canvas canvas, Item item) {
        int label = labelColumns(canvas.columns());
        boolean can = item.why().isEmpty();
        Style style = can ? Style.PLAIN : Style.of(Role.MUTED);
        canvas.put(0, 0, ColumnWidth.clip(can ? item.label() : item.label() + " (not now)", label - 1), style);
        mark(canvas, item, label - 1);
        canvas.put(label, 0, ColumnWidth.clip(item.key(), KEY - 1), can ? Style.of(Role.KEY) : style);
        if (canvas.columns() >= WIDE) {
            int room = canvas.columns() - label - KEY;
            canvas.put(label + KEY, 0, ColumnWidth.clip(item.line(), room), Style.of(Role.MUTED));
        }
    }

    /** Marks the letters that were typed. */
    private void mark(Canvas canvas, Item item, int columns) {
        Fuzzy.Found found = Fuzzy.find(typed(), item.label());
        if (found == null) {
            return;
        }
        for (int place : found.places()) {
            int column = ColumnWidth.of(item.label().substring(0, place));
            if (column < columns) {
                canvas.restyle(column, 0, 1, 1, Style.of(Role.ACCENT).inBold().underlined());
            }
        }
    }

    @Override
    List<Note> details(Item item) {
        String line = item.line().isEmpty() ? "Only here: there is no command line for it." : "$ " + item.line();
        Role role = item.line().isEmpty() ? Role.MUTED : Role.CODE;
        return item.why().isEmpty()
                ? List.of(Note.of(line, role))
                : List.of(Note.line("Not now: " + item.why(), Role.WARNING), Note.line(line, role));
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("enter", "run"), new Hint("up/down", "move"), new Hint("esc", "close"));
    }
}
