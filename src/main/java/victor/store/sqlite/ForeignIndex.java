package victor.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    static boolean isSound(Connection connection, Tables tables) throws SQLException {
        if (!tables.has(TABLE)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            return hasSoundTriggers(statement) && isInStep(statement);
        }
    }

    private static boolean hasSoundTriggers(Statement statement) throws SQLException {
        Set<String> found = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'messages' COLLATE NOCASE")) {
            while (rows.next()) {
                found.add(KnownSchema.normal(rows.getString(1)));
            }
        }
        List<String> sound = KnownSchema.triggers().subList(0, 3);
        return found.size() == sound.size() && found.containsAll(sound);
    }

    private static boolean isInStep(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT (SELECT count(*) || ' ' || coalesce(sum(rowid), 0) FROM messages)"
                        + " = (SELECT count(*) || ' ' || coalesce(sum(id), 0) FROM messages_fts_docsize)")) {
            if (!row.next() || !row.getBoolean(1)) {
                return false;
            }
        }
        try (ResultSet row = statement.executeQuery(
                "SELECT rowid FROM messages_fts WHERE messages_fts MATCH '\"victor\"' LIMIT 1")) {
            row.next();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
