package victor.tui.widget;

import java.util.ArrayList;
import java.util.List;

/** Everything in a form that can have the focus, in order, and what is beside what. */
final class Stops {
    private final List<Focus> list = new ArrayList<>();
    private final List<Focus> byField = new ArrayList<>();
    private final int fields;
    private final int buttons;

    Stops(List<Field> fields, int buttons) {
        this.buttons = buttons;
        for (int i = 0; i < fields.size(); i++) {
            int count = fields.get(i).stops();
            for (int stop = 0; stop < count; stop++) {
                list.add(new Focus(i, stop));
            }
            if (count > 0) {
                byField.add(new Focus(i, fields.get(i).firstStop()));
            }
        }
        this.fields = list.size();
        for (int i = 0; i < buttons; i++) {
            list.add(Focus.button(i));
            byField.add(Focus.button(i));
        }
    }

    /** Whether there is nothing but buttons. */
    boolean onlyButtons() {
        return fields == 0;
    }

    Focus first() {
        return list.get(0);
    }

    /** Where Tab leads: on to another field or button, round and round. */
    Focus next(Focus from, int step) {
        int index = 0;
        for (int i = 0; i < byField.size(); i++) {
            Focus each = byField.get(i);
            boolean same = from.isButton() ? each.equals(from) : each.field() == from.field();
            index = same ? i : index;
        }
        return byField.get(Math.floorMod(index + step, byField.size()));
    }

    /** Where the arrow up leads; from all buttons to the last field. */
    Focus above(Focus from) {
        int index = from.isButton() ? fields : list.indexOf(from);
        return index == 0 ? from : list.get(index - 1);
    }

    /** Where the arrow down leads; from the last field to the first button. */
    Focus below(Focus from) {
        int index = list.indexOf(from);
        return from.isButton() || index == list.size() - 1 ? from : list.get(index + 1);
    }

    /** Where the arrows to the sides lead: from button to button. */
    Focus beside(Focus from, int step) {
        int wanted = from.stop() + step;
        return from.isButton() && wanted >= 0 && wanted < buttons ? Focus.button(wanted) : from;
    }
}
