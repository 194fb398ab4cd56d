package victor.tui.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;
import victor.tui.widget.Area;
import victor.tui.widget.Choices;
import victor.tui.widget.Editor;
import victor.tui.widget.Frame;
import victor.tui.widget.Motion;
import victor.tui.widget.Note;

/**
 * A list that typing narrows down, and what is to be said about the selected item below it.
 *
 * @param <T> what it is a list of
 */
abstract class ListDialog<T> implements Dialog {
    private final String name;
    private final String title;
    private final Editor filter;
    private final Choices<T> choices;

    /** @param title cleaned */
    ListDialog(String name, String title, Editor filter, Choices<T> choices) {
        this.name = name;
        this.title = title;
        this.filter = filter;
        this.choices = choices;
    }

    /** The same dialog after typing or moving. */
    abstract ListDialog<T> with(Editor changed, Choices<T> now);

    /** Everything there is to choose from. */
    abstract List<T> all();

    /** What is left when something was typed, the best first. */
    abstract List<T> matching(String typed);

    /** The id of what somebody surely means who typed this; empty for none. */
    String meant(String typed) {
        return "";
    }

    /** What choosing an item leads to. */
    abstract Step chosen(T item);

    /** Width that it would like inside its frame. */
    abstract int columns();

    /** Draws the names of the columns. */
    void drawHeader(Canvas canvas) {}

    /** Draws an item. */
    abstract void drawItem(Canvas canvas, T item);

    /** What to say about an item. */
    abstract List<Note> details(T item);

    /** Rows that are kept for what is said about the selected item. */
    abstract int detailRows();

    final Editor filter() {
        return filter;
    }

    final Choices<T> choices() {
        return choices;
    }

    /** What is typed now, without blanks at its ends. */
    final String typed() {
        return filter.text().strip();
    }

    /** How rows are divided; counted from the corner of the dialog. */
    final ListLayout layout(Size size) {
        return ListLayout.of(Frame.inside(size), detailRows());
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Step accept(Input input, Size size) {
        if (Keys.isBack(input)) {
            return Step.closed(new Answer.Cancelled());
        }
        ListLayout layout = layout(size);
        if (input instanceof Mouse mouse) {
            return mouse(mouse, layout);
        }
        if (input instanceof Paste) {
            return Step.to(typed(input, layout));
        }
        return input instanceof Key key ? key(key, layout) : Step.to(this);
    }

    private Step key(Key key, ListLayout layout) {
        Motion motion = Motion.named(key);
        return switch (motion) {
            case PRESS -> press(choices.selected());
            case NONE, LEFT, RIGHT -> Step.to(typed(key, layout));
            default -> Step.to(with(filter, choices.moved(motion, layout.list().rows())));
        };
    }

    private Step press(@Nullable T item) {
        return item == null ? Step.to(this) : chosen(item);
    }

    private ListDialog<T> typed(Input input, ListLayout layout) {
        Editor changed = filter.accept(input, Math.max(1, layout.filter().columns()));
        if (changed == null) {
            return this;
        }
        return changed.text().equals(filter.text()) ? with(changed, choices) : with(changed, narrowed(changed.text()));
    }

    private Choices<T> narrowed(String text) {
        String typed = text.strip();
        return typed.isEmpty()
                ? choices.whole(all())
                : choices.narrowed(matching(typed)).preferring(meant(typed));
    }

    private Step mouse(Mouse mouse, ListLayout layout) {
        int rows = layout.list().rows();
        switch (mouse.kind()) {
            case WHEEL_UP -> {
                return Step.to(with(filter, choices.moved(Motion.UP, rows)));
            }
            case WHEEL_DOWN -> {
                return Step.to(with(filter, choices.moved(Motion.DOWN, rows)));
            }
            default -> {
                return mouse.isClick() ? click(mouse, layout) : Step.to(this);
            }
        }
    }

    /** A click selects; one on what is selected chooses. */
    private Step click(Mouse mouse, ListLayout layout) {
        Area place = layout.filter();
        if (place.contains(mouse)) {
            Editor clicked = filter.clicked(mouse.from(place.column(), place.row()), place.size());
            return Step.to(with(clicked, choices));
        }
        Area list = layout.list();
        int index = list.contains(mouse) ? choices.indexAt(mouse.row() - list.row(), list.rows()) : -1;
        if (index < 0) {
            return Step.to(this);
        }
        return index == choices.index() ? press(choices.selected()) : Step.to(with(filter, choices.select(index)));
    }

    @Override
    public final Size size(int screenColumns, int screenRows) {
        int rows = ListLayout.height(all().size(), detailRows()) + Frame.ROWS;
        return new Size(Math.min(screenColumns, columns() + Frame.COLUMNS), Math.min(screenRows, rows));
    }

    @Override
    public final void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        ListLayout layout = layout(size);
        Frame.draw(canvas, title, Role.FOCUS);
        drawFilter(layout.filter().on(canvas));
        drawHeader(layout.header().on(canvas));
        Area list = layout.list();
        choices.draw(list.on(canvas), this::drawItem);
        if (choices.items().isEmpty()) {
            Note.draw(list.on(canvas), List.of(Note.of("Nothing matches. Ctrl+U empties the filter.", Role.MUTED)));
        }
        if (Frame.fits(size)) {
            Style style = Style.of(Role.FOCUS);
            Frame.drawMore(canvas, list, choices.hasAbove(list.rows()), choices.hasBelow(list.rows()), style);
        }
        T selected = choices.selected();
        if (selected != null) {
            Note.draw(layout.details().on(canvas), details(selected));
        }
    }

    private void drawFilter(Canvas canvas) {
        int all = all().size();
        String count =
                typed().isEmpty() ? Integer.toString(all) : choices.items().size() + " of " + all;
        int room = canvas.columns() - ColumnWidth.of(count) - 2;
        boolean counted = room >= 12;
        int width = counted ? room : canvas.columns();
        filter.draw(canvas.part(0, 0, width, 1), true, filter.isEmpty() ? "type to filter" : "");
        if (counted) {
            canvas.put(room + 2, 0, count, Style.of(Role.MUTED));
        }
    }
}
