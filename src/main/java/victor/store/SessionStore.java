package victor.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SearchResult;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSink;
import victor.domain.SessionSummary;

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

    /**
     * Hands on one session whole, in constant memory: the messages one at a time.
     *
     * @param summary of the session, as this store gave it
     * @return false, and nothing is handed on, when the session is gone
     */
    boolean read(SessionSummary summary, SessionSink sink);

    /** The last {@code count} messages that have one of these roles (any when empty), in reading order. */
    List<Message> lastMessages(String sessionId, List<String> roles, int count);

    /**
     * A message and those before it, in reading order; as fast at any depth as at the beginning.
     *
     * @param lastId the message that ends them
     * @param limit at most so many, that message among them, 1 or more
     * @return empty when there is no such message in the session
     */
    List<Message> messagesUpTo(String sessionId, long lastId, int limit);

    /** How many messages of a session there are up to and with this one; 0 when it is none of them. */
    int messageNumber(String sessionId, long messageId);

    /**
     * Looks through some messages of a session. One is a hit when it has a role that the query asks for and any of its positive terms
     * that look at messages; where none does, the role is enough. Archived messages are not looked at.
     *
     * @param range which messages, and from which end
     * @param limit how many messages are looked at, 1 or more
     */
    MessageHits findMessages(String sessionId, SearchQuery query, MessageRange range, int limit);

    /** Previews and messages that compaction took away, in reading order. */
    List<ArchivedMessage> archive(String sessionId);

    /**
     * The last archived messages of a kind in a part of the conversation, in reading order. Each has an id of its own among them.
     *
     * @param fromIndex the least {@code afterMessageIndex} that counts
     * @param toIndex the greatest one
     * @param limit at most so many
     */
    List<ArchivedMessage> archive(String sessionId, ArchivedMessage.Kind kind, int fromIndex, int toIndex, int limit);

    /** Where compaction took messages away in a part of the conversation, in reading order; parameters as above. */
    List<ConversationPage.Gap> gaps(String sessionId, int fromIndex, int toIndex);

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

    /**
     * Whether this is still the store at its place. It is not once its file was deleted or replaced, or another program gave
     * it tables or took some away; then it writes nothing more, and is to be closed and opened again.
     */
    boolean isCurrent();

    /** What is wrong with the store, worst first; empty when it is sound. Reads everything: seconds on a large store. */
    List<Finding> check();

    /** Rebuilds what can be made anew from sessions and messages: index, counters, order. Answers what was mended. */
    List<String> repair();

    @Override
    void close();
}
