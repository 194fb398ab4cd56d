package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.TermMatcher;
import victor.json.JsonText;
import victor.store.sqlite.Found.Place;

/**
 * Searches a store that has no index of ours, in a few passes over all sessions: some shapes have no index to find the messages of one
 * by. SQLite hands over only the texts that may matter.
 */
final class ScannedSearch {
    /** Of a longer message only so many characters are read, as long as they tell enough. */
    static final int OPENING = 32_768;

    private static final String LONG = "octet_length(m.content) > " + OPENING;

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
        boolean named = !shape.dialect().titleInDocument();
        LooseCondition loose = terms.needsRole() ? LooseCondition.ALL : LooseCondition.anyInJson("texts", terms.all());
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
        parameters.addAll(loose.parameters());
        // Else SQLite would work the texts out anew wherever they are named.
        database.query(
                "WITH t AS MATERIALIZED (SELECT s.id, s.flat, " + DocumentTexts.BESIDE_MESSAGES + " AS texts, "
                        + (named ? "s.name" : "NULL AS name") + " FROM " + from + " WHERE " + condition.sql()
                        + ") SELECT id, flat, CASE WHEN " + loose.sql() + " THEN texts END, name FROM t",
                new SessionTexts(named),
                parameters.toArray());
    }

    private final class SessionTexts implements Database.Rows<Boolean> {
        private final boolean named;

        SessionTexts(boolean named) {
            this.named = named;
        }

        @Override
        public Boolean read(SqliteStatement rows) throws SQLException {
            while (rows.next()) {
                Evidence evidence = new Evidence(terms, weigh);
                String title = DocumentTexts.besideMessages(rows.getString(3), rows.getBoolean(2), evidence);
                evidence.title(named ? rows.getString(4) : title);
                sessions.put(rows.getText(1), evidence);
            }
            return true;
        }
    }

    private void readRows() {
        List<SearchTerm> chosen = terms.inContents();
        LooseCondition loose = terms.needsRole() ? LooseCondition.ALL : LooseCondition.any("m.content", chosen);
        ForeignHits hits = ForeignHits.of(database, shape, terms);
        if (hits == null) {
            readRows("m.preview = 1 OR " + loose.sql(), loose.parameters(), false);
            return;
        }
        readPreviews();
        List<@Nullable Object> parameters = new ArrayList<>(hits.parameters());
        parameters.addAll(loose.parameters());
        readRows(
                "m.preview = 0 AND m.id IN (" + hits.sql() + ") AND " + loose.sql(),
                parameters,
                hits.exact() && anyPlaceWillDo());
    }

    /** @param exact whether each of the messages is a hit for certain */
    private void readRows(String condition, List<@Nullable Object> parameters, boolean exact) {
        String content = exact
                ? "NULL"
                : anyPlaceWillDo()
                        ? "CASE WHEN " + LONG + " AND m.preview = 0 THEN substr(m.content, 1, " + OPENING
                                + ") ELSE m.content END"
                        : "m.content";
        // Those that were added last are mostly the newest ones, after which older ones need not be looked at.
        database.query(
                "SELECT m.id, m.session_id, " + time() + ", m.role, " + content
                        + ", CASE m.preview WHEN 1 THEN ifnull(m.fields, '{}') END, " + LONG
                        + " FROM message_view m WHERE " + condition + " ORDER BY m.id DESC",
                new RowTexts(exact),
                parameters.toArray());
    }

    /** Of the rows that are previews those that say anything of the kind, in their bodies too. */
    private void readPreviews() {
        List<SearchTerm> chosen = terms.inContents();
        LooseCondition content = LooseCondition.any("content", chosen);
        LooseCondition body = LooseCondition.anyInJson("fields", chosen);
        List<@Nullable Object> parameters = new ArrayList<>(content.parameters());
        parameters.addAll(body.parameters());
        database.query(
                "WITH t AS MATERIALIZED (SELECT m.id, m.session_id, m.role, m.content, ifnull(m.fields, '{}') AS fields"
                        + " FROM message_view m WHERE m.preview = 1) SELECT id, session_id, '', role, content, fields, 0 FROM t"
                        + " WHERE " + content.sql() + " OR " + body.sql() + " ORDER BY id DESC",
                new RowTexts(false),
                parameters.toArray());
    }

    /** Whether only one term looks at messages, and any place where it stands is as good as all others. */
    private boolean anyPlaceWillDo() {
        return !weigh && terms.inContents().size() == 1 && terms.wantsContents();
    }

    private final class RowTexts implements Database.Rows<Boolean> {
        private final boolean exact;

        RowTexts(boolean exact) {
            this.exact = exact;
        }

        @Override
        public Boolean read(SqliteStatement rows) throws SQLException {
            while (rows.next()) {
                Evidence evidence = sessions.get(rows.getString(2));
                if (evidence == null) {
                    continue;
                }
                String role = rows.getString(4);
                Place place = place(rows.getString(3), rows.getLong(1));
                String fields = rows.getString(6);
                if (fields != null) {
                    DocumentTexts.archived(role, rows.getString(5), fields, evidence);
                } else if (exact) {
                    evidence.hit(role, place);
                } else if (!evidence.isDecided(place)) {
                    String text = rows.getString(5);
                    boolean cut = rows.getBoolean(7) && anyPlaceWillDo();
                    evidence.message(role, cut ? decisive(text, place.id()) : text, place);
                }
            }
            return true;
        }
    }

    /** The whole message, unless its opening tells enough: a match at the very end of it may be none in the whole. */
    private @Nullable String decisive(@Nullable String opening, long id) {
        if (opening != null) {
            TermMatcher.Span span = terms.inContents().get(0).matcher().find(opening, 0);
            if (span != null && span.end() < opening.length()) {
                return opening;
            }
        }
        return HitSnippets.message(database, id);
    }

    private String time() {
        return shape.timestamped() ? "m.created_at" : "''";
    }

    private static Place place(@Nullable String time, long id) {
        return new Place(time == null ? "" : time, id);
    }

    /** Sessions without a message row may have their messages in the document. */
    private void readDocuments() {
        database.query(
                "SELECT s.id, s.data FROM session_view s WHERE s.flat = 0 AND s.data IS NOT NULL AND s.id NOT IN"
                        + " (SELECT m.session_id FROM message_view m WHERE m.preview = 0 AND m.session_id IS NOT NULL)",
                new DocumentMessages());
    }

    private final class DocumentMessages implements Database.Rows<Boolean> {
        @Override
        public Boolean read(SqliteStatement rows) throws SQLException {
            while (rows.next()) {
                Evidence evidence = sessions.get(rows.getText(1));
                if (evidence != null) {
                    DocumentTexts.messages(StoredDocument.of(rows.getString(2), false), evidence);
                }
            }
            return true;
        }
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
                "SELECT m.id, m.session_id, " + time()
                        + " FROM message_view m WHERE m.preview = 0 AND m.session_id IN (SELECT value FROM json_each(?))",
                new NewestPlaces(),
                array(ids));
    }

    private record NewestPlaces() implements Database.Rows<Map<String, Place>> {
        @Override
        public Map<String, Place> read(SqliteStatement rows) throws SQLException {
            Map<String, Place> newest = new HashMap<>();
            while (rows.next()) {
                Place place = place(rows.getString(3), rows.getLong(1));
                Place known = newest.get(rows.getText(2));
                if (known == null || known.compareTo(place) < 0) {
                    newest.put(rows.getText(2), place);
                }
            }
            return newest;
        }
    }

    private Map<String, Long> updated(Set<String> ids) {
        return database.query(
                "SELECT id, -updated_ms FROM session_time WHERE updated_ms IS NOT NULL"
                        + " AND id IN (SELECT value FROM json_each(?))",
                new UpdatedKeys(),
                array(ids));
    }

    private record UpdatedKeys() implements Database.Rows<Map<String, Long>> {
        @Override
        public Map<String, Long> read(SqliteStatement rows) throws SQLException {
            Map<String, Long> updated = new HashMap<>();
            while (rows.next()) {
                updated.put(rows.getText(1), rows.getLong(2));
            }
            return updated;
        }
    }

    private static String array(Set<String> ids) {
        StringBuilder array = new StringBuilder("[");
        for (String id : ids) {
            array.append(array.length() > 1 ? "," : "").append(JsonText.quote(id));
        }
        return array.append(']').toString();
    }
}
