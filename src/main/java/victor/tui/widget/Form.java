package victor.tui.widget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;

/**
 * What a dialog consists of: fields that scroll where there is no room, and a row of buttons below that always shows.
 *
 * @param focus index of the button with the focus
 * @param top index of the first row of the fields that shows
 */
public record Form(List<Field> fields, Buttons buttons, int focus, int top) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** A form whose first button has the focus. */
    public static Form of(List<? extends Field> fields, Button... buttons) {
        return new Form(List.copyOf(fields), new Buttons(List.of(buttons)), 0, 0);
    }

    /**
     * What input led to.
     *
     * @param pressed the id of the button that was pressed; null for none
     */
    public record Turn(Form form, @Nullable String pressed) {}

    /**
     * Takes what came in.
     *
     * @param size the size that the form is drawn in; the mouse's place counts from its corner
     */
    public Turn accept(Input input, Size size) {
        Button button = buttons.on(input);
        if (button != null) {
            return press(button);
        }
        if (input instanceof Mouse mouse) {
            return mouse(mouse, size);
        }
        return input instanceof Key key ? key(key, size) : new Turn(this, null);
    }

    private Turn mouse(Mouse mouse, Size size) {
        Area row = buttonRow(size);
        int clicked = mouse.isClick() ? buttons.clicked(focus, mouse.from(row.column(), row.row()), row.columns()) : -1;
        if (clicked >= 0) {
            return press(buttons.list().get(clicked));
        }
        return switch (mouse.kind()) {
            case WHEEL_UP -> scrolled(-1, size);
            case WHEEL_DOWN -> scrolled(1, size);
            default -> new Turn(this, null);
        };
    }

    private Turn key(Key key, Size size) {
        int last = buttons.list().size() - 1;
        return switch (Motion.of(key)) {
            case PRESS -> press(buttons.list().get(focus));
            case NEXT -> focused(focus == last ? 0 : focus + 1);
            case PREVIOUS -> focused(focus == 0 ? last : focus - 1);
            case LEFT -> focused(Math.max(0, focus - 1));
            case RIGHT -> focused(Math.min(last, focus + 1));
            case UP -> scrolled(-1, size);
            case DOWN -> scrolled(1, size);
            case PAGE_UP -> scrolled(-page(size), size);
            case PAGE_DOWN -> scrolled(page(size), size);
            case FIRST -> scrolled(-top, size);
            case LAST -> scrolled(Integer.MAX_VALUE / 2, size);
            case NONE -> new Turn(this, null);
        };
    }

    private Turn press(Button button) {
        return new Turn(this, button.enabled() ? button.id() : null);
    }

    private Turn focused(int index) {
        return new Turn(new Form(fields, buttons, index, top), null);
    }

    private Turn scrolled(int rows, Size size) {
        return new Turn(new Form(fields, buttons, focus, top(top + rows, size)), null);
    }

    private int page(Size size) {
        return Math.max(1, body(size).rows() - 1);
    }

    private int top(int wanted, Size size) {
        int hidden = rows(size.columns()) - body(size).rows();
        return Math.max(0, Math.min(wanted, hidden));
    }

    /** Rows that the fields take in a width, buttons aside. */
    private int rows(int columns) {
        return lines(columns).size();
    }

    /** Rows that the form takes in a width when nothing is to be hidden. */
    public int height(int columns) {
        return rows(columns) + 2;
    }

    /** Draws it. */
    public void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        Area body = body(size);
        List<Note.Line> lines = lines(size.columns());
        int first = top(top, size);
        Canvas on = body.on(canvas);
        for (int row = 0; row < body.rows() && first + row < lines.size(); row++) {
            lines.get(first + row).draw(on, 0, row);
        }
        buttons.draw(buttonRow(size).on(canvas), focus);
        Style more = Style.of(Role.MUTED);
        if (first > 0) {
            canvas.put(size.columns() - 1, 0, Signs.up(canvas), more);
        }
        if (first + body.rows() < lines.size()) {
            canvas.put(size.columns() - 1, body.rows() - 1, Signs.down(canvas), more);
        }
    }

    private static Area body(Size size) {
        return Area.of(size).above(size.rows() < 4 ? 1 : 2);
    }

    private static Area buttonRow(Size size) {
        return Area.of(size).bottom(1);
    }

    private List<Note.Line> lines(int columns) {
        List<Note.Line> lines = new ArrayList<>();
        for (Field field : fields) {
            if (field instanceof Note note) {
                lines.addAll(note.lines(columns));
            }
        }
        return lines;
    }
}
