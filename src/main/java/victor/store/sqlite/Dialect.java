package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.store.StoreException;

/**
 * The shape of a database, and the TEMP views that make every shape look alike. {@link #install} gives a connection
 * <ul>
 *   <li>{@code session_view(id, name, provider, model, profile, data, created_at, updated_at, flat)}: {@code name} is the stored
 *       title, {@code data} the raw JSON text as stored, {@code flat} 1 where that text is a {@link Form#FLAT} one;
 *   <li>{@code message_view(id, session_id, role, content, tool_calls, created_at, fields, preview)}: {@code id} is a number
 *       that rises as rows are added, {@code tool_calls} the text of a JSON array or NULL, {@code fields} the text of a JSON
 *       object with whatever else the message has (tool_call_id, name, images, metadata, agent_id, …) or NULL;
 *   <li>{@code session_time(id, created_ms, updated_ms)}: epoch milliseconds, NULL where a time cannot be read.
 * </ul>
 * The ids are never NULL. JSON inside {@code fields} and {@code tool_calls} is character by character the stored one, blanks
 * between tokens aside; metadata that is no JSON is a string in {@code fields}. Conditions on {@code id} and {@code session_id}
 * reach the tables' own indexes, also through a join.
 *
 * <p>After {@link #allowWrites} one statement each creates a session (INSERT), changes its name, provider, model, profile, data,
 * created_at or updated_at (UPDATE), deletes sessions with all that belongs to them (DELETE), adds a message (INSERT; the id is
 * not for the caller to choose; preview 1 marks it as one) and deletes messages (DELETE). Messages are not updated. Many sessions
 * are deleted at once by {@code INSERT INTO session_batch (ids)} with a JSON array of their ids. The triggers write times as given,
 * and the name only where the table has a column for it: elsewhere the title is in {@code data}, which the caller rewrites. {@code
 * update} says 0 for all of them.
 *
 * @param kind which shape
 * @param present whether the tables are there; false for a new or empty database, which then gets the documented ones
 * @param tables what the database has
 */
record Dialect(Kind kind, boolean present, Tables tables) {
    private static final List<String> SESSION_COLUMNS =
            List.of("id", "name", "provider", "model", "profile", "data", "created_at", "updated_at");
    private static final List<String> MESSAGE_COLUMNS =
            List.of("id", "session_id", "role", "content", "tool_calls", "created_at");
    private static final List<String> FLAT_SESSION_COLUMNS =
            List.of("session_id", "created_at", "last_activity", "model", "profile", "metadata");
    private static final List<String> TIMESTAMPED_MESSAGE_COLUMNS = List.of(
            "id",
            "session_id",
            "role",
            "content",
            "timestamp",
            "token_count",
            "priority",
            "tool_name",
            "tool_call_id",
            "metadata");

    /** The known shapes. */
    enum Kind {
        /** Of the guide, and ours: it gets side tables, an index and triggers. */
        DOCUMENTED("documented", "documented"),
        /** Of Python Victor's own command line. */
        CONVERSATION_STORE("conversation store", "conversation-store"),
        /** Documented, with columns of other classes beside it. */
        HALF_HEALED("half-healed", "half-healed"),
        /** Of the deprecated class of Victor 0.7–0.8. */
        ENVELOPE("envelope", "envelope");

        private final String label;
        private final String script;

        Kind(String label, String script) {
            this.label = label;
            this.script = script;
        }
    }

    /** How times are written. */
    enum Times {
        /** {@code 2026-01-05T09:36:40.123Z}. */
        UTC_MILLIS,
        /** {@code 2026-01-05T09:36:40.123456}, local time: the Python classes read nothing else. */
        NAIVE_LOCAL_MICROS
    }

    /** What the JSON of a session looks like. */
    enum Form {
        /** One document with {@code metadata} (in it title and tags), {@code conversation}, {@code conversation_state}, …. */
        DOCUMENT,
        /** Title, tags, {@code conversation_state}, … side by side. */
        FLAT
    }

    /**
     * Finds out the shape.
     *
     * @throws StoreException when it is none of the known ones; the message says what is missing
     */
    static Dialect detect(SqliteConnection connection) throws SQLException {
        Tables tables = Tables.read(connection);
        boolean sessions = tables.has("sessions");
        if (!sessions && !tables.has("messages")) {
            return new Dialect(Kind.DOCUMENTED, false, tables);
        }
        List<String> missing = new ArrayList<>();
        Kind kind = tables.has("sessions", SESSION_COLUMNS)
                ? documented(tables, missing)
                : sessions ? flat(tables, missing) : Kind.DOCUMENTED;
        if (!sessions) {
            missing.add("the table sessions");
        }
        if (!missing.isEmpty()) {
            throw new StoreException(
                    "The tables in " + file(connection) + " are none that Victor makes: it lacks "
                            + String.join(", ", missing) + ".",
                    null);
        }
        return new Dialect(kind, true, tables);
    }

