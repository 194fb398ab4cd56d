package victor.tui.widget;

import java.util.List;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * One of several. Where there is but one, it is shown, and nothing can be chosen.
 *
 * @param id what it is called in the program
 * @param label for people, cleaned
 * @param options one or more
 * @param chosen index of the chosen one
 */
public record Pick(String id, String label, List<Option> options, int chosen) implements Field {
    /**
     * One of them.
     *
     * @param id what it is called in the program
     * @param label for people
     */
    public record Option(String id, String label) {
        public Option {
            label = CleanText.line(label);
        }
    }

    public Pick {
        options = List.copyOf(options);
    }

    /** The chosen one. */
    public Option choice() {
        return options.get(chosen);
    }

    @Override
    public Field pressed(int stop) {
        return new Pick(id, label, options, stop);
    }

    @Override
    public int stops() {
        return options.size() > 1 ? options.size() : 0;
    }

    @Override
    public int firstStop() {
        return chosen;
    }

    @Override
    public int labelColumns() {
        return ColumnWidth.of(label);
    }

    @Override
    public int rows(Space space) {
        return options.size() + space.labelRows(label);
    }

    @Override
    public int rowOf(int stop, Space space) {
        return stop + space.labelRows(label);
    }

    @Override
    public int stopAt(int row, Space space) {
        return stops() == 0 ? -1 : row - space.labelRows(label);
    }

    @Override
    public void draw(Canvas canvas, Space space, int focused) {
        space.drawLabel(canvas, label);
        int first = space.labelRows(label);
        for (int i = 0; i < options.size(); i++) {
            boolean here = i == focused;
            space.drawMark(canvas, first + i, here);
            String sign = stops() == 0 ? "" : i == chosen ? "(" + Signs.chosen(canvas) + ") " : "( ) ";
            String text = ColumnWidth.clip(sign + options.get(i).label(), space.width());
            canvas.put(space.start(), first + i, text, here ? Style.PLAIN.on(Role.SELECTION) : Style.PLAIN);
        }
    }
}
