package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.json.JsonText;
import victor.store.Finding;
import victor.store.StoreException;

/** Looks for what can be wrong with a file, and rebuilds what can be made anew. */
final class StoreCheck {
    private static final String[] INDEXES = {"message", "title", "archive"};
    private static final String FIX = "victor sessions doctor --fix";

    private final Database database;
    private final StoreShape shape;

    StoreCheck(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    /** @param writable whether also what takes a write transaction may be looked at, though nothing is changed in it */
    List<Finding> findings(boolean writable) {
        List<Finding> findings = new ArrayList<>();
        damage(findings);
        if (isDamaged(findings)) {
            return findings;
        }
        boolean indexDamaged = !findings.isEmpty();
        rows(findings);
        List<String> missing = SideTables.missing(database, shape);
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    "Part of what keeps the search index and the counters is missing: " + String.join(", ", missing)
                            + ".",
                    "Make it again: " + FIX,
                    true));
        } else if (shape.indexed()) {
            counters(findings);
            if (writable && !indexDamaged) {
                indexes(findings);
            }
        }
        return findings;
    }

    private static boolean isDamaged(List<Finding> findings) {
        for (Finding finding : findings) {
            if (!finding.fixable()) {
                return true;
            }
        }
        return false;
    }

    private void damage(List<Finding> findings) {
        try (Database.Cursor problems = database.open("PRAGMA quick_check(5)", List.of())) {
            while (problems.next()) {
                String problem = problems.text(1);
                if (problem == null || problem.equals("ok")) {
                    continue;
                }
                if (problem.contains("victor_")
                        && problem.toLowerCase(Locale.ROOT).contains("fts5")) {
                    indexDamage(findings);
                } else {
                    damage(findings, ": " + problem.replace('\n', ' '));
                }
            }
        } catch (StoreException unreadable) {
            if (!SqliteErrors.isDamage(unreadable)) {
                throw unreadable;
            }
            // What was found before this is worth more than that it could not go on.
            if (SqliteErrors.isIndexDamage(unreadable)) {
                indexDamage(findings);
            } else if (findings.isEmpty()) {
                damage(findings, "");
            }
        }
    }

    private static void indexDamage(List<Finding> findings) {
        if (findings.isEmpty()) {
            findings.add(new Finding("The search index is damaged.", "Rebuild it: " + FIX, true));
        }
    }

    private static void damage(List<Finding> findings, String what) {
        findings.add(new Finding(
                "The file is damaged" + what + ".",
                Character.toUpperCase(SqliteErrors.RECOVERY.charAt(0)) + SqliteErrors.RECOVERY.substring(1),
                false));
    }

    private void rows(List<Finding> findings) {
        count(
                findings,
                "SELECT count(*) FROM message_view m WHERE NOT EXISTS (SELECT 1 FROM session_view s WHERE s.id = m.session_id)",
                "%d message(s) belong to no session (another program deleted it with foreign keys off).",
                "They are shown nowhere. Once you are sure that you do not want them, delete them with sqlite3:"
                        + " DELETE FROM messages WHERE session_id NOT IN (SELECT " + key() + " FROM sessions WHERE "
                        + key()
                        + " IS NOT NULL)",
                false);
        count(
                findings,
                shape.indexed() ? "SELECT count(*) FROM sessions WHERE id IS NULL" : "SELECT 0",
                "%d session(s) have no id.",
                "They cannot be shown; give them one with sqlite3: UPDATE sessions SET id = '...' WHERE id IS NULL",
                false);
        unnamed(findings);
        documents(findings);
        count(
                findings,
                "SELECT count(*) FROM session_time WHERE updated_ms IS NULL",
                "%d session(s) have no time of update that can be sorted.",
                "They are listed last and are never matched by --since, --until or --older-than; give each one with sqlite3:"
                        + " UPDATE sessions SET "
                        + (shape.dialect().tables().has("sessions.updated_at") ? "updated_at" : "last_activity")
                        + " = '2026-01-05T10:00:00' WHERE " + key() + " = '...'",
                false);
    }

    /** Sessions that are not found by their id as it is read. */
    private void unnamed(List<Finding> findings) {
        if (!shape.dialect().present()) {
            return;
        }
        List<String> hex = new ArrayList<>();
        String rows = "SELECT " + key() + ", typeof(" + key() + ") = 'text', hex(" + key() + ") FROM main.sessions";
        try (Database.Cursor ids = database.open(rows, List.of())) {
            while (ids.next()) {
                String id = ids.text(1);
                boolean doubtful = id != null && (ids.number(2) == 0 || SessionRows.isMarked(id));
                if (doubtful && !database.exists("SELECT 1 FROM session_view WHERE id = ?", id)) {
                    hex.add(ids.text(3));
                }
            }
        }
        if (!hex.isEmpty()) {
            findings.add(new Finding(
                    hex.size() + " session(s) have an id that is no text: in hex " + String.join(", ", hex) + ".",
                    "They cannot be shown or exported; give each another id with sqlite3: UPDATE messages SET session_id = 'NEW'"
                            + " WHERE hex(session_id) = '" + hex.get(0) + "'; UPDATE sessions SET " + key()
                            + " = 'NEW' WHERE hex(" + key() + ") = '" + hex.get(0) + "'",
                    false));
        }
    }

    private void documents(List<Finding> findings) {
        int broken = 0;
        try (Database.Cursor doubtful = database.open(
                "SELECT data FROM session_view WHERE data IS NOT NULL AND trim(data) <> '' AND NOT json_valid(data)",
                List.of())) {
            while (doubtful.next()) {
                String data = doubtful.text(1);
                broken += data == null || !JsonText.isValid(data) ? 1 : 0;
            }
        }
        if (broken > 0) {
            findings.add(new Finding(
                    broken + " session(s) hold data that is not valid JSON.",
                    "Their messages are served; state and tags are not. Keep what is left of the data (sqlite3: SELECT "
                            + key() + ", " + (shape.dialect().tables().has("sessions.data") ? "data" : "metadata")
                            + " FROM sessions WHERE NOT json_valid(...)), then export the sessions, delete them and save them again.",
                    false));
        }
    }

    private void counters(List<Finding> findings) {
        count(
                findings,
                "SELECT count(*) FROM (SELECT * FROM (SELECT session_id, updated_key, created_key, message_count, preview_count,"
                        + " document_message_count, document_preview_count, last_message_id FROM victor_session EXCEPT"
                        + " SELECT * FROM victor_session_facts) UNION ALL SELECT * FROM (SELECT * FROM victor_session_facts"
                        + " WHERE session_id IS NOT NULL EXCEPT SELECT session_id, updated_key, created_key, message_count,"
                        + " preview_count, document_message_count, document_preview_count, last_message_id FROM victor_session))",
                "%d counter(s) or sort key(s) are out of step with the rows.",
                "Rebuild them: " + FIX,
                true);
    }

    private void indexes(List<Finding> findings) {
        for (String index : INDEXES) {
            if (!indexInStep(index)) {
                findings.add(new Finding(
                        "The search index of " + index + "s is out of step with the rows.",
                        "Rebuild it: " + FIX,
                        true));
            }
        }
    }

    private boolean indexInStep(String index) {
        String table = "victor_" + index + "_fts";
        try {
            // Rank 1 also compares the index with the content that it stands for; a write, so it needs no row to
            // change.
            database.update("INSERT INTO " + table + " (" + table + ", rank) VALUES ('integrity-check', 1)");
            return true;
        } catch (StoreException failure) {
            if (SqliteErrors.isDamage(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** The column that holds the id of most sessions. */
    private String key() {
        return shape.dialect().tables().has("sessions.id") ? "id" : "session_id";
    }

    private void count(List<Finding> findings, String sql, String what, String remedy, boolean fixable) {
        long count = database.number(sql);
        if (count > 0) {
            findings.add(new Finding(what.replace("%d", Long.toString(count)), remedy, fixable));
        }
    }

    /** Within a write transaction. */
    List<String> repair() {
        if (!shape.indexed()) {
            return List.of();
        }
        if (!SideTables.missing(database, shape).isEmpty()) {
            SideTables.make(database);
        }
        database.update(
                "DELETE FROM victor_session WHERE session_id NOT IN (SELECT id FROM sessions WHERE id IS NOT NULL)");
        database.update("DELETE FROM victor_message WHERE message_id NOT IN (SELECT id FROM messages)");
        database.update(
                "INSERT INTO victor_session (session_id, updated_key, created_key, message_count, preview_count,"
                        + " document_message_count, document_preview_count, last_message_id) SELECT * FROM victor_session_facts"
                        + " WHERE session_id IS NOT NULL ON CONFLICT (session_id) DO UPDATE SET updated_key = excluded.updated_key,"
                        + " created_key = excluded.created_key, message_count = excluded.message_count,"
                        + " preview_count = excluded.preview_count, document_message_count = excluded.document_message_count,"
                        + " document_preview_count = excluded.document_preview_count, last_message_id = excluded.last_message_id");
        for (String index : INDEXES) {
            String table = "victor_" + index + "_fts";
            database.update("INSERT INTO " + table + " (" + table + ") VALUES ('rebuild')");
        }
        return List.of("Rebuilt the search index and the counters.");
    }
}
