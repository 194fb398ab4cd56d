package victor.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.store.SessionStore;
import victor.store.SessionWriter;

/** Changes to sessions that are saved. Every surface makes them here, and each is one transaction. */
public final class SessionChanges {
    private final SessionStore store;

    SessionChanges(SessionStore store) {
        this.store = store;
    }

    /** Deletes these sessions; answers the ids of those that were still there. */
    public List<String> delete(Collection<String> ids) {
        return store.write(writer -> {
            List<String> there = new ArrayList<>();
            for (String id : ids) {
                if (writer.exists(id)) {
                    there.add(id);
                }
            }
            writer.delete(there);
            return there;
        });
    }

    /**
     * Deletes the sessions that match now and were agreed on: one that was saved or updated since the question was asked
     * stays.
     *
     * @param agreed the ids that matched when the question was asked
     * @return the ids of those that are deleted
     */
    public List<String> clear(SessionFilter filter, Collection<String> agreed) {
        Set<String> allowed = new HashSet<>(agreed);
        return store.write(writer -> {
            List<String> there = new ArrayList<>();
            for (String id : store.ids(filter)) {
                if (allowed.contains(id) && writer.exists(id)) {
                    there.add(id);
                }
            }
            writer.delete(there);
            return there;
        });
    }

    /**
     * Gives a session another title.
     *
     * @throws SessionException when it is gone
     */
    public void rename(String id, String title) {
        boolean done = store.write(writer -> writer.rename(id, title));
        if (!done) {
            throw gone(id);
        }
    }

    /**
     * Adds tags that the session does not have, at the end, and takes others away; letter case counts for neither.
     *
     * @return the tags it has then
     * @throws SessionException when it is gone
     */
    public List<String> tag(String id, List<String> added, List<String> removed) {
        return store.write(writer -> retag(writer, id, added, removed));
    }

    /**
     * Gives a session another model; the session counts as updated.
     *
     * @param provider null for none
     * @throws SessionException when it is gone
     */
    public void switchModel(String id, @Nullable String provider, String model) {
        boolean done = store.write(writer -> writer.setModel(id, provider, model));
        if (!done) {
            throw gone(id);
        }
    }

    private List<String> retag(SessionWriter writer, String id, List<String> added, List<String> removed) {
        Session session = store.find(id);
        if (session == null) {
            throw gone(id);
        }
        List<String> tags = new ArrayList<>();
        for (String tag : session.summary().tags()) {
            if (!contains(removed, tag)) {
                tags.add(tag);
            }
        }
        for (String tag : added) {
            if (!contains(tags, tag)) {
                tags.add(tag);
            }
        }
        if (!tags.equals(session.summary().tags())) {
            writer.setTags(id, tags);
        }
        return tags;
    }

    private static boolean contains(List<String> tags, String wanted) {
        for (String tag : tags) {
            if (tag.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }

    static SessionException gone(String id) {
        return new SessionException("Session not found: " + id);
    }
}
