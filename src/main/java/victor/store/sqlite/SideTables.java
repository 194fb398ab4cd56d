package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The side tables of the documented shape: whether a file has them, and making them. They are made in the transaction of the
 * first write, so that a file that is only read stays as it is.
 */
final class SideTables {
    /** The newest migration that this program knows. */
    static final int VERSION = 1;

    private static final String EMPTY_VIEWS = "views/empty.sql";
    // The documented shape with its side tables, as every query reads it. Not a file beside the others, because opening
    // the program's jar
    // takes longer than listing ten sessions.
    private static final String INDEXED_VIEWS = """
            CREATE TEMP VIEW session_view AS
            SELECT id, name, provider, model, profile, data, created_at, updated_at, 0 AS flat
            FROM main.sessions WHERE +id IS NOT NULL;

            CREATE TEMP VIEW session_time AS
            SELECT id, created_ms, updated_ms FROM main.victor_session_time;

            CREATE TEMP VIEW message_view AS
            SELECT m.id AS id, m.session_id AS session_id, m.role AS role, m.content AS content, m.tool_calls AS tool_calls,
                m.created_at AS created_at, (SELECT f.fields FROM main.victor_message f WHERE f.message_id = m.id) AS fields,
                0 AS preview
            FROM main.messages m;
            """;

    private static final String INDEXED_WRITES = "views/indexed-writes.sql";

    private SideTables() {}

    static StoreShape detect(Database database) {
        Dialect dialect = database.with(new Detection());
        return new StoreShape(dialect, !dialect.foreign() && hasSideTables(database));
    }

    /** The tables that reading and writing rely on; a file may have lost some of them. */
    private static boolean hasSideTables(Database database) {
        return database.number(
                        "SELECT count(*) FROM main.sqlite_master WHERE type = 'table' AND name IN ('victor_session',"
                                + " 'victor_message', 'victor_archive', 'victor_message_fts', 'victor_title_fts', 'victor_archive_fts')")
                == 6;
    }

    /** Names of what a file should have of side tables, triggers and views, and has not; none where it has nothing of them. */
    static List<String> missing(Database database, StoreShape shape) {
        List<String> missing = new ArrayList<>();
        if (shape.dialect().foreign()) {
            return missing;
        }
        Set<String> there = new HashSet<>(SessionRows.strings(
                database, "SELECT name FROM main.sqlite_master WHERE name GLOB 'victor_*' AND type <> 'index'"));
        if (!there.isEmpty() && database.number("PRAGMA user_version") <= VERSION) {
            for (String name : Migration.names(VERSION)) {
                if (!there.contains(name)) {
                    missing.add(name);
                }
            }
        }
        return missing;
    }

    /** Why this file is not to be written, beyond what the file system says; null when it may be. */
    static @Nullable String readOnlyReason(Database database, StoreShape shape) {
        if (!shape.dialect().foreign()) {
            long version = database.number("PRAGMA user_version");
            if (version > VERSION) {
                return database.file() + " was written by a newer victor (version " + version + " of its tables, this"
                        + " program knows " + VERSION
                        + "); it is opened read-only, install a newer victor to change it.";
            }
        }
        // Another program may have given the file its side tables since its shape was looked at: they are no reason.
        List<String> ours = shape.dialect().foreign() ? List.of() : Migration.schema(VERSION);
        String reason = database.with(connection -> new Reason(Hardening.readOnlyReason(connection, ours)))
                .text();
        return reason == null ? null : database.file() + " is opened read-only: " + reason + ".";
    }

    private record Reason(@Nullable String text) {}

    /** Gives the connection the views that every query reads. */
    static void installViews(Database database, StoreShape shape) {
        database.script("DROP VIEW IF EXISTS temp.session_view; DROP VIEW IF EXISTS temp.message_view;"
                + " DROP VIEW IF EXISTS temp.session_time");
        if (shape.indexed()) {
            database.script(INDEXED_VIEWS);
        } else if (!shape.dialect().present()) {
            database.script(Resource.text(EMPTY_VIEWS));
        } else {
            database.with(new Installation(shape.dialect()));
        }
    }

    private record Detection() implements Database.Work<Dialect> {
        @Override
        public Dialect with(SqliteConnection connection) throws SQLException {
            return Dialect.detect(connection);
        }
    }

    private record Installation(Dialect dialect) implements Database.Work<Dialect> {
        @Override
        public Dialect with(SqliteConnection connection) throws SQLException {
            dialect.install(connection);
            return dialect;
        }
    }

    /** Makes the views writable, within a write transaction. */
    static void allowWrites(Database database, StoreShape shape) {
        if (shape.indexed()) {
            database.script(Resource.text(INDEXED_WRITES));
        } else {
            database.with(connection -> {
                shape.dialect().allowWrites(connection);
                return connection;
            });
        }
    }

    /** Within a write transaction: creates what is missing of the documented shape and its side tables. */
    static StoreShape ready(Database database) {
        StoreShape shape = detect(database);
        if (shape.dialect().foreign() || shape.indexed()) {
            return shape;
        }
        if (!shape.dialect().present()) {
            database.script(Resource.text("schema.sql"));
        }
        make(database);
        return detect(database);
    }

    /**
     * Within a write transaction: makes the side tables, in place of what may be left of them. What only they hold, extra fields of
     * messages and archived messages, is kept.
     */
    static void make(Database database) {
        List<String> kept = new ArrayList<>();
        for (String table : new String[] {"victor_message", "victor_archive"}) {
            if (database.exists("SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ?", table)) {
                database.script("CREATE TEMP TABLE kept_" + table + " AS SELECT * FROM main." + table);
                kept.add(table);
            }
        }
        // Virtual tables take their own tables along, so what is gone by then is not asked for.
        for (String drop : SessionRows.strings(
                database,
                "SELECT 'DROP ' || type || ' IF EXISTS main.' || name FROM main.sqlite_master WHERE name GLOB 'victor_*'"
                        + " ORDER BY CASE type WHEN 'trigger' THEN 0 WHEN 'view' THEN 1 WHEN 'index' THEN 2 ELSE 3 END,"
                        + " sql LIKE 'CREATE VIRTUAL%' DESC")) {
            database.script(drop);
        }
        database.script(Migration.text(VERSION));
        for (String table : kept) {
            database.script("INSERT INTO main." + table + " SELECT * FROM temp.kept_" + table
                    + "; DROP TABLE temp.kept_" + table);
        }
    }
}
