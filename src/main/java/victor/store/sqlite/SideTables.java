package victor.store.sqlite;

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
    private static final String INDEXED_VIEWS = "views/indexed.sql";

    private static final String INDEXED_WRITES = "views/indexed-writes.sql";

    private SideTables() {}

    static StoreShape detect(Database database) {
        Dialect dialect = database.with(Dialect::detect);
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
        String reason = database.with(connection -> new Reason(
                        Hardening.readOnlyReason(connection, shape.indexed() ? Migration.schema(VERSION) : List.of())))
                .text();
        return reason == null ? null : database.file() + " is opened read-only: " + reason + ".";
    }

    private record Reason(@Nullable String text) {}

    /** Gives the connection the views that every query reads. */
    static void installViews(Database database, StoreShape shape) {
        database.script("DROP VIEW IF EXISTS temp.session_view; DROP VIEW IF EXISTS temp.message_view;"
                + " DROP VIEW IF EXISTS temp.session_time");
        if (shape.indexed()) {
            database.script(Resource.text(INDEXED_VIEWS));
        } else if (!shape.dialect().present()) {
            database.script(Resource.text(EMPTY_VIEWS));
        } else {
            database.with(connection -> {
                shape.dialect().install(connection);
                return connection;
            });
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
