package victor.store.sqlite;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The full-text index that the conversation store keeps over its own messages. */
final class ForeignIndex {
    static final String TABLE = "messages_fts";

    private ForeignIndex() {}

    /**
     * Whether a search may rely on it: it is there, its triggers are those that keep it right, it has one entry for each
     * message row, and it answers. A file that was restored from a dump has lost the last but one.
     */
    static boolean isSound(SqliteConnection connection, Tables tables) throws SQLException {
        if (!tables.has(TABLE)) {
            return false;
        }
        return hasSoundTriggers(connection) && isInStep(connection);
    }

    private static boolean hasSoundTriggers(SqliteConnection connection) throws SQLException {
        Set<String> found = new HashSet<>();
        try (SqliteStatement rows = connection.prepare(
                "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'messages' COLLATE NOCASE")) {
            while (rows.next()) {
                found.add(KnownSchema.normal(rows.getText(1)));
            }
        }
        List<String> sound = KnownSchema.triggers().subList(0, 3);
        return found.size() == sound.size() && found.containsAll(sound);
    }

    private static boolean isInStep(SqliteConnection connection) throws SQLException {
        try (SqliteStatement row =
                connection.prepare("SELECT (SELECT count(*) || ' ' || coalesce(sum(rowid), 0) FROM messages)"
                        + " = (SELECT count(*) || ' ' || coalesce(sum(id), 0) FROM messages_fts_docsize)")) {
            if (!row.next() || !row.getBoolean(1)) {
                return false;
            }
        }
        try (SqliteStatement row =
                connection.prepare("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '\"victor\"' LIMIT 1")) {
            row.next();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
