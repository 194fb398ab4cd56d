package victor.tui.pane;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victor.tui.testing.Cells;

/** A person at a pane: does things, gets answers, looks at the screen. */
final class Reader {
    Pane pane = Pane.empty();

    /** How often something was read. */
    int answered;
    /** What was asked for and is not answered yet, oldest first. */
    final List<PaneRequest.Read> reads = new ArrayList<>();

    final List<PaneRequest.Remind> reminders = new ArrayList<>();

    /** All else that was asked for. */
    final List<PaneRequest> wishes = new ArrayList<>();

    private final Map<String, Archive> sessions = new HashMap<>();
    private final int columns;
    private final int rows;

    Reader(int columns, int rows, Archive... sessions) {
        this.columns = columns;
        this.rows = rows;
        for (Archive session : sessions) {
            this.sessions.put(session.summary().id(), session);
        }
        take(pane.resize(columns, rows));
    }

    /** Shows a session and reads until nothing is asked for any more. */
    static Reader of(int columns, int rows, Archive session) {
        Reader reader = new Reader(columns, rows, session);
        reader.take(reader.pane.show(session.summary()));
        reader.answerAll();
        return reader;
    }

    void take(PaneStep step) {
        pane = step.pane();
        for (PaneRequest request : step.requests()) {
            if (request instanceof PaneRequest.Read read) {
                reads.add(read);
            } else if (request instanceof PaneRequest.Remind remind) {
                reminders.add(remind);
            } else {
                wishes.add(request);
            }
        }
    }

    /** Does these things one after the other, each answered whole. */
    void does(PaneAction... actions) {
        for (PaneAction action : actions) {
            take(pane.perform(action));
            answerAll();
        }
    }

    void answer(PaneRequest.Read read) {
        answered++;
        reads.remove(read);
        Archive session = sessions.get(read.sessionId());
        assertNotNull(session, read.sessionId());
        take(pane.accept(session.answer(read)));
    }

    void remind() {
        List<PaneRequest.Remind> due = new ArrayList<>(reminders);
        reminders.clear();
        due.forEach(one -> take(pane.accept(new PaneAnswer.Reminder(one.generation()))));
    }

    /** Answers until nothing is asked for; pauses are over at once. */
    void answerAll() {
        for (int i = 0; !reads.isEmpty() || !reminders.isEmpty(); i++) {
            if (i > 10_000) {
                throw new AssertionError("it never ends: " + reads);
            }
            if (reads.isEmpty()) {
                remind();
            } else {
                answer(reads.get(0));
            }
        }
    }

    void types(String text) {
        for (int i = 1; i <= text.length(); i++) {
            take(pane.search(text.substring(0, i)));
        }
        answerAll();
    }

    Cells cells() {
        Cells cells = new Cells(columns, rows);
        PaneView.draw(pane, cells, true);
        return cells;
    }

    String screen() {
        return cells().text();
    }

    String line(int row) {
        return cells().line(row);
    }
}
