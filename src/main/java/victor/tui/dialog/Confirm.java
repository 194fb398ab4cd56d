package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.tui.view.Role;
import victor.tui.widget.Button;
import victor.tui.widget.Entry;
import victor.tui.widget.Field;
import victor.tui.widget.Form;
import victor.tui.widget.Note;

/** Asks before something that cannot be undone. The button that changes nothing has the focus. */
public final class Confirm extends FormDialog {
    private static final int WIDTH = 56;
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String WORD = "word";
    /** How many titles are named; one more is named rather than counted. */
    private static final int NAMED = 5;
    /** Above this number of sessions yes is not enough. */
    private static final int MANY = 20;
    /** What has to be typed for many. */
    private static final String TYPED = "delete";

    private final String title;
    private final Answer yes;
    private final String yesWord;
    private final String noWord;
    private final @Nullable Dialog below;

    private Confirm(
            String name, String title, Form form, Answer yes, String yesWord, String noWord, @Nullable Dialog below) {
        super(name, title, WIDTH, form);
        this.title = title;
        this.yes = yes;
        this.yesWord = yesWord;
        this.noWord = noWord;
        this.below = below;
    }

    /**
     * Asks whether to delete sessions. For more than 20 a word has to be typed.
     *
     * @param titles of the first of them, or of all
     * @param count of all of them, 1 or more
     * @param token comes back in {@link Answer.Confirmed}
     */
    public static Confirm delete(List<String> titles, long count, Object token) {
        String what = count == 1 ? "Delete this session?" : "Delete these " + count + " sessions?";
        String title = count == 1 ? "Delete session" : "Delete " + count + " sessions";
        return sessions("delete", title, what, titles, count, token);
    }

    /**
     * Asks whether to clear, that is, to delete all sessions or all that match. For more than 20 a word has to be typed.
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
        return sessions("clear", "Clear " + count + sessions, what, titles, count, token);
    }

    /**
     * Asks anything.
     *
     * @param name of the dialog
     * @param question what is asked, and what it means; a line each
     * @param token comes back in {@link Answer.Confirmed}
     */
    public static Confirm ask(
            String name, String title, List<String> question, String yesWord, String noWord, Object token) {
        List<Note> notes = new ArrayList<>();
        for (String line : question) {
            notes.add(Note.of(line));
        }
        Form form = Form.of(notes, NO, buttons(yesWord, noWord));
        return new Confirm(name, CleanText.line(title), form, new Answer.Confirmed(token), yesWord, noWord, null);
    }

    /** Asks whether a file that exists may be replaced. No leads back to a dialog. */
    static Confirm replace(String file, Answer yes, Dialog below) {
        List<Note> notes = List.of(
                Note.of("This file exists already:"),
                Note.quote(file),
                Note.blank(),
                Note.of("What is in it now will be lost.", Role.WARNING));
        Form form = Form.of(notes, NO, buttons("Replace", "Keep"));
        return new Confirm("replace", "Replace file", form, yes, "Replace", "Keep", below);
    }

    private static Confirm sessions(
            String name, String title, String what, List<String> titles, long count, Object token) {
        List<Field> fields = new ArrayList<>();
        fields.add(Note.of(what));
        fields.add(Note.of("This cannot be undone.", Role.WARNING));
        fields.add(Note.blank());
        int named = Math.min(count == NAMED + 1 ? NAMED + 1 : NAMED, titles.size());
        for (String one : titles.subList(0, named)) {
            fields.add(count == 1 ? Note.quote(one) : Note.item("-", one));
        }
        if (count > named) {
            fields.add(Note.item(" ", "and " + (count - named) + " more"));
        }
        if (count > MANY) {
            fields.add(Note.blank());
            fields.add(Note.of("That is many. To go on, type the word " + TYPED + ":"));
            fields.add(Entry.of(WORD, "", "", ""));
        }
        Form form = Form.of(fields, YES, buttons("Delete", "Keep"));
        return new Confirm(name, title, form, new Answer.Confirmed(token), "Delete", "Keep", null);
    }

    private static Button[] buttons(String yesWord, String noWord) {
        return new Button[] {
            Button.of(NO, noWord).on('n'), Button.of(YES, yesWord).on('y').destructive()
        };
    }

    @Override
    Role frame() {
        return Role.WARNING;
    }

    @Override
    Confirm with(Form changed) {
        return new Confirm(name(), title, changed, yes, yesWord, noWord, below);
    }

    @Override
    Step pressed(String button) {
        if (button.equals(NO)) {
            return cancelled();
        }
        return asksForWord() && !form().entry(WORD).value().equals(TYPED)
                ? Step.to(with(form().wrong(WORD, "Type " + TYPED + ", or press esc to keep them.")))
                : Step.closed(yes);
    }

    @Override
    Step cancelled() {
        return below == null ? super.cancelled() : Step.to(below);
    }

    private boolean asksForWord() {
        for (Field field : form().fields()) {
            if (field instanceof Entry) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Hint> hints() {
        if (form().typing()) {
            return List.of(
                    new Hint("enter", yesWord.toLowerCase(Locale.ROOT)),
                    new Hint("esc", noWord.toLowerCase(Locale.ROOT)));
        }
        return List.of(
                new Hint("y", yesWord.toLowerCase(Locale.ROOT)),
                new Hint("n", noWord.toLowerCase(Locale.ROOT)),
                new Hint("tab", "next button"));
    }
}
