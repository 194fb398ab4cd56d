package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import victor.store.StoreException;

final class DialectDetectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyShapeIsTold(Shape shape) throws Exception {
        try (Connection connection = Shape.open(shape.create(folder))) {
            Dialect dialect = Dialect.detect(Plain.of(connection));
            boolean documented = shape.label().equals("documented");
            assertEquals(shape.label(), dialect.label());
            assertTrue(dialect.present());
            assertEquals(!documented, dialect.foreign());
            assertEquals(documented ? Dialect.Times.UTC_MILLIS : Dialect.Times.NAIVE_LOCAL_MICROS, dialect.times());
            assertEquals(
                    shape.label().equals("conversation store") ? Dialect.Form.FLAT : Dialect.Form.DOCUMENT,
                    dialect.form());
            assertEquals(documented || shape.label().equals("conversation store"), dialect.foreignKeys());
            assertEquals(shape.timestamped() ? "created_at, id" : "id", dialect.messageOrder());
            assertEquals(dialect, Dialect.detect(Plain.of(connection)));
        }
    }

    @Test
    void aDatabaseWithoutTheTablesIsToBeCreated() throws Exception {
        try (Connection connection = Shape.open(folder.resolve("a.db"))) {
            assertFalse(Dialect.detect(Plain.of(connection)).present());
            Rows.run(connection, "CREATE TABLE graph_node (node_id TEXT)");
            Dialect dialect = Dialect.detect(Plain.of(connection));
            assertFalse(dialect.present());
            assertEquals("documented", dialect.label());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CREATE TABLE sessions (a); it lacks sessions.id, sessions.name, sessions.provider, sessions.model, sessions.profile,"
                        + " sessions.data, sessions.created_at, sessions.updated_at, the table messages.",
                "CREATE TABLE messages (id); it lacks the table sessions.",
                "CREATE TABLE sessions (id, name, provider, model, profile, data, created_at, updated_at); it lacks the table messages.",
                "CREATE TABLE sessions (session_id, created_at, last_activity, model, profile); it lacks sessions.metadata,"
                        + " sessions.provider_id, the table messages."
            })
    void aShapeThatNobodyMakesIsAnErrorThatSaysWhatIsMissing(String sql, String end) throws Exception {
        Path file = folder.resolve("odd.db");
        try (Connection connection = Shape.open(file)) {
            Rows.run(connection, sql);
            StoreException error = assertThrows(StoreException.class, () -> Dialect.detect(Plain.of(connection)));
            assertEquals(
                    "The tables in " + file.toRealPath() + " are none that Victor makes: " + end, error.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sessions (id TEXT PRIMARY KEY, name, provider, model, profile, data, updated_at, created_at); another order",
                "sessions (id TEXT PRIMARY KEY, name, provider, model, profile, data, created_at, updated_at, starred); a column more"
            })
    void aTableThatIsNotExactlyTheDocumentedOneIsLeftAsItIs(String table, String what) throws Exception {
        try (Connection connection = Shape.open(folder.resolve("a.db"))) {
            Rows.run(connection, "CREATE TABLE " + table);
            Rows.run(
                    connection,
                    "CREATE TABLE messages (id INTEGER PRIMARY KEY, session_id, role, content, tool_calls, created_at)");
            Dialect dialect = Dialect.detect(Plain.of(connection));
            assertTrue(dialect.foreign(), what);
            dialect.install(Plain.of(connection));
            dialect.allowWrites(Plain.of(connection));
            Rows.run(connection, "INSERT INTO session_view (id, updated_at) VALUES ('a', 'u')");
            Rows.run(connection, "INSERT INTO message_view (session_id, role) VALUES ('a', 'user')");
            assertEquals(
                    "a|u|1|user",
                    Rows.one(connection, "SELECT s.id, updated_at, m.id, role FROM session_view s, message_view m"));
        }
    }

    @Test
    void idsThatAreNoRowNumbersMakeADocumentedFileForeign() throws Exception {
        try (Connection connection = Shape.open(folder.resolve("a.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    ShapeSchemas.DOCUMENTED.replace("INTEGER PRIMARY KEY AUTOINCREMENT", "TEXT PRIMARY KEY"));
            assertTrue(Dialect.detect(Plain.of(connection)).foreign());
        }
    }

    @Test
    void namesMayBeWrittenInCapitals() throws Exception {
        try (Connection connection = Shape.open(folder.resolve("a.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE Sessions (ID TEXT PRIMARY KEY, Name, Provider, Model, Profile, Data, Created_At, Updated_At);"
                            + " CREATE TABLE MESSAGES (Id INTEGER PRIMARY KEY, Session_Id, Role, Content, Tool_Calls, Created_At)");
            Dialect dialect = Dialect.detect(Plain.of(connection));
            assertFalse(dialect.foreign());
            dialect.install(Plain.of(connection));
            assertEquals("0", Rows.one(connection, "SELECT count(*) FROM message_view JOIN session_view"));
        }
    }

    @Test
    void viewsInThePlaceOfTablesCanBeRead() throws Exception {
        try (Connection connection = Shape.open(Shape.LEGACY06.create(folder));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("ALTER TABLE messages RENAME TO m; CREATE VIEW messages AS SELECT * FROM m");
            Dialect dialect = Dialect.detect(Plain.of(connection));
            assertTrue(dialect.foreign());
            dialect.install(Plain.of(connection));
            assertEquals("7", Rows.one(connection, "SELECT count(*) FROM message_view WHERE id > 0"));
        }
    }

    @Test
    void anIndexThatIsNotInStepIsNotAsked() throws Exception {
        try (Connection connection = Shape.open(Shape.CONVERSATION_STORE.create(folder))) {
            assertEquals("messages_fts", fullText(connection));
            Rows.run(connection, "PRAGMA recursive_triggers = OFF");
            Rows.run(
                    connection,
                    "INSERT OR REPLACE INTO messages (id, session_id, role, content, timestamp, token_count, priority)"
                            + " VALUES ('msg_a1', 'alpha', 'user', 'other', '', 0, 0)");
            assertNull(fullText(connection));
        }
    }

    @Test
    void anIndexWithoutItsOwnTriggersIsNotAsked() throws Exception {
        try (Connection connection = Shape.open(Shape.CHAT06.create(folder))) {
            Rows.run(connection, "DROP TRIGGER messages_fts_update");
            assertNull(fullText(connection));
        }
        try (Connection connection = Shape.open(Shape.HEALED.create(folder))) {
            assertNull(fullText(connection));
        }
        try (Connection connection = Shape.open(Shape.ENVELOPE.create(folder))) {
            assertNull(fullText(connection));
        }
    }

    @Test
    void rowsThatAnotherCopyNumberedAnewAreNoticed() throws Exception {
        try (Connection connection = Shape.open(Shape.CONVERSATION_STORE.create(folder))) {
            Rows.run(connection, "DELETE FROM messages WHERE rowid = 2");
            assertEquals("messages_fts", fullText(connection));
            List<String> triggers = Rows.of(connection, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
            for (String name : List.of("insert", "update", "delete")) {
                Rows.run(connection, "DROP TRIGGER messages_fts_" + name);
            }
            Rows.run(connection, "UPDATE messages SET rowid = rowid - 1 WHERE rowid > 2");
            for (String trigger : triggers) {
                Rows.run(connection, trigger);
            }
            assertNull(fullText(connection));
        }
    }

    private static String fullText(Connection connection) throws Exception {
        return Dialect.detect(Plain.of(connection)).fullText(Plain.of(connection));
    }
}
