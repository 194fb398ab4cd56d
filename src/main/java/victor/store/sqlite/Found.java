package victor.store.sqlite;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that matches.
 *
 * @param place of its newest matching message; where only its title or what stands beside the messages matches, of its newest one
 * @param updatedKey negated epoch millisecond of its last update; decides only between sessions without messages
 * @param messageId the newest matching message, null when none matches by itself, or when that is not known yet
 * @param text what matches, where it is neither a message row nor the title
 * @param weighed the texts that match, for relevance; empty when it is not asked for
 * @param known whether the session was read, so that a missing {@code messageId} means that there is none
 */
record Found(
        String id,
        Place place,
        long updatedKey,
        @Nullable Long messageId,
        @Nullable String text,
        List<Evidence.Weighed> weighed,
        boolean known)
        implements Comparable<Found> {
    /** The opposite, but for sessions without messages: the one updated longest ago first, and equal ones by id all the same. */
    static final Comparator<Found> OLDEST_FIRST = new Comparator<>() {
        @Override
        public int compare(Found one, Found other) {
            int order = one.place.compareTo(other.place);
            if (order == 0) {
                order = Long.compare(other.updatedKey, one.updatedKey);
            }
            return order != 0 ? order : one.id.compareTo(other.id);
        }
    };

    /**
     * Where a message stands among all.
     *
     * @param time as stored, where messages are read in the order of their times, else empty
     * @param id the message's, 0 for no message
     */
    record Place(String time, long id) implements Comparable<Place> {
        /** Before every message. */
        static final Place NONE = new Place("", 0);

        @Override
        public int compareTo(Place other) {
            int order = time.compareTo(other.time);
            return order != 0 ? order : Long.compare(id, other.id);
        }
    }

    /** A session that no text was looked at for. */
    static Found unmatched(String id) {
        return new Found(id, Place.NONE, 0, null, null, List.of(), true);
    }

    /** A session that matches for certain, without having been read. */
    static Found unread(String id, Place place, @Nullable Long messageId) {
        return new Found(id, place, 0, messageId, null, List.of(), false);
    }

    /** Newest first; sessions without messages last, by their last update. */
    @Override
    public int compareTo(Found other) {
        int order = other.place.compareTo(place);
        if (order == 0) {
            order = Long.compare(updatedKey, other.updatedKey);
        }
        return order != 0 ? order : id.compareTo(other.id);
    }
}
