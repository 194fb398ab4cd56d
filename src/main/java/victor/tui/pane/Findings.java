package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.MessageHits;
import victor.domain.MessageRange;

/**
 * The messages with a hit, as far as they are known. It is looked from where the search began to the end first, and then from the beginning
 * to there, so that the first hit to show is known at once however long the conversation is. A value.
 *
 * @param earlier those before the origin, in reading order
 * @param later those after it
 * @param range what is to be looked through next; null when everything was
 * @param inLater whether that is after the origin
 * @param boundary the message that the second half ends before; 0 when there is no second half
 */
record Findings(
        List<Long> earlier, List<Long> later, @Nullable MessageRange range, boolean inLater, long boundary) {
    /** Nothing was looked for. */
    static final Findings NONE = new Findings(List.of(), List.of(), null, false, 0);

    Findings {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /**
     * Before anything is known.
     *
     * @param afterId the message before the origin; 0 for none
     * @param boundary the first message at the origin; 0 when there is none before it
     */
    static Findings from(long afterId, long boundary) {
        return new Findings(List.of(), List.of(), new MessageRange(afterId, 0, false), true, boundary);
    }

    Findings with(MessageHits hits) {
        List<Long> more = new ArrayList<>(inLater ? later : earlier);
        more.addAll(hits.ids());
        boolean turn = inLater && hits.finished() && boundary != 0;
        MessageRange rest = range == null || hits.finished() ? null : range.beyond(hits);
        return new Findings(
                inLater ? earlier : more,
                inLater ? more : later,
                turn ? new MessageRange(0, boundary, false) : rest,
                inLater && !turn,
                boundary);
    }

    boolean isFinished() {
        return range == null;
    }

    int size() {
        return earlier.size() + later.size();
    }

    /** The first message to show; 0 when that is not known, or there is none. */
    long first() {
        if (!later.isEmpty()) {
            return later.get(0);
        }
        return isFinished() && !earlier.isEmpty() ? earlier.get(0) : 0;
    }

    /** The message after one, or before it, around the end if need be; 0 when that is not known, or there is none. */
    long beside(long messageId, boolean backward) {
        List<Long> all = new ArrayList<>(earlier);
        all.addAll(later);
        int at = all.indexOf(messageId);
        if (at < 0) {
            return 0;
        }
        int next = backward ? at - 1 : at + 1;
        // What comes last before the origin is not known yet, nor what comes last of all.
        int open = earlier.size() - (backward ? 1 : 0);
        boolean within = next >= 0 && next < all.size() && next != open;
        boolean around = !backward && !inLater && next == all.size() && !earlier.isEmpty();
        return isFinished() || within || around ? all.get(Math.floorMod(next, all.size())) : 0;
    }

    /** Which of all a message is, from 1; 0 when that is not known. */
    int place(long messageId) {
        int before = earlier.indexOf(messageId);
        int behind = before < 0 ? later.indexOf(messageId) : -1;
        int place = before >= 0 ? before : behind >= 0 ? earlier.size() + behind : -1;
        return isFinished() ? place + 1 : 0;
    }
}
