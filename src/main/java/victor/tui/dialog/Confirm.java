package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import victor.text.CleanText;
import victor.tui.input.Input;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Size;
import victor.tui.widget.Button;
import victor.tui.widget.Form;
import victor.tui.widget.Note;

/** Asks before something that cannot be undone. The button that changes nothing has the focus. */
public final class Confirm implements Dialog {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int SHOWN = 5;
    private static final int WIDTH = 56;

    private final String name;
    private final String title;
    private final Form form;
    private final Object token;

    private Confirm(String name, String title, Form form, Object token) {
        this.name = name;
        this.title = title;
        this.form = form;
        this.token = token;
    }

    /**
     * Asks whether to delete sessions.
     *
     * @param titles of the first of them, or of all
     * @param count of all of them, 1 or more
     * @param token comes back in {@link Answer.Confirmed}
     */
    public static Confirm delete(List<String> titles, long count, Object token) {
        String what = count == 1 ? "Delete this session?" : "Delete these " + count + " sessions?";
        return sessions("delete", count == 1 ? "Delete session" : "Delete sessions", what, titles, count, token);
    }

    /**
     * Asks whether to clear, that is, to delete all sessions or all that match.
     *
     * @param which which ones, as in "of provider openai"; empty for all there are
     * @param titles of the first of them
     * @param count of all of them, 1 or more
     * @param token comes back in {@link Answer.Confirmed}
     */
    public static Confirm clear(String which, List<String> titles, long count, Object token) {
        String sessions = count == 1 ? " session" : " sessions";
        String what = which.isEmpty()
                ? "Delete ALL " + count + sessions + " of this project?"
                : "Delete " + count + sessions + " " + CleanText.line(which) + "?";
        return sessions("clear", "Clear sessions", what, titles, count, token);
    }

    private static Confirm sessions(
            String name, String title, String what, List<String> titles, long count, Object token) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(what));
        int shown = Math.min(count == SHOWN + 1 ? SHOWN + 1 : SHOWN, titles.size());
        for (String one : titles.subList(0, shown)) {
            notes.add(Note.item("-", one));
        }
        if (count > shown) {
            notes.add(Note.item(" ", "and " + (count - shown) + " more"));
        }
        notes.add(Note.blank());
        notes.add(Note.of(
                "This cannot be undone: " + (count == 1 ? "its messages go too." : "their messages go too."),
                Role.WARNING));
        Button keep = Button.of(NO, "Keep").on('n');
        Button delete = Button.of(YES, "Delete").on('y').destructive();
        return new Confirm(name, title, Form.of(notes, keep, delete), token);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Step accept(Input input, Size size) {
        if (Keys.isBack(input)) {
            return Step.closed(new Answer.Cancelled());
        }
        Form.Turn turn = Sheet.accept(form, input, size);
        if (turn.pressed() == null) {
            return Step.to(new Confirm(name, title, turn.form(), token));
        }
        return Step.closed(turn.pressed().equals(YES) ? new Answer.Confirmed(token) : new Answer.Cancelled());
    }

    @Override
    public Size size(int columns, int rows) {
        return Sheet.size(form, WIDTH, columns, rows);
    }

    @Override
    public void draw(Canvas canvas) {
        Sheet.draw(form, title, canvas);
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("y", "delete"), new Hint("n", "keep"), new Hint("tab", "other button"));
    }
}
