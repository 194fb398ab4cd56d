package victor.tui.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * A list of which one item is selected: an immutable value. When the list is narrowed down, the first item is selected, as the best one stands
 * first; but an item that somebody went to stays selected as long as it is there, and comes back with the whole list.
 *
 * @param <T> what it is a list of
 */
public final class Choices<T> {
    /** As the first item that shows: the selected one is to stand in the middle. */
    private static final int MIDDLE = -1;

    private final Naming<T> naming;
    private final List<T> items;
    private final String wanted;
    private final boolean moved;
    private final int index;
    private final int top;

    private Choices(Naming<T> naming, List<T> items, String wanted, boolean moved, int index, int top) {
        this.naming = naming;
        this.items = List.copyOf(items);
        this.wanted = wanted;
        this.moved = moved;
        this.index = index;
        this.top = top;
    }

    /** Says what an item is called in the program. */
    public interface Naming<T> {
        /** The same for the same item, whatever list it is in. */
        String id(T item);
    }

    /** Draws an item. */
    public interface Painter<T> {
        /**
         * Draws one row.
         *
         * @param canvas as wide as there is room, one row
         */
        void draw(Canvas canvas, T item);
    }

    /**
     * The whole list.
     *
     * @param selected id of the selected item; the first one is when there is none of that id
     */
    public static <T> Choices<T> of(List<T> items, Naming<T> naming, String selected) {
        return new Choices<>(naming, items, selected, false, 0, MIDDLE).atWanted();
    }

    /** What is left of the list, the best first. */
    public Choices<T> narrowed(List<T> matching) {
        Choices<T> less = new Choices<>(naming, matching, wanted, moved, 0, MIDDLE);
        return moved ? less.atWanted() : less;
    }

    /** The whole list again. */
    public Choices<T> whole(List<T> all) {
        return new Choices<>(naming, all, wanted, moved, 0, MIDDLE).atWanted();
    }

    private Choices<T> atWanted() {
        return new Choices<>(naming, items, wanted, moved, Math.max(0, indexOf(wanted)), top);
    }

    /** The same with the item of this id selected for now, if it is there. */
    public Choices<T> preferring(String id) {
        int found = indexOf(id);
        return found < 0 ? this : new Choices<>(naming, items, wanted, moved, found, top);
    }

    /** The same with another item selected, by its index; the nearest one there is. */
    public Choices<T> select(int place) {
        if (items.isEmpty()) {
            return this;
        }
        int nearest = Math.max(0, Math.min(place, items.size() - 1));
        return new Choices<>(naming, items, naming.id(items.get(nearest)), true, nearest, top);
    }

    private int indexOf(String id) {
        for (int i = 0; i < items.size(); i++) {
            if (naming.id(items.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** What can be chosen now. */
    public List<T> items() {
        return items;
    }

    /** Index of the selected item, 0 when there is none. */
    public int index() {
        return index;
    }

    /** The selected item; null when there is nothing to select. */
    public @Nullable T selected() {
        return items.isEmpty() ? null : items.get(index);
    }

    /**
     * Moves the selection.
     *
     * @param rows how many show
     * @return this when the motion means nothing to a list
     */
    public Choices<T> moved(Motion motion, int rows) {
        int page = Math.max(1, rows - 1);
        return switch (motion) {
            case UP, PREVIOUS -> by(-1, rows);
            case DOWN, NEXT -> by(1, rows);
            case PAGE_UP -> by(-page, rows);
            case PAGE_DOWN -> by(page, rows);
            case FIRST -> by(-items.size(), rows);
            case LAST -> by(items.size(), rows);
            default -> this;
        };
    }

    private Choices<T> by(int step, int rows) {
        Choices<T> there = select(index + step);
        return new Choices<>(naming, items, there.wanted, there.moved, there.index, there.top(rows));
    }

    /** Index of the item that is drawn in a row, -1 for none. */
    public int indexAt(int row, int rows) {
        int at = top(rows) + row;
        return row >= 0 && row < rows && at < items.size() ? at : -1;
    }

    /** Whether there is more above what shows. */
    public boolean hasAbove(int rows) {
        return top(rows) > 0;
    }

    /** Whether there is more below what shows. */
    public boolean hasBelow(int rows) {
        return top(rows) + rows < items.size();
    }

    /** The first item that shows: what was there before, as long as the selected one shows too. */
    private int top(int rows) {
        int before = top == MIDDLE ? index - rows / 2 : top;
        int highest = Math.min(index, items.size() - rows);
        return Math.max(0, Math.min(highest, Math.max(before, index - rows + 1)));
    }

    /** Draws as many items as there are rows. */
    public void draw(Canvas canvas, Painter<T> painter) {
        int first = top(canvas.rows());
        for (int row = 0; row < canvas.rows() && first + row < items.size(); row++) {
            painter.draw(canvas.part(2, row, canvas.columns() - 2, 1), items.get(first + row));
            if (first + row == index) {
                canvas.put(0, row, Signs.marker(canvas), Style.PLAIN);
                canvas.restyle(0, row, canvas.columns(), 1, Style.PLAIN.on(Role.SELECTION));
            }
        }
    }
}
