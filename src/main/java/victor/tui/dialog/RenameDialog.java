package victor.tui.dialog;

import java.util.List;
import victor.tui.widget.Button;
import victor.tui.widget.Entry;
import victor.tui.widget.Form;

/** Gives a session another title. */
public final class RenameDialog extends FormDialog {
    private static final int WIDTH = 64;
    private static final String TITLE = "title";
    private static final String SAVE = "save";

    private final String id;
    private final String before;

    private RenameDialog(String id, String before, Form form) {
        super("rename", "Rename session", WIDTH, form);
        this.id = id;
        this.before = before;
    }

    /**
     * Opens it.
     *
     * @param id of the session
     * @param title the present one, as it is stored
     */
    public static RenameDialog of(String id, String title) {
        Entry entry = Entry.of(TITLE, "Title", title, "");
        return new RenameDialog(
                id, title, Form.of(List.of(entry), SAVE, Button.of(SAVE, "Save"), Button.of("cancel", "Cancel")));
    }

    @Override
    RenameDialog with(Form changed) {
        return new RenameDialog(id, before, changed);
    }

    @Override
    Step pressed(String button) {
        String typed = form().entry(TITLE).value();
        if (!button.equals(SAVE) || typed.equals(before.strip())) {
            return cancelled();
        }
        return typed.isEmpty()
                ? Step.to(with(
                        form().wrong(TITLE, "A title cannot be empty. Type one, or press esc to keep the old one.")))
                : Step.closed(new Answer.Rename(id, typed));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                new Hint("enter", form().typing() ? "save" : "press"),
                new Hint("esc", "cancel"),
                new Hint("ctrl+u", "empty it"),
                new Hint("tab", "next"));
    }
}
