package victor.tui.widget;

import java.util.List;
import victor.tui.view.Size;

/** Where the parts of a form are in a size. */
final class FormLayout {
    /** From these heights on there is a row for hints, and a blank one above the buttons. */
    private static final int HINTED_FROM = 5;

    private static final int LOOSE_FROM = 7;

    private final Form form;
    private final Space space;
    private final Area body;
    private final Area hint;
    private final Area buttons;
    private final int top;

    FormLayout(Form form, Size size) {
        this.form = form;
        this.space = space(form.fields(), size.columns());
        Area all = Area.of(size);
        this.buttons = all.bottom(Math.min(1, form.buttonList().size()));
        int blank = buttons.rows() > 0 && size.rows() >= (form.hasHints() ? LOOSE_FROM : HINTED_FROM) ? 1 : 0;
        Area above = all.above(buttons.rows() + blank);
        this.hint = above.bottom(form.hasHints() && size.rows() >= HINTED_FROM ? 1 : 0);
        this.body = above.above(hint.rows());
        this.top = top(form.top());
    }

    static Space space(List<Field> fields, int columns) {
        int longest = 0;
        for (Field field : fields) {
            longest = Math.max(longest, field.labelColumns());
        }
        return Space.of(columns, longest);
    }

    /** Rows that a form takes in a width when nothing has to be hidden. */
    static int height(Form form, int columns) {
        Space space = space(form.fields(), columns);
        int rows = form.hasHints() ? 1 : 0;
        for (Field field : form.fields()) {
            rows += field.rows(space);
        }
        return rows + (form.buttonList().isEmpty() ? 0 : 2);
    }

    Space space() {
        return space;
    }

    Area body() {
        return body;
    }

    /** The row that says what to know about the focused field; without rows where there is none. */
    Area hint() {
        return hint;
    }

    Area buttons() {
        return buttons;
    }

    /** The first row of the fields that shows. */
    int top() {
        return top;
    }

    /** Rows of all fields as they are. */
    int rows() {
        return rowOf(form.fields().size());
    }

    /** The first row of a field. */
    int rowOf(int field) {
        int row = 0;
        for (int i = 0; i < field; i++) {
            row += rowsOf(i);
        }
        return row;
    }

    int rowsOf(int field) {
        return form.fields().get(field).rows(space);
    }

    /** The field that a row of all fields belongs to, -1 for none. */
    int fieldAt(int row) {
        int end = 0;
        for (int i = 0; i < form.fields().size(); i++) {
            end += rowsOf(i);
            if (row < end) {
                return i;
            }
        }
        return -1;
    }

    /** The first row to show, as near to the wanted one as possible while what has the focus shows. */
    int top(int wanted) {
        int first = Math.max(0, Math.min(wanted, rows() - body.rows()));
        Focus focus = form.focus();
        if (focus.isButton()) {
            return first;
        }
        Field field = form.fields().get(focus.field());
        int start = rowOf(focus.field());
        int row = start + field.rowOf(focus.stop(), space);
        int end = field instanceof Entry ? start + rowsOf(focus.field()) : row + 1;
        if (end <= body.rows() && form.stops().first().equals(focus)) {
            return 0;
        }
        // What is below a field matters less than its label, and both less than itself.
        first = Math.max(first, end - body.rows());
        first = Math.min(first, field instanceof Entry ? start : row);
        return Math.max(first, row + 1 - body.rows());
    }
}
