package victor.tui.widget;

import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * A box to tick.
 *
 * @param id what it is called in the program
 * @param label for people, cleaned
 * @param detail behind the label, fainter, cleaned
 * @param before what it was in the beginning
 * @param now what it is
 */
public record Check(String id, String label, String detail, State before, State now) implements Field {
    /** Whether it is ticked. */
    public enum State {
        OFF,
        ON,
        /** It is so for some of several things, and is left so. */
        SOME
    }

    /** A box as it is in the beginning. */
    public static Check of(String id, String label, String detail, State state) {
        return new Check(id, CleanText.line(label), CleanText.line(detail), state, state);
    }

    /** The same box in another state. */
    public Check as(State state) {
        return new Check(id, label, detail, before, state);
    }

    /** Whether somebody changed it. */
    public boolean changed() {
        return now != before;
    }

    @Override
    public Field pressed(int stop) {
        return switch (now) {
            case SOME -> as(State.ON);
            case ON -> as(State.OFF);
            case OFF -> as(before == State.SOME ? State.SOME : State.ON);
        };
    }

    @Override
    public int stops() {
        return 1;
    }

    @Override
    public int rows(Space space) {
        return 1;
    }

    @Override
    public void draw(Canvas canvas, Space space, int focused) {
        boolean here = focused >= 0;
        space.drawMark(canvas, 0, here);
        String sign = now == State.ON ? "[x] " : now == State.SOME ? "[-] " : "[ ] ";
        int room = space.width() - sign.length();
        int forDetail = detail.isEmpty() ? 0 : ColumnWidth.of(detail) + 2;
        String shown = ColumnWidth.clip(label, Math.max(room - forDetail, room / 2));
        int at = canvas.put(space.start(), 0, sign + shown, here ? Style.PLAIN.on(Role.SELECTION) : Style.PLAIN);
        canvas.put(at + 2, 0, detail, Style.of(Role.MUTED));
    }
}
