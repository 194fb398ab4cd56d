package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;
import victor.tui.widget.Area;
import victor.tui.widget.Choices;
import victor.tui.widget.Frame;
import victor.tui.widget.Motion;
import victor.tui.widget.Signs;

/** A short list of which one item is in force, each with a key of its own: the order of the sessions, for example. */
public final class MenuDialog implements Dialog {
    /** Columns before the label. */
    private static final int SIGNS = 4;

    private static final String NOW = " (now)";

    private final String name;
    private final String title;
    private final String current;
    private final List<Item> items;
    private final Choices<Item> choices;

    /**
     * One of them.
     *
     * @param id what it is called in the program
     * @param label for people
     * @param key that chooses it; null for none
     */
    public record Item(String id, String label, @Nullable Key key) {
        public Item {
            label = CleanText.line(label);
        }
    }

    private MenuDialog(String name, String title, String current, List<Item> items, Choices<Item> choices) {
        this.name = name;
        this.title = title;
        this.current = current;
        this.items = items;
        this.choices = choices;
    }

    /**
     * Opens it.
     *
     * @param name of the dialog, which comes back in {@link Answer.Chosen}
     * @param current id of the item that is in force; empty for none
     */
    public static MenuDialog of(String name, String title, List<Item> items, String current) {
        List<Item> all = List.copyOf(items);
        return new MenuDialog(name, CleanText.line(title), current, all, Choices.of(all, Item::id, current));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Step accept(Input input, Size size) {
        if (Keys.isBack(input)) {
            return Step.closed(new Answer.Cancelled());
        }
        Area list = Frame.inside(size);
        if (input instanceof Mouse mouse) {
            return mouse(mouse, list);
        }
        if (!(input instanceof Key key)) {
            return Step.to(this);
        }
        for (Item item : items) {
            if (key.equals(item.key())) {
                return chosen(item);
            }
        }
        Motion motion = Motion.of(key);
        return motion == Motion.PRESS ? chosen(choices.selected()) : moved(motion, list);
    }

    private Step mouse(Mouse mouse, Area list) {
        if (mouse.kind() == Mouse.Kind.WHEEL_UP || mouse.kind() == Mouse.Kind.WHEEL_DOWN) {
            return moved(mouse.kind() == Mouse.Kind.WHEEL_UP ? Motion.UP : Motion.DOWN, list);
        }
        int index =
                mouse.isClick() && list.contains(mouse) ? choices.indexAt(mouse.row() - list.row(), list.rows()) : -1;
        return index < 0 ? Step.to(this) : chosen(items.get(index));
    }

    private Step moved(Motion motion, Area list) {
        return Step.to(new MenuDialog(name, title, current, items, choices.moved(motion, list.rows())));
    }

    private Step chosen(@Nullable Item item) {
        return item == null ? Step.to(this) : Step.closed(new Answer.Chosen(name, item.id()));
    }

    @Override
    public Size size(int columns, int rows) {
        return new Size(
                Math.min(columns, widest() + Frame.COLUMNS), Math.min(rows, Math.max(1, items.size()) + Frame.ROWS));
    }

    private int widest() {
        int widest = ColumnWidth.of(title) + 2;
        for (Item item : items) {
            int key = item.key() == null ? 0 : ColumnWidth.of(item.key().text());
            widest = Math.max(widest, SIGNS + ColumnWidth.of(item.label()) + NOW.length() + 2 + key);
        }
        return widest;
    }

    @Override
    public void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        Area list = Frame.inside(size);
        Frame.draw(canvas, title, Role.FOCUS);
        choices.draw(list.on(canvas), this::drawItem);
        if (Frame.fits(size)) {
            boolean above = choices.hasAbove(list.rows());
            Frame.drawMore(canvas, list, above, choices.hasBelow(list.rows()), Style.of(Role.FOCUS));
        }
    }

    /** The sign of what is in force, the label, and at the right edge that it is in force, and the key. */
    private void drawItem(Canvas canvas, Item item) {
        boolean now = item.id().equals(current);
        String key = item.key() == null ? "" : item.key().text();
        int right = canvas.columns() - ColumnWidth.of(key);
        if (now) {
            canvas.put(0, 0, Signs.chosen(canvas), Style.of(Role.ACCENT));
        }
        canvas.put(right, 0, key, Style.of(Role.KEY));
        String word = now ? NOW : "";
        String label = ColumnWidth.clip(item.label(), Math.max(0, right - 3 - word.length()));
        int at = canvas.put(2, 0, label, Style.PLAIN);
        canvas.put(at, 0, word, Style.of(Role.MUTED));
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("up/down", "move"));
        hints.add(new Hint("enter", "choose"));
        hints.add(new Hint("esc", "cancel"));
        return hints;
    }
}
