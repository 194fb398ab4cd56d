package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the views show of files that this test makes. */
final class DialectReadTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyShapeShowsTheSameSessions(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            List<String> sessions = Rows.of(
                    connection,
                    "SELECT id, name, provider, model, profile, created_at, updated_at FROM session_view ORDER BY updated_at");
            assertEquals(
                    List.of(
                            "alpha|First|anthropic|claude|default|2026-01-05T09:00:00.000001|2026-01-05T09:10:00.000001",
                            "tools|null|openai|gpt-4|null|2026-01-05T09:00:00.000002|2026-01-05T09:20:00.000002",
                            "broken|" + (shape.key().equals("id") ? "Broken" : "null")
                                    + "|openai|gpt-4|null|2026-01-05T09:00:00.000003|2026-01-05T09:30:00.000003"),
                    sessions);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeShowsTheSameMessagesInReadingOrder(Shape shape) throws Exception {
        try (Connection connection = Shape.open(shape.create(folder))) {
            Dialect dialect = install(connection);
            assertEquals(
                    List.of(
                            "user|Read a.txt|null",
                            "assistant||" + ShapeRows.CALLS,
                            "tool|the text of a.txt|null",
                            "assistant|It says hello.|null"),
                    Rows.of(
                            connection,
                            "SELECT role, content, tool_calls FROM message_view WHERE session_id = 'tools' ORDER BY "
                                    + dialect.messageOrder()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dataIsTheStoredText(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            String column = shape.key().equals("id") ? "data" : "metadata";
            assertEquals(
                    Rows.of(
                            connection,
                            "SELECT " + column + ", typeof(" + column + ") FROM sessions ORDER BY " + shape.key()),
                    Rows.of(connection, "SELECT data, typeof(data) FROM session_view ORDER BY id"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfMessagesAreRowNumbers(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            assertEquals(
                    Rows.of(connection, "SELECT rowid, content FROM messages ORDER BY rowid"),
                    Rows.of(connection, "SELECT id, content FROM message_view ORDER BY id"));
        }
    }

    @Test
    void fieldsHoldWhatElseAMessageHasCharacterByCharacter() throws Exception {
        try (Connection connection = open(Shape.CONVERSATION_STORE)) {
            Rows.run(connection, "UPDATE messages SET agent_id = 'a\"b', plan_step_id = 's' WHERE id = 'msg_a2'");
            Rows.run(
                    connection,
                    "UPDATE messages SET metadata = ? WHERE id = 'msg_a1'",
                    "{ \"z\" : 1.0e+400, \"z\" : 0.10, \"s\" : \"\\ud800\\u00e9\", \"images\":[ -0 ], \"tool_calls\":[] }");
            assertEquals(
                    List.of(
                            "{\"images\":[-0],\"metadata\":{\"z\":1.0e+400,\"z\":0.10,\"s\":\"\\ud800\\u00e9\"}}",
                            "{\"agent_id\":\"a\\\"b\",\"plan_step_id\":\"s\"}",
                            "null",
                            "{\"metadata\":{\"k\":1.50}}",
                            "{\"tool_call_id\":\"call_1\",\"name\":\"read\"}",
                            "{\"images\":[\"i\"],\"metadata\":{\"tool_calls\":\"none\"}}",
                            "{\"metadata\":\"{\\\"is_preview\\\": tr\"}"),
                    Rows.of(connection, "SELECT fields FROM message_view ORDER BY id"));
            assertEquals("[]", Rows.one(connection, "SELECT tool_calls FROM message_view WHERE id = 1"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HEALED", "CHAT06", "CONVERSATION_STORE", "ENVELOPE"})
    void whateverIsInTheJsonColumnsOnlyThatRowDegrades(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            List<String> hostile = List.of(
                    "''",
                    "'null'",
                    "'[1]'",
                    "'\"x\"'",
                    "'5'",
                    "5",
                    "1.5",
                    "x'00ff'",
                    "x'7b7d'",
                    "'{\"a\":NaN}'",
                    "'{a:1}'",
                    "'{\"tool_calls\":{}}'",
                    "'{\"tool_calls\":[}'",
                    "'{\"preview_kind\":{},\"title\":[]}'",
                    "'{' || char(0) || '}'",
                    "replace(hex(zeroblob(1500)), '00', '[')",
                    "cast(x'7b22ff223a317d' as text)",
                    "NULL");
            for (String value : hostile) {
                for (String column : List.of("metadata", "tool_name", "tool_call_id")) {
                    Rows.run(connection, "UPDATE messages SET " + column + " = " + value + " WHERE rowid = 1");
                    readsWithValidJson(connection, value);
                }
                Rows.run(connection, "UPDATE sessions SET metadata = " + value + " WHERE rowid = 1");
                assertEquals(
                        3, Rows.of(connection, "SELECT * FROM session_view").size(), value);
            }
        }
    }

    private static void readsWithValidJson(Connection connection, String value) throws Exception {
        List<String> fields = Rows.of(
                connection, "SELECT coalesce(fields, '{}') FROM message_view WHERE preview + id >= 0 ORDER BY id");
        assertEquals(7, fields.size(), value);
        assertTrue(JsonParser.parseString(fields.get(0)).isJsonObject(), value + ": " + fields.get(0));
        assertEquals(
                "0",
                Rows.one(connection, "SELECT count(*) FROM message_view WHERE NOT json_valid(tool_calls) OR preview"));
    }

    @Test
    void metadataThatIsNoJsonShowsAsAString() throws Exception {
        try (Connection connection = open(Shape.ENVELOPE)) {
            assertEquals(
                    "{\"metadata\":\"{\\\"is_preview\\\": tr\"}|0|null",
                    Rows.one(
                            connection,
                            "SELECT fields, preview, tool_calls FROM message_view WHERE session_id = 'broken'"));
        }
    }

    @Test
    void aPreviewIsToldByEachOfItsThreeMarks() throws Exception {
        try (Connection connection = open(Shape.CONVERSATION_STORE)) {
            List<String> marks = List.of(
                    "{\"is_preview\":true}",
                    "{\"interactive_preview\":true}",
                    "{\"preview_kind\":\"file_preview\"}",
                    "{\"is_preview\":false,\"interactive_preview\":0,\"preview_kind\":\"\"}",
                    "{\"preview_kind\":null,\"memory_semantic_text\":\"a preview\"}",
                    "{\"x\":{\"is_preview\":true}}",
                    "[\"is_preview\"]");
            for (int i = 0; i < marks.size(); i++) {
                Rows.run(connection, "UPDATE messages SET metadata = ? WHERE rowid = ?", marks.get(i), i + 1);
            }
            assertEquals(
                    List.of("1", "1", "1", "0", "0", "0", "0"),
                    Rows.of(connection, "SELECT preview FROM message_view ORDER BY id"));
        }
    }

    @Test
    void rowsWithoutAnIdAreNoSessions() throws Exception {
        for (Shape shape : Shape.values()) {
            try (Connection connection = open(shape)) {
                String more = shape.key().equals("id") ? "" : ", created_at, last_activity";
                Rows.run(
                        connection,
                        "INSERT INTO sessions (" + shape.key() + more + ") VALUES (NULL"
                                + (more.isEmpty() ? "" : ", '', ''") + ")");
                assertEquals("3|3", Rows.one(connection, "SELECT count(*), count(id) FROM session_view"), shape.name());
            }
        }
    }

    @Test
    void aLaterStoresRowsInAHealedFileAreSessionsToo() throws Exception {
        try (Connection connection = open(Shape.HEALED)) {
            String insert =
                    "INSERT INTO sessions (session_id, created_at, last_activity, model, metadata, provider_id) VALUES (?, ?, ?, ?, ?, 1)";
            Rows.run(
                    connection,
                    insert,
                    "later",
                    "2026-02-01T00:00:00",
                    "2026-02-01T00:00:01",
                    "old",
                    "{\"title\":\"Old\"}");
            Rows.run(
                    connection,
                    insert,
                    "later",
                    "2026-02-01T00:00:00",
                    "2026-02-02T00:00:01",
                    "new",
                    "{\"title\":\"New\"}");
            Rows.run(
                    connection,
                    insert,
                    "alpha",
                    "2026-02-01T00:00:00",
                    "2026-02-02T00:00:01",
                    "new",
                    "{\"title\":\"Twice\"}");
            assertEquals(
                    List.of(
                            "alpha|First|anthropic|claude|{\"metadata\":{\"title\":\"First\"}}|2026-01-05T09:10:00.000001|0",
                            "later|New|anthropic|new|{\"title\":\"New\"}|2026-02-02T00:00:01|1"),
                    Rows.of(
                            connection,
                            "SELECT id, name, provider, model, data, updated_at, flat FROM session_view WHERE id IN ('alpha', 'later') ORDER BY id"));
        }
    }

    @Test
    void aStoresRowsInAnEnvelopeFileKeepTheirForm() throws Exception {
        Path file = Shape.ENVELOPE.create(folder);
        try (Connection connection = Shape.open(file)) {
            Rows.run(connection, "CREATE TABLE providers (id INTEGER PRIMARY KEY, name TEXT)");
            Rows.run(connection, "INSERT INTO providers VALUES (1, 'groq')");
            Rows.run(connection, "ALTER TABLE sessions ADD COLUMN provider_id INTEGER");
            Rows.run(
                    connection,
                    "INSERT INTO sessions (session_id, created_at, last_activity, metadata, provider_id) VALUES ('s', '', '', ?, 1)",
                    "{\"active_files\":[],\"title\":\"Flat\"}");
            install(connection);
            assertEquals(
                    List.of("alpha|First|anthropic|0", "broken|null|openai|0", "s|Flat|groq|1", "tools|null|openai|0"),
                    Rows.of(connection, "SELECT id, name, provider, flat FROM session_view ORDER BY id"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void conditionsReachTheIndexes(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            List<String> queries = List.of(
                    "SELECT * FROM session_view WHERE id = 'x'",
                    "SELECT * FROM session_view WHERE id IN (SELECT value FROM json_each('[]'))",
                    "SELECT v.* FROM (SELECT value AS id FROM json_each('[]')) AS page CROSS JOIN session_view AS v ON v.id = page.id",
                    "SELECT * FROM session_view WHERE id >= 'a' AND id < 'b'",
                    "SELECT * FROM session_time WHERE id = 'x'");
            for (String query : queries) {
                assertFalse(scans(connection, query, "sessions"), query);
            }
            assertFalse(scans(connection, "SELECT * FROM message_view WHERE id = 5", "messages"));
            assertFalse(scans(connection, "SELECT * FROM message_view WHERE id > 5 ORDER BY id LIMIT 10", "messages"));
            if (shape != Shape.DOCUMENTED && shape != Shape.ENVELOPE) {
                String page = "SELECT * FROM message_view WHERE session_id = 'x' ORDER BY ";
                String order = shape.timestamped() ? "created_at, id" : "id";
                assertFalse(scans(connection, page + order, "messages"));
                if (shape.timestamped()) {
                    assertFalse(plan(connection, page + order).contains("TEMP B-TREE"), "sorts");
                }
            }
        }
    }

    private static boolean scans(Connection connection, String query, String table) throws Exception {
        String plan = plan(connection, query);
        return plan.contains("SCAN " + table)
                || plan.contains("SCAN own")
                || plan.contains("SCAN v\n")
                || plan.contains("AUTOMATIC");
    }

    private static String plan(Connection connection, String query) throws Exception {
        return String.join("\n", Rows.of(connection, "EXPLAIN QUERY PLAN " + query)) + "\n";
    }

    private Connection open(Shape shape) throws Exception {
        Connection connection = Shape.open(shape.create(folder));
        install(connection);
        return connection;
    }

    private static Dialect install(Connection connection) throws Exception {
        Hardening.apply(Plain.of(connection));
        Dialect dialect = Dialect.detect(Plain.of(connection));
        dialect.install(Plain.of(connection));
        return dialect;
    }
}
