package victor.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SearchResult;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;

/**
 * Sessions and their messages. Not thread-safe: one thread at a time. Every method throws {@link StoreException} when the
 * store cannot be read, and a write in addition when it is read-only, locked by another program for longer than 5 s, or full;
 * a failed write changes nothing.
 */
public interface SessionStore extends AutoCloseable {
    /** Where and what this store is; answers without reading any session. */
    StoreInfo info();

    /**
     * One page of sessions, by keyset: as fast at any depth as at the beginning.
     *
     * @param anchor where to go on, null for the beginning (or, backward, the end)
     * @param backward read towards the beginning; the rows are in list order all the same
     * @param limit at most so many rows, 1 or more
     */
    SessionPage page(
            SessionFilter filter, SessionOrder order, SessionPage.@Nullable Anchor anchor, boolean backward, int limit);

    /** Where a session stands in an order; null when there is none with this id that matches. */
    SessionPage.@Nullable Anchor place(SessionFilter filter, SessionOrder order, String id);

    /** How many sessions match. */
    int count(SessionFilter filter);

    /** All matching ids, newest update first. */
    List<String> ids(SessionFilter filter);

    /** The session with exactly this id, without its messages; null when there is none. */
    @Nullable
    Session find(String id);

    /** At most {@code limit} ids that begin with this literal text, in ascending order. */
    List<String> idsStartingWith(String prefix, int limit);

    /** At most {@code limit} ids that differ least from this text, nearest first; empty when none is near. */
    List<String> nearestIds(String id, int limit);

    /**
     * Messages of a session in reading order, one at a time, in constant memory.
     *
     * @param afterId only messages with a greater id; 0 for all
     * @param limit at most so many
     */
    void messages(String sessionId, long afterId, int limit, Consumer<Message> each);

    /** The last {@code count} messages that have one of these roles (any when empty), in reading order. */
    List<Message> lastMessages(String sessionId, List<String> roles, int count);

    /** Previews and messages that compaction took away, in reading order. */
    List<ArchivedMessage> archive(String sessionId);

    /** Sessions that match every part of the query and the filter. */
    SearchResult search(SearchQuery query, SessionFilter filter, SearchOrder order, int limit);

    /** Runs several reads on one state of the store, whatever others write meanwhile. */
    <T extends @Nullable Object> T snapshot(Function<SessionStore, T> reads);

    /**
     * Runs several changes as one: all of them are kept, on disk, when this returns, or none. Nobody else writes meanwhile,
     * and reads of this store within {@code changes} see them.
     */
    <T extends @Nullable Object> T write(Function<SessionWriter, T> changes);

    /**
     * A value that differs from an earlier one when another connection changed the store since, or when its file was
     * replaced; cheap enough to ask for several times a second.
     */
    String changeStamp();

    /** What is wrong with the store, worst first; empty when it is sound. Reads everything: seconds on a large store. */
    List<Finding> check();

    /** Rebuilds what can be made anew from sessions and messages: index, counters, order. Answers what was mended. */
    List<String> repair();

    @Override
    void close();
}
