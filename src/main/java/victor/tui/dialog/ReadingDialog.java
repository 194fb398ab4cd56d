package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.tui.widget.Button;
import victor.tui.widget.Form;
import victor.tui.widget.Note;

/** Something to be read, under headings, and what can be done then. */
public final class ReadingDialog extends FormDialog {
    private static final int WIDTH = 84;

    private final String title;

    private ReadingDialog(String name, String title, Form form) {
        super(name, title, WIDTH, form);
        this.title = title;
    }

    /**
     * Opens it.
     *
     * @param name of the dialog, which comes back in {@link Answer.Chosen}
     * @param title cleaned
     * @param notes from top to bottom
     * @param buttons one or more; the first one has the focus
     */
    public static ReadingDialog of(String name, String title, List<Note> notes, List<Button> buttons) {
        Form form = Form.of(notes, buttons.get(0).id(), buttons.toArray(new Button[0]));
        return new ReadingDialog(name, title, form);
    }

    @Override
    ReadingDialog with(Form changed) {
        return new ReadingDialog(name(), title, changed);
    }

    @Override
    Step pressed(String button) {
        return Step.closed(new Answer.Chosen(name(), button));
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        for (Button button : form().buttonList()) {
            if (button.key() != null) {
                hints.add(new Hint(button.key().text(), button.label().toLowerCase(Locale.ROOT)));
            }
        }
        hints.add(new Hint("up/down", "scroll"));
        hints.add(new Hint("esc", "close"));
        return hints;
    }
}
