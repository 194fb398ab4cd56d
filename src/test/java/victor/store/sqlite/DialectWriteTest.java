package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every write through the views, looked at in the tables below them. */
final class DialectWriteTest {
    private static final String NEW_SESSION =
            "INSERT INTO session_view (id, name, provider, model, profile, data, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    @TempDir
    Path folder;

    private final Checks checks = new Checks();

    @AfterEach
    void everyFileIsSoundAfterwards() throws Exception {
        checks.run();
    }

    @ParameterizedTest
    @EnumSource
    void aNewSessionIsOneRowAndReadsBack(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Map<String, List<String>> before = Rows.dump(connection);
            Rows.run(
                    connection,
                    NEW_SESSION,
                    "new",
                    "T",
                    "OpenAI",
                    "m",
                    "p",
                    "{\"k\":1.0}",
                    "2026-03-01T00:00:00",
                    "2026-03-02T00:00:00");
            Change change = Change.between(before, Rows.dump(connection));
            assertEquals(List.of("sessions"), change.tables());
            assertEquals(1, change.come().get("sessions").size());
            assertEquals(Map.of(), change.gone());
            boolean named = shape.key().equals("id");
            String provider = shape == Shape.CHAT06 || shape == Shape.CONVERSATION_STORE ? "openai" : "OpenAI";
            assertEquals(
                    "new|" + (named ? "T" : "null") + "|" + provider
                            + "|m|p|{\"k\":1.0}|2026-03-01T00:00:00|2026-03-02T00:00:00",
                    Rows.one(
                            connection,
                            "SELECT id, name, provider, model, profile, data, created_at, updated_at FROM session_view WHERE id = 'new'"));
        }
    }

    @Test
    void aNewSessionGetsWhatEachClassKeepsBesideIt() throws Exception {
        for (Shape shape : List.of(Shape.CHAT06, Shape.CONVERSATION_STORE, Shape.ENVELOPE)) {
            try (Connection connection = open(shape)) {
                Rows.run(connection, NEW_SESSION, "new", null, null, null, null, null, "2026-03-01T00:00:00", null);
                String project = folder.resolve(shape.name()).toString();
                if (shape == Shape.ENVELOPE) {
                    assertEquals(
                            project + "/.victor/project.db|null|2026-03-01T00:00:00",
                            Rows.one(
                                    connection,
                                    "SELECT project_path, metadata, last_activity FROM sessions WHERE session_id = 'new'"));
                } else {
                    assertEquals(
                            project + "|{}|100000|4096|null",
                            Rows.one(
                                    connection,
                                    "SELECT project_path, metadata, max_tokens, reserved_tokens, provider_id FROM sessions WHERE session_id = 'new'"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAT06", "CONVERSATION_STORE"})
    void anUnknownProviderGetsALookUpRow(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Rows.run(connection, NEW_SESSION, "new", null, "groq", "m", null, "{}", "2026-03-01", "2026-03-01");
            Rows.run(connection, "UPDATE session_view SET provider = 'xai', model = 'grok' WHERE id = 'alpha'");
            Rows.run(connection, "UPDATE session_view SET provider = NULL WHERE id = 'tools'");
            assertEquals(
                    List.of("1|anthropic", "2|openai", "3|groq", "4|xai"),
                    Rows.of(connection, "SELECT id, name FROM providers ORDER BY id"));
            assertEquals(
                    List.of("alpha|4|grok", "new|3|m", "tools|null|gpt-4"),
                    Rows.of(
                            connection,
                            "SELECT session_id, provider_id, model FROM sessions WHERE session_id <> 'broken' ORDER BY session_id"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTakenIdIsAnErrorAndChangesNothing(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Map<String, List<String>> before = Rows.dump(connection);
            assertThrows(
                    SQLException.class,
                    () -> Rows.run(
                            connection, NEW_SESSION, "alpha", "T", "new", "m", "p", "{}", "2026-03-01", "2026-03-01"));
            assertEquals(before, Rows.dump(connection));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "provider, openai",
        "model, m2",
        "profile, p2",
        "data, {\"x\" : 1.0}",
        "created_at, 2026-01-01",
        "updated_at, 2026-07-01"
    })
    void oneColumnOfOneSessionChangesAndNothingElse(String column, String value) throws Exception {
        for (Shape shape : Shape.values()) {
            try (Connection connection = open(shape)) {
                Map<String, List<String>> before = Rows.dump(connection);
                Rows.run(connection, "UPDATE session_view SET " + column + " = ? WHERE id = 'alpha'", value);
                Change change = Change.between(before, Rows.dump(connection));
                assertEquals(List.of("sessions"), change.tables(), shape.name());
                assertEquals(1, differences(change), shape.name());
                assertEquals(
                        value,
                        Rows.one(connection, "SELECT " + column + " FROM session_view WHERE id = 'alpha'"),
                        shape.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameGoesWhereThereIsAColumnForIt(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Map<String, List<String>> before = Rows.dump(connection);
            Rows.run(connection, "UPDATE session_view SET name = 'Neu' WHERE id = 'tools'");
            Change change = Change.between(before, Rows.dump(connection));
            assertEquals(shape.key().equals("id") ? List.of("sessions") : List.of(), change.tables());
            if (shape.key().equals("id")) {
                assertEquals(1, differences(change));
                assertEquals("Neu", Rows.one(connection, "SELECT name FROM sessions WHERE id = 'tools'"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalColumnsChangeInOneStatement(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Rows.run(
                    connection,
                    "UPDATE session_view SET provider = 'x', model = 'y', data = '{}', updated_at = 'z' WHERE id = 'broken'");
            assertEquals(
                    "x|y|{}|z",
                    Rows.one(
                            connection,
                            "SELECT provider, model, data, updated_at FROM session_view WHERE id = 'broken'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletingASessionTakesItsMessagesAndNothingOfAnother(Shape shape) throws Exception {
        deletesTools(shape, "DELETE FROM session_view WHERE id = 'tools'");
    }

    @ParameterizedTest
    @EnumSource
    void aBatchDeletesTheSame(Shape shape) throws Exception {
        deletesTools(shape, "INSERT INTO session_batch (ids) VALUES ('[\"tools\",\"none\"]')");
    }

    private void deletesTools(Shape shape, String delete) throws Exception {
        try (Connection connection = open(shape)) {
            addDependents(connection, "alpha");
            addDependents(connection, "tools");
            Map<String, List<String>> before = Rows.dump(connection);
            Rows.run(connection, delete);
            Change change = Change.between(before, Rows.dump(connection));
            assertEquals(Map.of(), change.come());
            assertEquals(1, change.gone().get("sessions").size());
            assertEquals(4, change.gone().get("messages").size());
            for (String table : Tables.DEPENDENTS) {
                if (!Rows.of(connection, "SELECT 1 FROM pragma_table_info(?) WHERE name = 'session_id'", table)
                        .isEmpty()) {
                    assertEquals(1, change.gone().get(table).size(), table);
                    assertEquals("1", Rows.one(connection, "SELECT count(*) FROM " + table), table);
                }
            }
        }
    }

    private static void addDependents(Connection connection, String id) throws SQLException {
        for (String table : Tables.DEPENDENTS) {
            List<String> columns = Rows.of(
                    connection, "SELECT name FROM pragma_table_info(?) WHERE \"notnull\" AND name <> 'id'", table);
            if (Rows.of(connection, "SELECT 1 FROM pragma_table_info(?) WHERE name = 'session_id'", table)
                    .isEmpty()) {
                continue;
            }
            String names = "session_id";
            String values = "'" + id + "'";
            for (String column : columns) {
                if (!column.equals("session_id")) {
                    names += ", " + column;
                    values += column.equals("start_message_id")
                            ? ", (SELECT min(id) FROM messages WHERE session_id = '" + id + "')"
                            : ", 'x'";
                }
            }
            boolean text = !Rows.of(
                            connection, "SELECT 1 FROM pragma_table_info(?) WHERE name = 'id' AND type = 'TEXT'", table)
                    .isEmpty();
            Rows.run(
                    connection,
                    "INSERT INTO " + table + " (" + names + (text ? ", id" : "") + ") VALUES (" + values
                            + (text ? ", '" + table + id + "'" : "") + ")");
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletingManySessionsDeletesThose(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Rows.run(connection, "DELETE FROM session_view WHERE id IN ('alpha', 'broken', 'none')");
            assertEquals(List.of("tools"), Rows.of(connection, "SELECT " + shape.key() + " FROM sessions"));
            assertEquals(List.of("tools"), Rows.of(connection, "SELECT DISTINCT session_id FROM messages"));
        }
    }

    @Test
    void aLaterStoresRowInAHealedFileIsWrittenInItsOwnForm() throws Exception {
        try (Connection connection = open(Shape.HEALED)) {
            String insert =
                    "INSERT INTO sessions (session_id, created_at, last_activity, metadata, provider_id) VALUES ('s', '', '', ?, 1)";
            Rows.run(connection, insert, "{\"title\":\"old\"}");
            Rows.run(connection, insert, "{\"title\":\"new\"}");
            Map<String, List<String>> before = Rows.dump(connection);
            Rows.run(
                    connection,
                    "UPDATE session_view SET name = 'x', provider = 'groq', model = 'm', profile = 'p', data = ?, created_at = 'c',"
                            + " updated_at = 'u' WHERE id = 's'",
                    "{\"title\":\"newer\"}");
            Change change = Change.between(before, Rows.dump(connection));
            assertEquals(List.of("providers", "sessions", "sqlite_sequence"), change.tables());
            assertEquals(1, change.gone().get("sessions").size());
            assertEquals(
                    "null|null|null|m|p|null|c|null|u|{\"title\":\"newer\"}|2",
                    Rows.one(
                            connection,
                            "SELECT id, name, provider, model, profile, data, created_at, updated_at, last_activity, metadata, provider_id"
                                    + " FROM sessions WHERE session_id = 's' ORDER BY rowid DESC LIMIT 1"));
            assertEquals("newer|groq", Rows.one(connection, "SELECT name, provider FROM session_view WHERE id = 's'"));
            Rows.run(connection, "DELETE FROM session_view WHERE id = 's'");
            assertEquals("3", Rows.one(connection, "SELECT count(*) FROM sessions"));
        }
    }

    @Test
    void installingAgainReplacesTheViews() throws Exception {
        for (Shape shape : Shape.values()) {
            try (Connection connection = open(shape)) {
                Dialect dialect = Dialect.detect(Plain.of(connection));
                dialect.install(Plain.of(connection));
                assertThrows(SQLException.class, () -> Rows.run(connection, "DELETE FROM session_view"));
                dialect.allowWrites(Plain.of(connection));
                Rows.run(connection, "DELETE FROM session_view");
                assertEquals("0", Rows.one(connection, "SELECT count(*) FROM message_view"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsOfAnyKindAreFoundAgain(Shape shape) throws Exception {
        List<String> ids = List.of("a b", "it's", "x\"y", "-rf", "%", "\u001b[31m", "日本", "a:000000", "\\");
        try (Connection connection = open(shape)) {
            for (String id : ids) {
                Rows.run(connection, NEW_SESSION, id, null, "openai", null, null, "{}", "2026-03-01", "2026-03-01");
                Rows.run(
                        connection, "INSERT INTO message_view (session_id, role, content) VALUES (?, 'user', 'x')", id);
                assertEquals(id, Rows.one(connection, "SELECT session_id FROM message_view WHERE session_id = ?", id));
            }
            Rows.run(connection, "DELETE FROM session_view WHERE id = ?", ids.get(0));
            Rows.run(
                    connection,
                    "INSERT INTO session_batch (ids) SELECT json_group_array(id) FROM session_view WHERE id NOT IN ('alpha')");
            assertEquals("alpha", Rows.one(connection, "SELECT id FROM session_view"));
            assertEquals("alpha", Rows.one(connection, "SELECT DISTINCT session_id FROM messages"));
        }
    }

    /** How many columns differ between the row that went and the one that came. */
    private static long differences(Change change) {
        String[] gone = change.gone().get("sessions").get(0).split("\\|", -1);
        String[] come = change.come().get("sessions").get(0).split("\\|", -1);
        assertEquals(1, change.gone().get("sessions").size());
        assertEquals(gone.length, come.length);
        long count = 0;
        for (int i = 0; i < gone.length; i++) {
            count += gone[i].equals(come[i]) ? 0 : 1;
        }
        assertTrue(count > 0);
        return count;
    }

    private Connection open(Shape shape) throws Exception {
        Path file = shape.create(folder);
        Connection connection = checks.open(file);
        return connection;
    }
}
