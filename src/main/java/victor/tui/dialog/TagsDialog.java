package victor.tui.dialog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victor.tui.widget.Button;
import victor.tui.widget.Check;
import victor.tui.widget.Entry;
import victor.tui.widget.Field;
import victor.tui.widget.Form;

/** Adds and removes tags of one session or of several. */
public final class TagsDialog extends FormDialog {
    private static final int WIDTH = 50;
    private static final String NEW = "new";
    private static final String SAVE = "save";

    private final List<String> ids;

    private TagsDialog(List<String> ids, Form form) {
        super("tags", ids.size() == 1 ? "Tags" : "Tags of " + ids.size() + " sessions", WIDTH, form);
        this.ids = ids;
    }

    /**
     * Opens it.
     *
     * @param ids of the sessions, one or more
     * @param present how many of these sessions have each tag, in the order in which to show them
     * @param known tags of other sessions, to be offered while typing
     */
    public static TagsDialog of(List<String> ids, Map<String, Integer> present, List<String> known) {
        List<Field> fields = new ArrayList<>();
        List<String> others = new ArrayList<>(known);
        others.removeAll(present.keySet());
        fields.add(Entry.of(NEW, "Add", "", others));
        for (Map.Entry<String, Integer> tag : present.entrySet()) {
            boolean all = tag.getValue() >= ids.size();
            String detail = all ? (ids.size() == 1 ? "" : "all") : tag.getValue() + " of " + ids.size();
            fields.add(Check.of(tag.getKey(), tag.getKey(), detail, all ? Check.State.ON : Check.State.SOME));
        }
        Form form = Form.of(fields, SAVE, Button.of(SAVE, "Save").on('s'), Button.of("cancel", "Cancel"));
        return new TagsDialog(List.copyOf(ids), form);
    }

    @Override
    TagsDialog with(Form changed) {
        return new TagsDialog(ids, changed);
    }

    @Override
    Step pressed(String button) {
        if (!button.equals(SAVE)) {
            return cancelled();
        }
        boolean typed = !form().entry(NEW).value().isEmpty();
        TagsDialog taken = typed ? with(taken()) : this;
        return typed && form().typing() ? Step.to(taken) : taken.saved();
    }

    private Step saved() {
        Set<String> added = new LinkedHashSet<>();
        Set<String> removed = new LinkedHashSet<>();
        for (Field field : form().fields()) {
            if (field instanceof Check check && check.changed()) {
                (check.now() == Check.State.ON ? added : removed).add(check.id());
            }
        }
        return added.isEmpty() && removed.isEmpty() ? cancelled() : Step.closed(new Answer.Retag(ids, added, removed));
    }

    /** With what was typed among the boxes. Commas part tags; a plus or minus before one says whether it is meant to be there. */
    private Form taken() {
        List<Field> fields = new ArrayList<>(form().fields());
        Entry entry = form().entry(NEW);
        fields.set(0, Entry.of(NEW, entry.label(), "", entry.known()));
        int place = 1;
        for (String part : entry.value().split(",", -1)) {
            String word = part.strip();
            boolean signed = word.startsWith("+") || word.startsWith("-");
            String tag = signed ? word.substring(1).strip() : word;
            place = tag.isEmpty() ? place : ticked(fields, tag, !word.startsWith("-"), place);
        }
        return form().with(fields, 0);
    }

    private static int ticked(List<Field> fields, String tag, boolean on, int place) {
        Check.State wanted = on ? Check.State.ON : Check.State.OFF;
        for (int i = 1; i < fields.size(); i++) {
            if (fields.get(i) instanceof Check check && check.id().equalsIgnoreCase(tag)) {
                fields.set(i, check.as(wanted));
                return place;
            }
        }
        if (on) {
            fields.add(place, Check.of(tag, tag, "new", Check.State.OFF).as(wanted));
        }
        return on ? place + 1 : place;
    }

    @Override
    public List<Hint> hints() {
        if (form().typing()) {
            boolean typed = !form().entry(NEW).value().isEmpty();
            return List.of(
                    new Hint("enter", typed ? "add" : "save"), new Hint("down", "tags"), new Hint("esc", "cancel"));
        }
        return List.of(new Hint("space", "tick"), new Hint("s", "save"), new Hint("esc", "cancel"));
    }
}
