package victor.store.sqlite;

import java.sql.SQLException;
import java.util.List;
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

    private static boolean hasSideTables(Database database) {
        return database.exists("SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'victor_session'");
    }

    /** Why this file is not to be written, beyond what the file system says; null when it may be. */
    static @Nullable String readOnlyReason(Database database, StoreShape shape) {
        if (shape.indexed()) {
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
        database.script(Migration.text(VERSION));
        return detect(database);
    }
}
