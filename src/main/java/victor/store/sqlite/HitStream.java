package victor.store.sqlite;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.store.sqlite.Found.Place;

/**
 * Merges rows that may be hits into matching sessions in the order of their places. Each source is in that order, so a session
 * that was found is next as soon as no source can offer one before it.
 */
final class HitStream implements AutoCloseable {
    private final SessionReader reader;
    private final List<HitRows> sources;
    private final boolean newestFirst;
    private final boolean singleHitDecides;
    private final Set<String> seen = new HashSet<>();
    private final PriorityQueue<Found> waiting;

    /**
     * @param singleHitDecides whether a session matches as soon as one of its texts does
     */
    HitStream(SessionReader reader, List<HitRows> sources, boolean newestFirst, boolean singleHitDecides) {
        this.reader = reader;
        this.sources = sources;
        this.newestFirst = newestFirst;
        // From the oldest on, the first hit is not the newest one of its session.
        this.singleHitDecides = singleHitDecides && newestFirst;
        waiting = new PriorityQueue<>(newestFirst ? Comparator.naturalOrder() : Found.OLDEST_FIRST);
    }

    /**
     * Adds sessions until there are so many of them.
     *
     * @param misses after so many sessions that do not match it gives up for now; it can be asked again
     * @return whether there are enough, or no more
     */
    boolean fill(List<Found> sessions, int limit, int misses) {
        int left = misses;
        while (sessions.size() < limit) {
            HitRows source = foremost();
            HitRows.Row row = source == null ? null : source.peek();
            Found first = waiting.peek();
            if (first != null && (row == null || isBefore(first.place().id(), row.position()))) {
                sessions.add(waiting.remove());
                continue;
            }
            if (source == null || row == null) {
                return true;
            }
            if (left <= 0) {
                return false;
            }
            source.take();
            if (seen.add(row.sessionId())) {
                Found found = examine(row);
                if (found == null) {
                    left--;
                } else {
                    waiting.add(found);
                }
            }
        }
        return true;
    }

    private boolean isBefore(long position, long other) {
        return newestFirst ? position > other : position < other;
    }

    private @Nullable HitRows foremost() {
        HitRows foremost = null;
        long position = 0;
        for (HitRows source : sources) {
            HitRows.Row row = source.peek();
            if (row != null && (foremost == null || isBefore(row.position(), position))) {
                foremost = source;
                position = row.position();
            }
        }
        return foremost;
    }

    private @Nullable Found examine(HitRows.Row row) {
        boolean message = row.kind() == HitRows.Kind.MESSAGE;
        boolean certain = message || row.kind() == HitRows.Kind.TITLE;
        if (!singleHitDecides || !certain || row.position() == Place.NONE.id()) {
            return reader.read(row.sessionId());
        }
        Place place = new Place("", row.position());
        return reader.accepts(row.sessionId())
                ? Found.unread(row.sessionId(), place, message ? row.position() : null)
                : null;
    }

    @Override
    public void close() {
        for (HitRows source : sources) {
            source.close();
        }
    }
}
