package victor.tui.widget;

import java.util.ArrayList;
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

/**
 * What a dialog consists of: fields that scroll where there is no room, and a row of buttons below that always shows. Tab goes through
 * fields and buttons, the arrows to what is beside; Enter in a text presses the submitting button.
 */
public final class Form {
    private static final Key TICK = Key.of('+');
    private static final Key UNTICK = Key.of('-');

    private final List<Field> fields;
    private final Buttons buttons;
    private final String submit;
    private final Focus focus;
    private final int top;

    private Form(List<Field> fields, Buttons buttons, String submit, Focus focus, int top) {
        this.fields = List.copyOf(fields);
        this.buttons = buttons;
        this.submit = submit;
        this.focus = focus;
        this.top = top;
    }

    /**
     * A form whose first field has the focus, or its first button where there is nothing to fill in.
     *
     * @param submit id of the button that Enter presses in a text
     */
    public static Form of(List<? extends Field> fields, String submit, Button... buttons) {
        Form form = new Form(List.copyOf(fields), new Buttons(List.of(buttons)), submit, Focus.button(0), 0);
        return form.at(form.stops().first());
    }

    /**
     * What input led to.
     *
     * @param pressed the id of the button that was pressed; null for none
     */
    public record Turn(Form form, @Nullable String pressed) {}

    /** The fields from top to bottom. */
    public List<Field> fields() {
        return fields;
    }

    /** The buttons from left to right. */
    public List<Button> buttonList() {
        return buttons.list();
    }

    Buttons buttons() {
        return buttons;
    }

    Focus focus() {
        return focus;
    }

    int top() {
        return top;
    }

