package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import victor.text.CleanText;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Button;
import victor.tui.widget.Form;
import victor.tui.widget.Note;

/** Says what went wrong, and stays until it is closed. */
public final class ErrorDialog extends FormDialog {
    private static final int WIDTH = 66;
    private static final String CLOSE = "close";
    private static final String COPY = "copy";
    private static final String DETAILS = "details";

    private final Text text;
    private final boolean open;

    private ErrorDialog(Text text, boolean open, Form form) {
        super("error", "Error", WIDTH, form);
        this.text = text;
        this.open = open;
    }

    /** What is said. */
    private record Text(String what, String where, List<String> next, String details) {
        List<Note> notes(boolean open) {
            List<Note> notes = new ArrayList<>();
            notes.add(Note.of(what, Role.BAD));
            if (!where.isEmpty()) {
                notes.add(Note.of(where));
            }
            if (!next.isEmpty()) {
                notes.add(Note.blank());
            }
            for (String line : next) {
                notes.add(Note.of(line));
            }
            if (open) {
                notes.add(Note.blank());
                notes.add(new Note("  ", CleanText.block(details), Style.of(Role.MUTED), false));
            }
            return notes;
        }

        String whole() {
            StringBuilder all = new StringBuilder(what);
            if (!where.isEmpty()) {
                all.append('\n').append(where);
            }
            for (String line : next) {
                all.append('\n').append(line);
            }
            return details.isEmpty()
                    ? all.toString()
                    : all.append("\n\n").append(details).toString();
        }
    }

    /**
     * Opens it.
     *
     * @param what what happened, in one sentence
     * @param where which session or file it happened to; empty when that is said already
     * @param next what to do now, a line each; may be empty
     * @param details for who looks into it, shown when asked for; empty for none
     */
    public static ErrorDialog of(String what, String where, List<String> next, String details) {
        return of(new Text(what, where, List.copyOf(next), details), false, 0);
    }

    private static ErrorDialog of(Text text, boolean open, int focus) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of(CLOSE, "Close"));
        buttons.add(Button.of(COPY, "Copy").on('c'));
        if (!text.details().isEmpty()) {
            buttons.add(Button.of(DETAILS, open ? "Hide details" : "Details").on('d'));
        }
        Form form = Form.of(text.notes(open), CLOSE, buttons.toArray(new Button[0]));
        return new ErrorDialog(text, open, form.focusedOnButton(focus));
    }

    @Override
    Role frame() {
        return Role.BAD;
    }

    @Override
    ErrorDialog with(Form changed) {
        return new ErrorDialog(text, open, changed);
    }

    @Override
    Step pressed(String button) {
        return switch (button) {
            case COPY -> new Step(this, new Answer.Copy(text.whole()));
            case DETAILS -> Step.to(of(text, !open, 2));
            default -> cancelled();
        };
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>(List.of(new Hint("esc", "close"), new Hint("c", "copy")));
        if (!text.details().isEmpty()) {
            hints.add(new Hint("d", open ? "hide details" : "details"));
        }
        return hints;
    }
}
