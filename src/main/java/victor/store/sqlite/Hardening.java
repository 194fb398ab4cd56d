package victor.store.sqlite;

import static victor.store.sqlite.KnownSchema.normal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What guards against a database file that somebody made to do harm when it is opened. The driver cannot switch SQLite's
 * defensive mode on; extension loading is off in it from the start.
 */
final class Hardening {
    private Hardening() {}

    /**
     * Settings for a connection that was just opened: functions and virtual tables that the schema names must be harmless ones,
     * pages are checked as they are read, and the file is not mapped into memory.
     */
    static void apply(SqliteConnection connection) throws SQLException {
        connection.run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
    }

    /**
     * Why nothing may be written to this file, as half a sentence; null when there is no reason. A trigger on a table that we
     * write to runs with our write, so each has to be one that is known.
     *
     * @param expected the CREATE statements of our own triggers and views, in whatever layout
     */
    static @Nullable String readOnlyReason(SqliteConnection connection, Collection<String> expected)
            throws SQLException {
        Set<String> known = known(expected);
        try (SqliteStatement rows = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema"
                + " WHERE type IN ('trigger', 'view') OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%')")) {
            while (rows.next()) {
                String table = rows.getText(3);
                if (!isWritten(table.toLowerCase(Locale.ROOT))) {
                    continue;
                }
                String type = rows.getText(1);
                boolean virtual = type.equals("table");
                if (virtual ? KnownSchema.isFullText(rows.getText(4)) : known.contains(normal(rows.getText(4)))) {
                    continue;
                }
                return type.equals("trigger")
                        ? "its table " + table + " has an unknown trigger, " + rows.getText(2)
                        : table + " is not an ordinary table in it";
            }
        }
        return null;
    }

    private static boolean isWritten(String table) {
        return table.equals("sessions")
                || table.equals("messages")
                || table.equals("providers")
                || table.startsWith(ForeignIndex.TABLE)
                || table.startsWith("victor_")
                || Tables.DEPENDENTS.contains(table);
    }

    private static Set<String> known(Collection<String> expected) {
        Set<String> known = new HashSet<>(KnownSchema.triggers());
        for (String sql : expected) {
            known.add(normal(sql));
        }
        return known;
    }
}