    /** The shape's name, for people. */
    String label() {
        return kind.label;
    }

    /** Whether the file belongs to another program's classes, so that nothing of ours may be put into its schema. */
    boolean foreign() {
        return kind != Kind.DOCUMENTED;
    }

    /** What to order {@code message_view} by, within a session, for reading order. */
    String messageOrder() {
        return tables.has("messages.timestamp") ? "created_at, id" : "id";
    }

    /**
     * Whether PRAGMA foreign_keys may be on. In a healed file every DELETE would fail, as its keys refer to no key; in an envelope
     * file each would read all messages, as they have no index. The triggers delete what refers to a session in any case.
     */
    boolean foreignKeys() {
        return kind == Kind.DOCUMENTED || kind == Kind.CONVERSATION_STORE;
    }

    /** How to write times. */
    Times times() {
        return foreign() ? Times.NAIVE_LOCAL_MICROS : Times.UTC_MILLIS;
    }

    /** Whether {@code session_view.name} is the title at the place where the form of its document has it, and no column. */
    boolean titleInDocument() {
        return kind == Kind.CONVERSATION_STORE || (kind == Kind.ENVELOPE && !tables.has("sessions.provider_id"));
    }

    /** The form of the JSON of new sessions; what a row has is in its column {@code flat}. */
    Form form() {
        return kind == Kind.CONVERSATION_STORE ? Form.FLAT : Form.DOCUMENT;
    }

    /**
     * The file's own full-text table over {@code messages.content}, by row number; null when there is none that is in step with
     * the messages. Counts both, so it is for a search and not for every start. Only MATCH and rowid can be used of it.
     */
    @Nullable
    String fullText(SqliteConnection connection) throws SQLException {
        return foreign() && ForeignIndex.isSound(connection, tables) ? ForeignIndex.TABLE : null;
    }

    /** Creates the TEMP views in this connection, in place of earlier ones; only where the tables are. */
    void install(SqliteConnection connection) throws SQLException {
        run(connection, kind.script + ".sql");
    }

    /** Creates the triggers that make the views writable; once, after {@link #install} and before the first write. */
    void allowWrites(SqliteConnection connection) throws SQLException {
        run(connection, kind.script + "-writes.sql");
    }

    private void run(SqliteConnection connection, String file) throws SQLException {
        connection.run(Script.text(file, tables));
    }

    private static Kind documented(Tables tables, List<String> missing) {
        if (tables.columns("sessions").equals(SESSION_COLUMNS)
                && tables.columns("messages").equals(MESSAGE_COLUMNS)
                && tables.has("messages:integer-id")) {
            return Kind.DOCUMENTED;
        }
        boolean timestamped = tables.has("messages.timestamp");
        addMissing(tables, "messages", timestamped ? TIMESTAMPED_MESSAGE_COLUMNS : MESSAGE_COLUMNS, missing);
        return Kind.HALF_HEALED;
    }

    private static Kind flat(Tables tables, List<String> missing) {
        boolean provider = tables.has("sessions.provider");
        if (!tables.has("sessions.session_id")) {
            addMissing(tables, "sessions", SESSION_COLUMNS, missing);
            addMissing(tables, "messages", MESSAGE_COLUMNS, missing);
        } else {
            addMissing(tables, "sessions", FLAT_SESSION_COLUMNS, missing);
            if (!provider && !tables.has("sessions.provider_id")) {
                missing.add("sessions.provider_id");
            }
            addMissing(tables, "messages", TIMESTAMPED_MESSAGE_COLUMNS, missing);
        }
        return provider ? Kind.ENVELOPE : Kind.CONVERSATION_STORE;
    }

    private static void addMissing(Tables tables, String table, List<String> wanted, List<String> missing) {
        if (!tables.has(table)) {
            missing.add("the table " + table);
            return;
        }
        for (String column : wanted) {
            if (!tables.has(table + "." + column)) {
                missing.add(table + "." + column);
            }
        }
    }

    private static String file(SqliteConnection connection) throws SQLException {
        try (SqliteStatement row = connection.prepare("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
            return row.next() ? row.getText(1) : "the database";
        }
    }
}
