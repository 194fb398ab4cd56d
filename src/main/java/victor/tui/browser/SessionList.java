package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionPage;
import victor.domain.SessionPage.Anchor;
import victor.domain.SessionSummary;
import victor.service.Stretch;

/**
 * The part of the list that is loaded: a stretch of rows around what is on the screen, however long the list is.
 *
 * @param rows that part, in list order
 * @param first where the rows before it end
 * @param last where the rows after it begin
 * @param earlier whether there are rows before it
 * @param later whether there are rows after it
 * @param offset how many rows stand before it in the whole list, {@link #UNKNOWN} when nobody counted
 * @param selected index of the selected row, 0 when there are none
 * @param top index of the first row on the screen
 * @param wanted how far the selection was to go beyond what is loaded, in rows; it goes on when they arrive
 * @param loading what was asked for and has not arrived
 */
record SessionList(
        List<Row> rows,
        @Nullable Anchor first,
        @Nullable Anchor last,
        boolean earlier,
        boolean later,
        int offset,
        int selected,
        int top,
        int wanted,
        Loading loading) {
    static final int UNKNOWN = -1;

    /** So many rows are kept at most; a screen shows some dozens. */
    static final int KEPT = 600;

    /** Nothing is loaded yet. */
    static final SessionList EMPTY = new SessionList(List.of(), null, null, false, false, 0, 0, 0, 0, Loading.NOTHING);

    /** What was asked for. */
    enum Loading {
        NOTHING,
        EARLIER,
        LATER,
        ALL
    }

    static SessionList of(Stretch stretch) {
        return new SessionList(
                rows(stretch.rows()),
                stretch.first(),
                stretch.last(),
                stretch.earlier(),
                stretch.later(),
                stretch.earlier() ? UNKNOWN : 0,
                stretch.centre(),
                0,
                0,
                Loading.NOTHING);
    }

    /** The end of a list of so many sessions, {@link #UNKNOWN} when nobody counted; its last row is selected. */
    static SessionList end(SessionPage page, int total) {
        int count = page.rows().size();
        int offset = !page.more() ? 0 : total < count ? UNKNOWN : total - count;
        return new SessionList(
                rows(page.rows()),
                page.first(),
                page.last(),
                page.more(),
                false,
                offset,
                Math.max(0, count - 1),
                Math.max(0, count - 1),
                0,
                Loading.NOTHING);
    }

    /** What a search found; the first one is selected. */
    static SessionList hits(List<Row> rows, boolean more) {
        return new SessionList(List.copyOf(rows), null, null, false, more, 0, 0, 0, 0, Loading.NOTHING);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    @Nullable
    Row selectedRow() {
        return selected < rows.size() ? rows.get(selected) : null;
    }

    @Nullable
    String selectedId() {
        Row row = selectedRow();
        return row == null ? null : row.id();
    }

    /** Index of a session's row, -1 when it is not loaded. */
    int indexOf(@Nullable String id) {
        for (int i = 0; id != null && i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Moves the selection by rows, as far as there are any; what is not loaded is remembered. */
    SessionList moved(int by) {
        long target = (long) selected + by;
        int end = Math.max(0, size() - 1);
        int reached = (int) Math.max(0, Math.min(target, end));
        boolean beyond = (target > end && later) || (target < 0 && earlier);
        return with(reached, top, beyond ? (int) (target - reached) : 0);
    }

    SessionList select(int index) {
        return with(Math.max(0, Math.min(index, size() - 1)), top, 0);
    }

    /** Moves what is seen by rows; the selection stays on the screen. */
    SessionList scrolledBy(int by, int height) {
        int moved = Math.max(0, Math.min(top + by, Math.max(0, size() - height)));
        int kept = Math.max(moved, Math.min(selected, moved + height - 1));
        return with(Math.max(0, Math.min(kept, size() - 1)), moved, 0);
    }

    /** The same with the selection on the screen. */
    SessionList visible(int height) {
        int highest = Math.max(0, size() - height);
        int least = selected - height + 1;
        int moved = Math.min(highest, Math.max(least, Math.min(top, selected)));
        return moved == top ? this : with(selected, Math.max(0, moved), wanted);
    }

    SessionList loading(Loading what) {
        return new SessionList(rows, first, last, earlier, later, offset, selected, top, wanted, what);
    }

    private SessionList with(int newSelected, int newTop, int newWanted) {
        return new SessionList(rows, first, last, earlier, later, offset, newSelected, newTop, newWanted, loading);
    }

    /** A page that follows the last row. */
    SessionList appended(SessionPage page) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(rows(page.rows()));
        return grown(all, first, page.rows().isEmpty() ? last : page.last(), earlier, page.more(), 0);
    }

    /** A page that ends before the first row. */
    SessionList prepended(SessionPage page) {
        List<Row> all = new ArrayList<>(rows(page.rows()));
        all.addAll(rows);
        Anchor start = page.rows().isEmpty() ? first : page.first();
        return grown(all, start, last, page.more(), later, page.rows().size());
    }

    private SessionList grown(
            List<Row> all, @Nullable Anchor start, @Nullable Anchor end, boolean more, boolean further, int added) {
        int before = !more ? 0 : offset == UNKNOWN ? UNKNOWN : Math.max(0, offset - added);
        SessionList grown = new SessionList(
                all, start, end, more, further, before, selected + added, top + added, 0, Loading.NOTHING);
        return wanted == 0 ? grown : grown.moved(wanted);
    }

    /**
     * Keeps the stretch short. What is dropped is read again when it is needed, from an anchor that only a page has, so a stretch that has
     * become too long is to be read anew around the selection.
     */
    boolean isTooLong() {
        return size() > KEPT;
    }

    /** The same list, read anew: the selection and its line on the screen stay where that is possible. */
    SessionList replacedBy(SessionList fresh) {
        int line = selected - top;
        int index = Math.max(0, Math.min(fresh.selected, fresh.size() - 1));
        boolean atBeginning = top == 0 && !earlier && !fresh.earlier;
        int newTop = atBeginning ? 0 : Math.max(0, index - line);
        return fresh.with(index, newTop, wanted);
    }

    static List<Row> rows(List<SessionSummary> sessions) {
        List<Row> rows = new ArrayList<>(sessions.size());
        for (SessionSummary session : sessions) {
            rows.add(new Row(session, null));
        }
        return rows;
    }

    /** What to look for when the selected session is gone: it, the ones after it, the ones before it. */
    List<String> candidates(int most) {
        List<String> ids = new ArrayList<>();
        for (int i = selected; i < size() && ids.size() < most; i++) {
            ids.add(rows.get(i).id());
        }
        for (int i = selected - 1; i >= 0 && ids.size() < 2 * most; i--) {
            ids.add(rows.get(i).id());
        }
        return ids;
    }
}
