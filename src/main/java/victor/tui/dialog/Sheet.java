package victor.tui.dialog;

import victor.tui.input.Input;
import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Size;
import victor.tui.widget.Area;
import victor.tui.widget.Form;
import victor.tui.widget.Frame;

/** A form in a frame. */
final class Sheet {
    private Sheet() {}

    /** How large the frame is around a form that would like so many columns. */
    static Size size(Form form, int wanted, int columns, int rows) {
        int width = Math.min(columns, wanted + Frame.COLUMNS);
        int inside = Frame.inside(new Size(width, rows)).columns();
        return new Size(width, Math.min(rows, form.height(inside) + Frame.ROWS));
    }

    static Form.Turn accept(Form form, Input input, Size size) {
        Area inside = Frame.inside(size);
        return form.accept(
                input instanceof Mouse mouse ? mouse.from(inside.column(), inside.row()) : input, inside.size());
    }

    static void draw(Form form, String cleanedTitle, Canvas canvas) {
        Frame.draw(canvas, cleanedTitle);
        form.draw(Frame.inside(new Size(canvas.columns(), canvas.rows())).on(canvas));
    }
}
