package victor.service;

import java.util.ArrayList;
import java.util.List;
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
import victor.domain.SessionSummary;
import victor.export.SessionDocument;
import victor.json.JsonOutput;
import victor.store.SessionStore;
import victor.store.StoreInfo;

/** Reads of what is saved. */
public final class Sessions {
    /** How much of an id must be given where nobody is asked before something is lost, in characters. */
    public static final int SAFE_PREFIX = 6;

    private static final int CANDIDATES = 8;
    private static final int NEAREST = 3;

    private final SessionStore store;

    Sessions(SessionStore store) {
        this.store = store;
    }

    /** The first sessions of a list, at most {@code limit}. */
    public List<SessionSummary> list(SessionFilter filter, SessionOrder order, int limit) {
        return store.page(filter, order, null, false, limit).rows();
    }

    /**
     * One page of sessions.
     *
     * @param anchor where to go on, null for the beginning (or, backward, the end)
     * @param backward read towards the beginning; the rows are in list order all the same
     */
    public SessionPage page(
            SessionFilter filter,
            SessionOrder order,
            SessionPage.@Nullable Anchor anchor,
            boolean backward,
            int limit) {
        return store.page(filter, order, anchor, backward, limit);
    }

    /**
     * The sessions around one of these, the first that still matches; around the beginning when none does.
     *
     * @param before at most so many before it
     * @param after at most so many from it on, 1 or more
     */
    public Stretch around(SessionFilter filter, SessionOrder order, List<String> ids, int before, int after) {
        return store.snapshot(reads -> Stretch.around(reads, filter, order, ids, before, after));
    }

    /** The session with exactly this id; null when there is none. */
    public @Nullable Session find(String id) {
        return store.find(id);
    }

    /** How many sessions match. */
    public int count(SessionFilter filter) {
        return store.count(filter);
    }

    /** Differs from an earlier value when somebody else changed the database, or its file was replaced. */
    public String changeStamp() {
        return store.changeStamp();
    }

    /** Where and what the database is. */
    public StoreInfo info() {
        return store.info();
    }

    /** All matching ids, newest update first. */
    public List<String> ids(SessionFilter filter) {
        return store.ids(filter);
    }

    /** Sessions that match a query. */
    public SearchResult search(SearchQuery query, SessionFilter filter, SearchOrder order, int limit) {
        return store.search(query, filter, order, limit);
    }

    /** The last messages that have one of these roles (any when empty), in reading order. */
    public List<Message> lastMessages(String id, List<String> roles, int count) {
        return store.lastMessages(id, roles, count);
    }

    /** A session for reading on a screen; nothing is read yet. */
    public Transcript transcript(String id) {
        return new Transcript(store, id);
    }

    /** The last previews of a session, in reading order. */
    public List<ArchivedMessage> lastPreviews(String id, int count) {
        List<ArchivedMessage> previews = new ArrayList<>();
        for (ArchivedMessage each : store.archive(id)) {
            if (each.kind() == ArchivedMessage.Kind.PREVIEW) {
                previews.add(each);
            }
        }
        return previews.subList(Math.max(0, previews.size() - count), previews.size());
    }

    /** The whole session as the text of a JSON object, as an export has it. */
    public String json(Session session, List<String> roles, int count) {
        return SessionTexts.json(store, session, roles, count);
    }

    /** Writes what a list shows of a session, as members of the current object. */
    public static void columns(JsonOutput out, SessionSummary summary) {
        SessionDocument.columns(out, summary);
    }

    /** Opens an export of these sessions; nothing is read yet. */
    public SessionExport export(SessionFilter filter, List<String> ids, boolean pretty) {
        return new SessionExport(store, filter, ids, pretty);
    }

    /**
     * The session with this id, or the only one whose id begins with it; nothing is the beginning of none.
     *
     * @throws SessionException when there is none, or more than one; its hints name ids
     */
    public Session resolve(String text) {
        Session exact = store.find(text);
        if (exact != null) {
            return exact;
        }
        List<String> candidates = text.isEmpty() ? List.of() : store.idsStartingWith(text, CANDIDATES + 1);
        if (candidates.size() > 1) {
            throw ambiguous(text, candidates);
        }
        Session only = candidates.isEmpty() ? null : store.find(candidates.get(0));
        if (only == null) {
            throw missing(text);
        }
        return only;
    }

    /**
     * As {@link #resolve}, for where nobody is asked before the session is lost.
     *
     * @throws SessionException also when the text is neither a whole id nor {@link #SAFE_PREFIX} characters long
     */
    public Session resolveSafely(String text) {
        Session session = resolve(text);
        boolean whole = !text.isEmpty() && session.summary().id().equals(text);
        if (!whole && text.codePointCount(0, text.length()) < SAFE_PREFIX) {
            throw new SessionException(
                    "Prefix must be at least " + SAFE_PREFIX + " characters long.",
                    List.of("Give the whole id, or leave --yes out to be asked: "
                            + session.summary().id()));
        }
        return session;
    }

    private static SessionException ambiguous(String text, List<String> candidates) {
        List<String> hints = new ArrayList<>();
        hints.add("It could be:");
        for (String id : candidates.subList(0, Math.min(CANDIDATES, candidates.size()))) {
            hints.add("  " + id);
        }
        if (candidates.size() > CANDIDATES) {
            hints.add("  and more");
        }
        return new SessionException("Session id is ambiguous: " + text, hints);
    }

    private SessionException missing(String text) {
        List<String> nearest = text.isEmpty() ? List.of() : store.nearestIds(text, NEAREST);
        List<String> hints = new ArrayList<>();
        if (store instanceof AbsentStore) {
            hints.add("There is no database yet: " + store.info().file());
        } else if (!nearest.isEmpty()) {
            hints.add("Did you mean: " + String.join(", ", nearest));
        }
        return new SessionException("Session not found: " + text, hints);
    }
}
