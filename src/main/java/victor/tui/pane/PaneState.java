package victor.tui.pane;

import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.tui.pane.PaneSearch.Wanted;

/**
 * Everything a pane is.
 *
 * @param tickets how many answers were asked for; each has the number of its own
 * @param headed whether the details of the session stand above its messages
 * @param summary what the list knows of the session; null when none is shown
 * @param session what the store says of it; null before it did
 * @param note why there are no messages to be seen; empty when there are, or when that is not known yet
 * @param marked what the list was searched for; null for nothing
 * @param awaited the answers that are waited for
 */
record PaneState(
        long tickets,
        int columns,
        int rows,
        boolean headed,
        @Nullable SessionSummary summary,
        @Nullable Session session,
        String note,
        Reading reading,
        @Nullable PaneSearch search,
        @Nullable Wanted marked,
        Awaited awaited) {
    static PaneState empty(boolean headed) {
        return new PaneState(0, 0, 0, headed, null, null, "", Reading.nothing(), null, null, Awaited.NOTHING);
    }

    /**
     * The tickets of the answers that are waited for, 0 for none.
     *
     * @param open of the session
     * @param target where to go with it
     * @param before of the messages before those that are held
     * @param after of those after them
     * @param compacted of what compaction took from a place
     * @param found of what a search found
     * @param typed of the pause after which it begins
     * @param late of the pause after which it is said that something is being read
     * @param isLate whether that pause is over
     */
    record Awaited(
            long open,
            Target target,
            long before,
            long after,
            long compacted,
            long found,
            long typed,
            long late,
            boolean isLate) {
        static final Awaited NOTHING = new Awaited(0, new Target.Start(), 0, 0, 0, 0, 0, 0, false);
    }
}
