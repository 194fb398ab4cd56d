package victor.store.sqlite;

import java.sql.SQLException;

/**
 * Which rows of {@code messages} each session has, for a file that has no index for that question: there every session that is read
 * costs a pass over all messages, and an export would take hours. They are gathered in one pass into a TEMP table, which is on disk
 * and goes with the transaction.
 */
final class MessagePlaces {
    /** The fact for the scripts of the dialects. */
    static final String FACT = "victor_message_place";

    private MessagePlaces() {}

    /** Whether messages are found by their session only by reading all of them. */
    static boolean missing(Database database, StoreShape shape) {
        return !shape.indexed()
                && shape.dialect().tables().has("messages:rowid")
                && !database.exists(
                        "SELECT 1 FROM pragma_index_list('messages') AS list, pragma_index_info(list.name) AS part"
                                + " WHERE list.partial = 0 AND part.seqno = 0 AND lower(part.name) = 'session_id'");
    }

    /** Within a transaction, which has to be rolled back in the end: that brings the usual views back. */
    static void gather(Database database, StoreShape shape) {
        database.script("CREATE TEMP TABLE victor_message_place (session_id TEXT, message_rowid INTEGER,"
                + " PRIMARY KEY (session_id, message_rowid)) WITHOUT ROWID;"
                + " INSERT INTO victor_message_place SELECT session_id, rowid FROM main.messages"
                + " WHERE session_id IS NOT NULL ORDER BY session_id, rowid");
        database.with(new Views(shape.dialect()));
    }

    private record Views(Dialect dialect) implements Database.Work<Dialect> {
        @Override
        public Dialect with(SqliteConnection connection) throws SQLException {
            Dialect placed = new Dialect(dialect.kind(), true, dialect.tables().with(FACT));
            placed.install(connection);
            return placed;
        }
    }
}
