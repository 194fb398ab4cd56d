package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.store.sqlite.Found.Place;

/** Reads sessions of an indexed store one by one and says whether and where they match. */
final class SessionReader {
    /** Which sessions have texts in their document alone; the index on them has the same words. */
    static final String HAS_DOCUMENT_TEXTS =
            "(document_preview_count > 0 OR (message_count = 0 AND document_message_count > 0))";

    private final Database database;
    private final SearchTerms terms;
    private final SessionCondition condition;
    private final boolean weigh;
    private final String messagesSql;
    private final LooseCondition loose;
    private final boolean archives;

    /**
     * @param weigh whether relevance is asked for
     */
    SessionReader(Database database, SearchTerms terms, SessionCondition condition, boolean weigh) {
        this.database = database;
        this.terms = terms;
        this.condition = condition;
        this.weigh = weigh;
        loose = terms.needsRole() ? LooseCondition.ALL : LooseCondition.any("content", terms.inContents());
        messagesSql =
                "SELECT id, role, content FROM messages WHERE session_id = ? AND " + loose.sql() + " ORDER BY id DESC";
        archives = database.exists("SELECT 1 FROM victor_archive LIMIT 1");
    }

    /** Whether this session is there, and meets the conditions that do not concern its texts. */
    boolean accepts(String id) {
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(id);
        String session = condition.needsSession() ? " JOIN session_view s ON s.id = k.session_id" : "";
        return database.exists(
                "SELECT 1 FROM victor_session k" + session + " WHERE " + condition.sql() + " AND k.session_id = ?",
                parameters.toArray());
    }

    /** The session if it matches. */
    @Nullable
    Found read(String id) {
        if (!accepts(id)) {
            return null;
        }
        Evidence evidence = new Evidence(terms, weigh);
        Row session = row(id, evidence);
        if (archives) {
            database.query(
                    "SELECT role, content, fields FROM victor_archive WHERE session_id = ? ORDER BY id DESC",
                    new ArchiveTexts(evidence),
                    id);
        }
        if (!evidence.isDecided()) {
            List<@Nullable Object> parameters = new ArrayList<>();
            parameters.add(id);
            parameters.addAll(loose.parameters());
            database.query(messagesSql, new MessageTexts(evidence), parameters.toArray());
        }
        return evidence.matches() ? evidence.found(id, session.newest(), session.updatedKey()) : null;
    }

    private record Row(Place newest, long updatedKey) {}

    private Row row(String id, Evidence evidence) {
        return database.query(
                "SELECT s.name, v.last_message_id, v.updated_key, v.message_count, CASE WHEN " + HAS_DOCUMENT_TEXTS
                        + " THEN s.data END FROM victor_session v JOIN sessions s ON s.id = v.session_id"
                        + " WHERE v.session_id = ?",
                new SessionTexts(evidence),
                id);
    }

    private record SessionTexts(Evidence evidence) implements Database.Rows<Row> {
        @Override
        public Row read(SqliteStatement rows) throws SQLException {
            if (!rows.next()) {
                return new Row(Place.NONE, 0);
            }
            evidence.title(rows.getString(1));
            String data = rows.getString(5);
            if (data != null) {
                StoredDocument stored = StoredDocument.of(data, false);
                if (rows.getInt(4) == 0) {
                    DocumentTexts.messages(stored, evidence);
                }
                DocumentTexts.archive(stored, evidence);
            }
            return new Row(new Place("", rows.getLong(2)), rows.getLong(3));
        }
    }

    private record MessageTexts(Evidence evidence) implements Database.Rows<Boolean> {
        @Override
        public Boolean read(SqliteStatement rows) throws SQLException {
            while (!evidence.isDecided() && rows.next()) {
                evidence.message(rows.getString(2), rows.getString(3), new Place("", rows.getLong(1)));
            }
            return true;
        }
    }

    private record ArchiveTexts(Evidence evidence) implements Database.Rows<Boolean> {
        @Override
        public Boolean read(SqliteStatement rows) throws SQLException {
            while (rows.next()) {
                DocumentTexts.archived(rows.getString(1), rows.getString(2), rows.getString(3), evidence);
            }
            return true;
        }
    }
}
