package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.text.CleanText;
import victor.tui.widget.Button;
import victor.tui.widget.Form;
import victor.tui.widget.Note;

/** Says something, and offers what to do next: the screen of the first start, for example. */
public final class MessageDialog extends FormDialog {
    private static final int WIDTH = 62;

    private final String title;

    private MessageDialog(String name, String title, Form form) {
        super(name, title, WIDTH, form);
        this.title = title;
    }

    /**
     * Opens it.
     *
     * @param name of the dialog, which comes back in {@link Answer.Chosen}
     * @param text paragraphs; an empty one is a blank line
     * @param buttons one or more; the first one has the focus
     */
    public static MessageDialog of(String name, String title, List<String> text, List<Button> buttons) {
        List<Note> notes = new ArrayList<>();
        for (String line : text) {
            notes.add(Note.of(line));
        }
        Form form = Form.of(notes, buttons.get(0).id(), buttons.toArray(new Button[0]));
        return new MessageDialog(name, CleanText.line(title), form);
    }

    @Override
    MessageDialog with(Form changed) {
        return new MessageDialog(name(), title, changed);
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
        hints.add(new Hint("enter", "press"));
        hints.add(new Hint("esc", "close"));
        return hints;
    }
}
