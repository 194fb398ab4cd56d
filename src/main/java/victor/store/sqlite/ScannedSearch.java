package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;
import victor.store.sqlite.Found.Place;

/**
 * Searches a store that has no index of ours, in a few passes over all sessions: some shapes have no index to find the messages of one
 * by. SQLite hands over only the texts that may matter.
 */
final class ScannedSearch {
    private final Database database;
    private final StoreShape shape;
    private final SearchTerms terms;
    private final SessionCondition condition;
    private final boolean weigh;
    private final Map<String, Evidence> sessions = new HashMap<>();

    /**
     * @param weigh whether relevance is asked for
     */
    ScannedSearch(Database database, StoreShape shape, SearchTerms terms, SessionCondition condition, boolean weigh) {
        this.database = database;
        this.shape = shape;
        this.terms = terms;
        this.condition = condition;
        this.weigh = weigh;
    }

    /** All matching sessions, those with the newest hit first. */
    List<Found> run() {
        readSessions();
        if (terms.needsRole() || !terms.inContents().isEmpty()) {
            readRows();
            readDocuments();
        }
        Map<String, Evidence> matching = new HashMap<>();
        for (Map.Entry<String, Evidence> session : sessions.entrySet()) {
            if (session.getValue().matches()) {
                matching.put(session.getKey(), session.getValue());
            }
        }
        return found(matching);
    }

    private void readSessions() {
        boolean all = condition.sql().equals("1");
        String from = all ? "session_view s" : new SessionKeys(database, shape).from(true);
        database.query(
                "SELECT s.id, s.name, s.flat, CASE WHEN NOT json_valid(s.data) THEN s.data END, "
                        + archived(DocumentForm.previewsSqlPath()) + ", " + archived("'$." + DocumentForm.ARCHIVE + "'")
                        + " FROM " + from + " WHERE " + condition.sql(),
                rows -> {
                    while (rows.next()) {
                        Evidence evidence = new Evidence(terms, weigh);
                        evidence.title(rows.getString(2));
                        DocumentTexts.archive(rows.getString(4), rows.getBoolean(3), evidence);
                        DocumentTexts.archived(rows.getString(5), evidence);
                        DocumentTexts.archived(rows.getString(6), evidence);
                        sessions.put(rows.getString(1), evidence);
                    }
                    return sessions;
                },
                condition.parameters().toArray());
    }

    /** SQLite takes the arrays out of the documents faster than they would come here whole. */
    private static String archived(String path) {
        return "CASE WHEN json_valid(s.data) THEN nullif(json_extract(s.data, " + path + "), '[]') END";
    }

    private void readRows() {
        LooseCondition loose =
                terms.needsRole() ? LooseCondition.ALL : LooseCondition.any("m.content", terms.inContents());
        ForeignHits hits = ForeignHits.of(database, shape, terms);
        String chosen = hits == null ? loose.sql() : "m.id IN (" + hits.sql() + ")";
        List<@Nullable Object> parameters = hits == null ? loose.parameters() : hits.parameters();
        database.query(
                "SELECT m.id, m.session_id, m.role, m.content, " + (shape.timestamped() ? "m.created_at" : "''")
                        + ", CASE m.preview WHEN 1 THEN ifnull(m.fields, '{}') END FROM message_view m WHERE m.preview = 1 OR "
                        + chosen,
                this::rows,
                parameters.toArray());
    }

    private boolean rows(SqliteStatement rows) throws SQLException {
        while (rows.next()) {
            Evidence evidence = sessions.get(rows.getString(2));
            if (evidence != null) {
                String fields = rows.getString(6);
                if (fields != null) {
                    DocumentTexts.archived(rows.getString(3), rows.getString(4), fields, evidence);
                } else {
                    evidence.message(rows.getString(3), rows.getString(4), place(rows.getString(5), rows.getLong(1)));
                }
            }
        }
        return true;
    }

    private static Place place(@Nullable String time, long id) {
        return new Place(time == null ? "" : time, id);
    }

    /** Sessions without a message row may have their messages in the document. */
    private void readDocuments() {
        database.query(
                "SELECT s.id, s.data FROM session_view s WHERE s.flat = 0 AND s.data IS NOT NULL AND s.id NOT IN"
                        + " (SELECT m.session_id FROM message_view m WHERE m.preview = 0 AND m.session_id IS NOT NULL)",
                rows -> {
                    while (rows.next()) {
                        Evidence evidence = sessions.get(rows.getString(1));
                        if (evidence != null) {
                            DocumentTexts.messages(rows.getString(2), false, evidence);
                        }
                    }
                    return sessions;
                });
    }

    private List<Found> found(Map<String, Evidence> matching) {
        Set<String> beside = new HashSet<>();
        for (Map.Entry<String, Evidence> session : matching.entrySet()) {
            if (session.getValue().isBesideHit()) {
                beside.add(session.getKey());
            }
        }
        Map<String, Place> newest = beside.isEmpty() ? Map.of() : newest(beside);
        beside.removeAll(newest.keySet());
        Map<String, Long> updated = beside.isEmpty() ? Map.of() : updated(beside);
        List<Found> found = new ArrayList<>(matching.size());
        for (Map.Entry<String, Evidence> session : matching.entrySet()) {
            String id = session.getKey();
            found.add(session.getValue()
                    .found(id, newest.getOrDefault(id, Place.NONE), updated.getOrDefault(id, Long.MAX_VALUE)));
        }
        found.sort(null);
        return found;
    }

    private Map<String, Place> newest(Set<String> ids) {
        return database.query(
                "SELECT m.session_id, m.id, " + (shape.timestamped() ? "m.created_at" : "''")
                        + " FROM message_view m WHERE m.preview = 0 AND m.session_id IN (SELECT value FROM json_each(?))",
                rows -> {
                    Map<String, Place> newest = new HashMap<>();
                    while (rows.next()) {
                        Place place = place(rows.getString(3), rows.getLong(2));
                        Place known = newest.get(rows.getString(1));
                        if (known == null || known.compareTo(place) < 0) {
                            newest.put(rows.getString(1), place);
                        }
                    }
                    return newest;
                },
                array(ids));
    }

    private Map<String, Long> updated(Set<String> ids) {
        return database.query(
                "SELECT id, -updated_ms FROM session_time WHERE updated_ms IS NOT NULL"
                        + " AND id IN (SELECT value FROM json_each(?))",
                rows -> {
                    Map<String, Long> updated = new HashMap<>();
                    while (rows.next()) {
                        updated.put(rows.getString(1), rows.getLong(2));
                    }
                    return updated;
                },
                array(ids));
    }

    private static String array(Set<String> ids) {
        StringBuilder array = new StringBuilder("[");
        for (String id : ids) {
            array.append(array.length() > 1 ? "," : "").append(JsonText.quote(id));
        }
        return array.append(']').toString();
    }
}
