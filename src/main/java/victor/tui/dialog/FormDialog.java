package victor.tui.dialog;

import victor.tui.input.Input;
import victor.tui.input.Mouse;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.view.Style;
import victor.tui.widget.Area;
import victor.tui.widget.Form;
import victor.tui.widget.Frame;

/** A form in a frame: what most dialogs are. */
abstract class FormDialog implements Dialog {
    private final String name;
    private final String title;
    private final int columns;
    private final Form form;

    /**
     * @param title cleaned
     * @param columns width that the form would like
     */
    FormDialog(String name, String title, int columns, Form form) {
        this.name = name;
        this.title = title;
        this.columns = columns;
        this.form = form;
    }

    /** The same dialog with another form. */
    abstract FormDialog with(Form changed);

    /** This dialog after input changed its form. */
    FormDialog changed(Form now) {
        return with(now);
    }

    /** What pressing a button leads to; this dialog holds the form as it is then. */
    abstract Step pressed(String button);

    /** What going back leads to. */
    Step cancelled() {
        return Step.closed(new Answer.Cancelled());
    }

    /** Role of the frame. */
    Role frame() {
        return Role.FOCUS;
    }

    final Form form() {
        return form;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Step accept(Input input, Size size) {
        if (Keys.isBack(input)) {
            return cancelled();
        }
        Area inside = Frame.inside(size);
        Input seen = input instanceof Mouse mouse ? mouse.from(inside.column(), inside.row()) : input;
        Form.Turn turn = form.accept(seen, inside.size());
        FormDialog next = changed(turn.form());
        return turn.pressed() == null ? Step.to(next) : next.pressed(turn.pressed());
    }

    @Override
    public final Size size(int screenColumns, int screenRows) {
        int width = Math.min(screenColumns, columns + Frame.COLUMNS);
        int inside = Frame.inside(new Size(width, screenRows)).columns();
        return new Size(width, Math.min(screenRows, form.height(inside) + Frame.ROWS));
    }

    @Override
    public final void draw(Canvas canvas) {
        Size size = new Size(canvas.columns(), canvas.rows());
        Area inside = Frame.inside(size);
        Frame.draw(canvas, title, frame());
        form.draw(inside.on(canvas));
        if (Frame.fits(size)) {
            Area body = form.body(inside.size());
            Area shown = new Area(inside.column(), inside.row(), inside.columns(), body.rows());
            boolean above = form.hasAbove(inside.size());
            Frame.drawMore(canvas, shown, above, form.hasBelow(inside.size()), Style.of(frame()));
        }
    }
}
