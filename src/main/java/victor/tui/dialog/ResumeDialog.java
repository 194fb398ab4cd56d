package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Choices;
import victor.tui.widget.Editor;
import victor.tui.widget.Note;

/** Asks which session to go on with, the newest first. */
public final class ResumeDialog extends ListDialog<SessionSummary> {
    private static final String NAME = "resume";
    private static final int WIDTH = 96;
    private static final int DATE = 18;
    private static final int MODEL = 26;
    /** From this width on the model has a column of its own. */
    private static final int WIDE = 66;

    private final List<SessionSummary> all;

    private ResumeDialog(List<SessionSummary> all, Editor filter, Choices<SessionSummary> choices) {
        super(NAME, "Resume a session", filter, choices);
        this.all = all;
    }

    /**
     * Opens it.
     *
     * @param sessions one or more, in the order in which they are to be shown
     */
    public static ResumeDialog of(List<SessionSummary> sessions) {
        List<SessionSummary> all = List.copyOf(sessions);
        return new ResumeDialog(all, Editor.line(""), Choices.of(all, SessionSummary::id, ""));
    }

    @Override
    ResumeDialog with(Editor changed, Choices<SessionSummary> now) {
        return new ResumeDialog(all, changed, now);
    }

    @Override
    List<SessionSummary> all() {
        return all;
    }

    @Override
    List<SessionSummary> matching(String typed) {
        String[] words = typed.toLowerCase(Locale.ROOT).split("\\s+", -1);
        List<SessionSummary> matching = new ArrayList<>();
        for (SessionSummary session : all) {
            String text = session.id() + ' ' + session.title() + ' ' + session.model() + ' ' + session.provider();
            if (holds(text.toLowerCase(Locale.ROOT), words)) {
                matching.add(session);
            }
        }
        return matching;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    Step chosen(SessionSummary session) {
        return Step.closed(new Answer.Chosen(NAME, session.id()));
    }

    @Override
    int columns() {
        return WIDTH;
    }

    @Override
    int detailRows() {
        return 2;
    }

    @Override
    void drawHeader(Canvas canvas) {
        row(canvas.part(2, 0, canvas.columns() - 2, 1), "Updated", "Title", "Model", Style.of(Role.MUTED));
    }

    @Override
    void drawItem(Canvas canvas, SessionSummary session) {
        String model = session.model() == null ? "" : CleanText.line(session.model());
        String date = CleanText.line(StoredTime.minutes(session.updatedAt()));
        row(canvas, date, CleanText.line(session.title()), model, Style.PLAIN);
    }

    private static void row(Canvas canvas, String date, String title, String model, Style style) {
        boolean wide = canvas.columns() >= WIDE;
        int left = wide || canvas.columns() >= 40 ? DATE : 0;
        if (left > 0) {
            canvas.put(0, 0, ColumnWidth.clip(date, DATE - 2), Style.of(Role.MUTED));
        }
        int room = canvas.columns() - left - (wide ? MODEL : 0);
        canvas.put(left, 0, ColumnWidth.clip(title, Math.max(1, room - 2)), style);
        if (wide) {
            canvas.put(canvas.columns() - MODEL, 0, ColumnWidth.clip(model, MODEL), Style.of(Role.MUTED));
        }
    }

    @Override
    List<Note> details(SessionSummary session) {
        int count = session.messageCount();
        String provider = session.provider() == null ? "" : session.provider() + ":";
        String model = session.model() == null ? "no model" : provider + session.model();
        String messages = count == 1 ? "1 message" : count + " messages";
        return List.of(
                Note.line(session.title(), Role.PLAIN),
                Note.line(session.id() + ", " + messages + ", " + model, Role.MUTED));
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("enter", "resume"), new Hint("up/down", "move"), new Hint("esc", "cancel"));
    }
}
