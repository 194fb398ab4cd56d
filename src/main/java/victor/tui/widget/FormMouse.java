package victor.tui.widget;

import victor.tui.input.Mouse;
import victor.tui.view.Size;

/** What the mouse does in a form. */
final class FormMouse {
    private FormMouse() {}

    static Form.Turn accept(Form form, Mouse mouse, Size size) {
        FormLayout layout = new FormLayout(form, size);
        return switch (mouse.kind()) {
            case WHEEL_UP -> form.scrolled(-1, size);
            case WHEEL_DOWN -> form.scrolled(1, size);
            default -> mouse.isClick() ? click(form, mouse, layout) : form.turned(form);
        };
    }

    private static Form.Turn click(Form form, Mouse mouse, FormLayout layout) {
        Area row = layout.buttons();
        Focus focus = form.focus();
        int button = form.buttons()
                .clicked(focus.isButton() ? focus.stop() : -1, mouse.from(row.column(), row.row()), row.columns());
        if (button >= 0) {
            return form.at(Focus.button(button)).press(Focus.button(button));
        }
        int at = layout.top() + mouse.row();
        int field = layout.body().contains(mouse) ? layout.fieldAt(at) : -1;
        if (field < 0) {
            return form.turned(form);
        }
        Field clicked = form.fields().get(field);
        int start = layout.rowOf(field);
        int stop = clicked.stopAt(at - start, layout.space());
        if (stop < 0) {
            return form.turned(form);
        }
        Focus place = new Focus(field, stop);
        return clicked instanceof Entry entry
                ? form.turned(form.with(entry, entry.clicked(mouse.from(0, start - layout.top()), layout.space()))
                        .at(place))
                : form.press(place);
    }
}
