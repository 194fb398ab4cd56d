package victor.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;

/**
 * The changes of one transaction. Where a session is named that does not exist, a method answers false (or 0) and changes
 * nothing. A change of messages or of the document moves {@code updated_at}; renaming and tagging do not.
 */
public interface SessionWriter {
    /**
     * Creates a session without messages.
     *
     * @param id unique; {@code SessionIds} makes one
     * @param title null for none (the list then shows the first question)
     * @return false when the id is taken
     */
    boolean create(
            String id,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String model,
            @Nullable String profile);

    /** Whether a session with this id exists, as this transaction sees it. */
    boolean exists(String id);

    /**
     * Appends messages in this order behind those that are there; a null {@code createdAt} becomes now. Where messages are read in the order
     * of their times, one that is older than the last one gets its time.
     */
    boolean append(String id, List<Message> messages);

    /** Replaces all messages of the session by these. */
    boolean replaceMessages(String id, List<Message> messages);

    /** Adds archived messages. */
    boolean archive(String id, List<ArchivedMessage> messages);

    /** Replaces all that is archived of the session by these. */
    boolean replaceArchive(String id, List<ArchivedMessage> messages);

    /** Sets the title; {@code updated_at} stays. */
    boolean rename(String id, String title);

    /** Sets the tags; {@code updated_at} stays. */
    boolean setTags(String id, List<String> tags);

    /** Sets provider and model. */
    boolean setModel(String id, @Nullable String provider, @Nullable String model);

    /** Sets the profile; {@code updated_at} stays. */
    boolean setProfile(String id, @Nullable String profile);

    /**
     * Replaces top-level members of the session's document (never {@code metadata} or {@code conversation}) and leaves every
     * other character of it as it was.
     *
     * @param members name to text of a JSON value
     */
    boolean setDocument(String id, Map<String, String> members);

    /**
     * Makes a session exactly what another store held: creates it, or replaces it whole. Nothing is filled in: after it,
     * {@code find}, {@code messages} and {@code archive} answer what was given, with the times as they are written there
     * (read as points in time, and written in the store's own form, only where its shape cannot hold another one). A
     * message without {@code createdAt} stays without one where the shape allows that. The ids of the messages are new,
     * and rise in the order given; the counts of the summary are ignored.
     *
     * @param session the summary, and the document with whatever else the session holds; members of its {@code metadata}
     *     that the summary has too, and the messages and previews of its {@code conversation}, are ignored
     * @param messages the counted messages in reading order
     * @param archive previews and messages that compaction took away
     * @return true when the session was created, false when it was there and is replaced
     */
    default boolean restore(Session session, List<Message> messages, List<ArchivedMessage> archive) {
        return restore(List.of(new RestoredSession(session, messages, archive))).get(0);
    }

    /**
     * The same for several sessions, each with an id of its own; faster than one after the other.
     *
     * @return for each whether it was created
     */
    List<Boolean> restore(List<RestoredSession> sessions);

    /** Deletes sessions with their messages and all that belongs to them; answers how many there were. */
    int delete(Collection<String> ids);
}
