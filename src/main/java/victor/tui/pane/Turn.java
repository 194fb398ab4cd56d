package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.tui.pane.PaneSearch.Wanted;
import victor.tui.pane.PaneState.Awaited;

/** One operation on a pane while it is under way: what the pane will be, and what is asked for. */
final class Turn {
    private static final int GUTTER = 2;
    private static final int BAR = 1;
    private static final int GUTTER_FROM = 12;
    private static final int BAR_FROM = 20;

    private final List<PaneRequest> requests = new ArrayList<>();
    private final int columns;
    private final int rows;
    final boolean headed;
    private long tickets;

    @Nullable
    SessionSummary summary;

    @Nullable
    Session session;

    String note;
    Reading reading;

    @Nullable
    PaneSearch search;

    @Nullable
    Wanted marked;

    long open;
    Target target;
    long before;
    long after;
    long compacted;
    long found;
    long typed;
    long late;
    boolean isLate;

    Turn(PaneState from) {
        this(from, from.columns(), from.rows());
    }

    /** An operation that begins with another size. */
    Turn(PaneState from, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        headed = from.headed();
        tickets = from.tickets();
        summary = from.summary();
        session = from.session();
        note = from.note();
        reading = from.reading().sized(textColumns(columns), rows);
        search = from.search();
        marked = from.marked();
        Awaited awaited = from.awaited();
        open = awaited.open();
        target = awaited.target();
        before = awaited.before();
        after = awaited.after();
        compacted = awaited.compacted();
        found = awaited.found();
        typed = awaited.typed();
        late = awaited.late();
        isLate = awaited.isLate();
    }

    /** How many columns are left of the text. */
    static int gutter(int columns) {
        return columns >= GUTTER_FROM ? GUTTER : 0;
    }

    /** How many columns are right of it. */
    static int bar(int columns) {
        return columns >= BAR_FROM ? BAR : 0;
    }

    static int textColumns(int columns) {
        return Math.max(1, columns - gutter(columns) - bar(columns));
    }

    /** A number for an answer that nobody else waits for. */
    long ticket() {
        return ++tickets;
    }

    void ask(PaneRequest request) {
        requests.add(request);
    }

    PaneStep step() {
        Awaited awaited = new Awaited(open, target, before, after, compacted, found, typed, late, isLate);
        PaneState state =
                new PaneState(tickets, columns, rows, headed, summary, session, note, reading, search, marked, awaited);
        return new PaneStep(new Pane(state), requests);
    }
}