    /** The text field of an id. */
    public Entry entry(String id) {
        for (Field field : fields) {
            if (field instanceof Entry entry && entry.id().equals(id)) {
                return entry;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** Whether letters are typed into a field now. */
    public boolean typing() {
        return focused() instanceof Entry;
    }

    /** The field that has the focus; null when a button has it. */
    public @Nullable Field focused() {
        return focus.isButton() ? null : fields.get(focus.field());
    }

    /** Whether any field has something to say while it has the focus. */
    boolean hasHints() {
        for (Field field : fields) {
            if (field instanceof Entry entry
                    && (!entry.help().isEmpty() || !entry.known().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** The same with another field instead of one of its fields. */
    public Form with(Field old, Field changed) {
        List<Field> all = new ArrayList<>(fields);
        all.set(fields.indexOf(old), changed);
        return new Form(all, buttons, submit, focus, top);
    }

    /** The same with these fields; the focus goes to one of them. */
    public Form with(List<? extends Field> changed, int focusedField) {
        return new Form(List.copyOf(changed), buttons, submit, new Focus(focusedField, 0), top);
    }

    /** The same with the focus on a text field. */
    public Form focusedOn(String id) {
        return at(new Focus(fields.indexOf(entry(id)), 0));
    }

    /** The same with the focus on a button. */
    public Form focusedOnButton(int index) {
        return at(Focus.button(index));
    }

    /** Says what is wrong with a text field, and puts the focus there. */
    public Form wrong(String id, String what) {
        Entry entry = entry(id);
        return with(entry, entry.wrong(what)).focusedOn(id);
    }

    /**
     * Takes what came in.
     *
     * @param size the size that the form is drawn in; the mouse's place counts from its corner
     */
    public Turn accept(Input input, Size size) {
        if (input instanceof Mouse mouse) {
            return FormMouse.accept(this, mouse, size);
        }
        Field field = focused();
        if (field instanceof Entry entry) {
            Turn written = written(entry, input, size);
            if (written != null) {
                return written;
            }
        } else if (input instanceof Key key) {
            Turn turn = shortcut(field, key);
            if (turn != null) {
                return turn;
            }
        }
        return input instanceof Key key ? moved(key, size) : turned(this);
    }

    /** What a key or pasted text does in a text; null when it is none of a text's business. */
    private @Nullable Turn written(Entry entry, Input input, Size size) {
        if (input instanceof Key key && entry.takes(key)) {
            return turned(with(entry, entry.taken()));
        }
        Editor changed = entry.editor().accept(input, Math.max(1, size.columns()));
        return changed == null || !(input instanceof Key || input instanceof Paste)
                ? null
                : turned(with(entry, entry.with(changed)));
    }

    /** What a letter does where nothing is typed: it presses a button, or ticks a box. */
    private @Nullable Turn shortcut(@Nullable Field field, Key key) {
        Button button = buttons.on(key);
        if (button != null) {
            return pressed(button.id());
        }
        if (field instanceof Check check && (key.equals(TICK) || key.equals(UNTICK))) {
            return turned(with(check, check.as(key.equals(TICK) ? Check.State.ON : Check.State.OFF)));
        }
        return null;
    }

    private Turn moved(Key key, Size size) {
        Motion motion = typing() ? Motion.named(key) : Motion.of(key);
        Stops stops = stops();
        return switch (motion) {
            case PRESS -> press(focus);
            case NEXT -> turned(at(stops.next(focus, 1)));
            case PREVIOUS -> turned(at(stops.next(focus, -1)));
            case UP -> stops.onlyButtons() ? scrolled(-1, size) : turned(at(stops.above(focus)));
            case DOWN -> stops.onlyButtons() ? scrolled(1, size) : turned(at(stops.below(focus)));
            case LEFT -> turned(at(stops.beside(focus, -1)));
            case RIGHT -> turned(at(stops.beside(focus, 1)));
            case PAGE_UP -> scrolled(-page(size), size);
            case PAGE_DOWN -> scrolled(page(size), size);
            case FIRST -> scrolled(-top, size);
            case LAST -> scrolled(new FormLayout(this, size).rows(), size);
            case NONE -> turned(this);
        };
    }

    /** Presses what a place stands for. */
    Turn press(Focus place) {
        if (place.isButton()) {
            return pressed(buttons.list().get(place.stop()).id());
        }
        Field field = fields.get(place.field());
        return field instanceof Entry
                ? pressed(submit)
                : turned(with(field, field.pressed(place.stop())).at(place));
    }

    private Turn pressed(String id) {
        return new Turn(this, id);
    }

    Turn turned(Form form) {
        return new Turn(form, null);
    }

    Form at(Focus place) {
        return new Form(fields, buttons, submit, place, top);
    }

    Stops stops() {
        return new Stops(fields, buttons.list().size());
    }

    Turn scrolled(int rows, Size size) {
        return turned(new Form(fields, buttons, submit, focus, new FormLayout(this, size).top(top + rows)));
    }

    private int page(Size size) {
        return Math.max(1, new FormLayout(this, size).body().rows() - 1);
    }

    /** Rows that the form takes in a width when nothing is to be hidden. */
    public int height(int columns) {
        return FormLayout.height(this, columns);
    }

    /** Draws it. */
    public void draw(Canvas canvas) {
        FormLayout layout = new FormLayout(this, new Size(canvas.columns(), canvas.rows()));
        Canvas body = layout.body().on(canvas);
        int row = -layout.top();
        for (int i = 0; i < fields.size(); i++) {
            int rows = layout.rowsOf(i);
            if (row + rows > 0 && row < body.rows()) {
                int stop = focus.field() == i ? focus.stop() : -1;
                fields.get(i).draw(body.part(0, row, body.columns(), rows), layout.space(), stop);
            }
            row += rows;
        }
        Field field = focused();
        String hint = ColumnWidth.clip(
                field == null ? "" : field.hint(), layout.space().width());
        layout.hint().on(canvas).put(layout.space().start(), 0, hint, Style.of(Role.MUTED));
        buttons.draw(layout.buttons().on(canvas), focus.isButton() ? focus.stop() : -1);
    }

    /** Whether there are rows above those that show. */
    public boolean hasAbove(Size size) {
        return new FormLayout(this, size).top() > 0;
    }

    /** Whether there are rows below those that show. */
    public boolean hasBelow(Size size) {
        FormLayout layout = new FormLayout(this, size);
        return layout.top() + layout.body().rows() < layout.rows();
    }

    /** The part of a size in which the fields scroll. */
    public Area body(Size size) {
        return new FormLayout(this, size).body();
    }
}
