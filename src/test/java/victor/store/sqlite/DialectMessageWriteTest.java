package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Messages added and deleted through the views, looked at in the tables below them. */
final class DialectMessageWriteTest {
    private static final String TIME = "2026-03-01T10:00:00.000001";

    @TempDir
    Path folder;

    private final Checks checks = new Checks();

    @AfterEach
    void everyFileIsSoundAfterwards() throws Exception {
        checks.run();
    }

    @ParameterizedTest
    @EnumSource
    void aNewMessageIsOneRowAtTheEndOfItsSession(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Map<String, List<String>> before = Rows.dump(connection);
            add(connection, "alpha", "user", "zebra", null, null);
            Change change = Change.between(before, Rows.dump(connection));
            assertEquals(1, change.come().get("messages").size());
            assertFalse(change.gone().containsKey("messages"));
            assertTrue(
                    List.of("messages", "sqlite_sequence").containsAll(change.tables()),
                    change.tables().toString());
            String order = shape.timestamped() ? "created_at, id" : "id";
            assertEquals(
                    List.of("How do quokkas sleep?", "Mostly by day.", "zebra"),
                    Rows.of(
                            connection,
                            "SELECT content FROM message_view WHERE session_id = 'alpha' ORDER BY " + order));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "user, , I'll help you setup CI/CD, 6, 75, 7, 75, 5",
        "system, , FILE PREVIEW: app.py, 3, 100, 6, 100, 3",
        "assistant, , '', 0, 75, 1, 75, 0",
        "tool, ls, ' a  b\tc\u00a0d\u3000e\r\nf ', 7, 75, 4, 50, 6",
        "tool, code_search, x, 1, 75, 1, 75, 1",
        "tool, write, x, 1, 50, 1, 50, 1",
        "tool_call, , x, 1, 50, 1, 50, 1"
    })
    void theEstimatesAreThoseOfEachClass(
            String role,
            String name,
            String content,
            int tokens,
            int priority,
            int oldTokens,
            int oldPriority,
            int words)
            throws Exception {
        String fields = name == null ? null : "{\"name\":\"" + name + "\"}";
        for (Shape shape : Shape.values()) {
            if (!shape.timestamped()) {
                continue;
            }
            try (Connection connection = open(shape)) {
                add(connection, "alpha", role, content, null, fields);
                String expected = switch (shape) {
                    case ENVELOPE -> words + "|0";
                    case CHAT06 -> oldTokens + "|" + oldPriority;
                    default -> tokens + "|" + priority;
                };
                assertEquals(
                        expected + "|" + name,
                        Rows.one(
                                connection,
                                "SELECT token_count, priority, tool_name FROM messages ORDER BY rowid DESC LIMIT 1"),
                        shape.name());
            }
        }
    }

    @Test
    void idsAreThoseThatEachClassMakes() throws Exception {
        for (Shape shape : List.of(Shape.HEALED, Shape.CHAT06, Shape.CONVERSATION_STORE)) {
            try (Connection connection = open(shape)) {
                for (int i = 0; i < 50; i++) {
                    add(connection, "alpha", "user", "x", null, null);
                }
                assertEquals(
                        "50|50",
                        Rows.one(
                                connection,
                                "SELECT count(DISTINCT id), sum(length(id) = 16 AND substr(id, 5) NOT GLOB '*[^0-9a-f]*') FROM messages"
                                        + " WHERE id LIKE 'msg\\_%' ESCAPE '\\' AND content = 'x'"));
            }
        }
    }

    @Test
    void anEnvelopesIdsCountOnWithinTheSession() throws Exception {
        try (Connection connection = open(Shape.ENVELOPE)) {
            session(connection, "alpha:000007");
            session(connection, "a%_[x");
            add(connection, "alpha:000007", "user", "nested", null, null);
            Rows.run(
                    connection,
                    "INSERT INTO messages (id, session_id, role, content, timestamp, token_count, priority) VALUES ('alpha:9', 'alpha', '', '', '', 0, 0)");
            for (String session : List.of("alpha", "alpha", "a%_[x", "alpha:000007")) {
                add(connection, session, "user", "n", null, null);
            }
            assertEquals(
                    List.of("alpha:000002", "alpha:000003", "a%_[x:000000", "alpha:000007:000001"),
                    Rows.of(connection, "SELECT id FROM messages WHERE content = 'n' ORDER BY rowid"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HEALED", "CHAT06", "CONVERSATION_STORE", "ENVELOPE"})
    void whatAMessageHasReadsBackCharacterByCharacter(Shape shape) throws Exception {
        String agent = shape == Shape.CHAT06 ? "" : "\"agent_id\":\"a\",\"plan_step_id\":\"7\",";
        List<String> fields = List.of(
                "{\"tool_call_id\":\"call_9\",\"name\":\"read\"," + agent
                        + "\"images\":[{\"n\":1.50}],\"metadata\":{\"big\":12345678901234567890123,\"s\":\"\\ud800\\/,}\",\"d\":1,\"d\":2}}",
                "{\"metadata\":{\"a\":{}}}",
                "{\"tool_call_id\":\"it's \\\"x\\\" é\"}",
                "{\"metadata\":\"{not json\"}");
        try (Connection connection = open(shape)) {
            for (String text : fields) {
                String calls = text.contains("not json") ? null : ShapeRows.CALLS;
                add(connection, "alpha", "tool", "quokka", calls, text);
                assertEquals(
                        "tool|quokka|" + calls + "|" + TIME + "|" + text + "|0",
                        Rows.one(
                                connection,
                                "SELECT role, content, tool_calls, created_at, fields, preview FROM message_view ORDER BY id DESC LIMIT 1"));
                assertEquals(
                        calls == null ? "0" : "1",
                        Rows.one(connection, "SELECT json_valid(metadata) FROM messages ORDER BY rowid DESC LIMIT 1"));
            }
            assertEquals(
                    "{not json", Rows.one(connection, "SELECT metadata FROM messages ORDER BY rowid DESC LIMIT 1"));
        }
    }

    @Test
    void theMetadataIsWhatEachClassReads() throws Exception {
        Map<Shape, String> empty = Map.of(
                Shape.ENVELOPE, "{\"tool_calls\":null,\"images\":null}",
                Shape.CONVERSATION_STORE, "{}",
                Shape.CHAT06, "{}",
                Shape.HEALED, "{}");
        for (Shape shape : empty.keySet()) {
            try (Connection connection = open(shape)) {
                for (String nothing :
                        new String[] {null, "{}", "null", "[]", "no json", "{\"metadata\":null,\"images\":null}"}) {
                    add(connection, "alpha", "user", "x", null, nothing);
                    assertEquals(empty.get(shape), newestMetadata(connection), nothing);
                }
                add(
                        connection,
                        "alpha",
                        "assistant",
                        "",
                        "[{\"id\":\"c\"}]",
                        "{\"model\":\"m\",\"metadata\":{\"k\":[1,2]}}");
                assertEquals(
                        shape == Shape.ENVELOPE
                                ? "{\"tool_calls\":[{\"id\":\"c\"}],\"images\":null,\"k\":[1,2],\"model\":\"m\"}"
                                : "{\"k\":[1,2],\"model\":\"m\",\"tool_calls\":[{\"id\":\"c\"}]}",
                        newestMetadata(connection));
                add(connection, "alpha", "assistant", "", "{broken", null);
                assertEquals(
                        "{broken",
                        Rows.one(connection, "SELECT json_extract(?, '$.tool_calls')", newestMetadata(connection)));
            }
        }
    }

    @Test
    void aPreviewIsMarkedAsOneUnlessItIsAlready() throws Exception {
        try (Connection connection = open(Shape.CONVERSATION_STORE)) {
            String insert =
                    "INSERT INTO message_view (session_id, role, content, created_at, fields, preview) VALUES ('alpha', 'system', 'x', ?, ?, 1)";
            Rows.run(connection, insert, TIME, "{\"metadata\":{\"preview_kind\":\"file_preview\"}}");
            assertEquals("{\"preview_kind\":\"file_preview\"}", newestMetadata(connection));
            Rows.run(connection, insert, TIME, null);
            assertEquals("{\"is_preview\":true}", newestMetadata(connection));
            assertEquals("2", Rows.one(connection, "SELECT sum(preview) FROM message_view WHERE session_id = 'alpha'"));
        }
    }

    @Test
    void aMissingTextOrTimeIsFilledWhereTheTableWantsOne() throws Exception {
        try (Connection connection = open(Shape.CONVERSATION_STORE)) {
            Rows.run(connection, "INSERT INTO message_view (session_id, role) VALUES ('alpha', 'user')");
            assertEquals(
                    "|26",
                    Rows.one(
                            connection,
                            "SELECT content, length(created_at) FROM message_view ORDER BY id DESC LIMIT 1"));
        }
    }

    @Test
    void aToolsAnswerHasTheRoleOfTheVersion() throws Exception {
        try (Connection old = open(Shape.CHAT06);
                Connection today = open(Shape.CONVERSATION_STORE)) {
            for (Connection connection : List.of(old, today)) {
                add(connection, "alpha", "tool", "x", null, null);
                assertEquals("tool", Rows.one(connection, "SELECT role FROM message_view ORDER BY id DESC LIMIT 1"));
            }
            assertEquals("tool_result", Rows.one(old, "SELECT role FROM messages ORDER BY rowid DESC LIMIT 1"));
            assertEquals("tool", Rows.one(today, "SELECT role FROM messages ORDER BY rowid DESC LIMIT 1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletingASessionsMessagesDeletesThoseAndNothingElse(Shape shape) throws Exception {
        try (Connection connection = open(shape)) {
            Map<String, List<String>> before = Rows.dump(connection);
            Rows.run(connection, "DELETE FROM message_view WHERE session_id = 'tools'");
            Change change = Change.between(before, Rows.dump(connection));
            assertEquals(List.of("messages"), change.tables());
            assertEquals(Map.of(), change.come());
            assertEquals(4, change.gone().get("messages").size());
        }
    }

    @Test
    void aTopicGoesWithTheMessageItBeginsWith() throws Exception {
        try (Connection connection = open(Shape.CONVERSATION_STORE)) {
            Rows.run(
                    connection,
                    "INSERT INTO topic_segments VALUES ('a', 'tools', 'n', 'msg_t1', 'msg_t4'), ('b', 'tools', 'n', 'msg_t3', NULL)");
            Rows.run(connection, "DELETE FROM message_view WHERE session_id = 'tools' AND role = 'tool'");
            assertEquals(List.of("a|msg_t1|msg_t4"), topics(connection));
            Rows.run(connection, "DELETE FROM message_view WHERE session_id = 'tools' AND content = 'It says hello.'");
            assertEquals(List.of("a|msg_t1|null"), topics(connection));
        }
    }

    private static List<String> topics(Connection connection) throws SQLException {
        return Rows.of(connection, "SELECT id, start_message_id, end_message_id FROM topic_segments");
    }

    /** The triggers of a healed file alone leave the words of a deleted row in its index, and the next row gets its number. */
    @Test
    void aHealedFilesIndexForgetsTheWordsOfDeletedRows() throws Exception {
        try (Connection connection = open(Shape.HEALED)) {
            session(connection, "more");
            for (String session : List.of("alpha", "more")) {
                add(connection, session, "user", "aardvark", null, null);
                assertEquals(
                        1,
                        Rows.of(connection, "SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'aardvark'")
                                .size());
                if (session.equals("alpha")) {
                    Rows.run(connection, "DELETE FROM message_view WHERE session_id = 'alpha'");
                } else {
                    Rows.run(connection, "DELETE FROM session_view WHERE id = 'more'");
                }
                assertEquals(
                        List.of(),
                        Rows.of(connection, "SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'aardvark'"));
                assertEquals("0", Rows.one(connection, "SELECT count(*) FROM messages_fts_docsize"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAT06", "CONVERSATION_STORE"})
    void theStoresOwnIndexStaysSound(Shape shape) throws Exception {
        Path file = shape.create(folder);
        try (Connection connection = checks.open(file)) {
            Dialect dialect = Dialect.detect(Plain.of(connection));
            add(connection, "alpha", "user", "aardvark", null, null);
            Rows.run(connection, "DELETE FROM message_view WHERE session_id = 'tools' AND role = 'user'");
            Rows.run(connection, "DELETE FROM session_view WHERE id = 'broken'");
            assertEquals("messages_fts", dialect.fullText(Plain.of(connection)));
            assertEquals(
                    List.of("aardvark"),
                    Rows.of(
                            connection,
                            "SELECT content FROM message_view WHERE id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'aard*')"));
        }
    }

    private static String newestMetadata(Connection connection) throws SQLException {
        return Rows.one(connection, "SELECT metadata FROM messages ORDER BY rowid DESC LIMIT 1");
    }

    private static void session(Connection connection, String id) throws SQLException {
        Rows.run(connection, "INSERT INTO session_view (id, created_at, updated_at) VALUES (?, ?, ?)", id, TIME, TIME);
    }

    private static void add(
            Connection connection, String session, String role, String content, String calls, String fields)
            throws SQLException {
        Rows.run(
                connection,
                "INSERT INTO message_view (session_id, role, content, tool_calls, created_at, fields) VALUES (?, ?, ?, ?, ?, ?)",
                session,
                role,
                content,
                calls,
                TIME,
                fields);
    }

    private Connection open(Shape shape) throws Exception {
        return checks.open(shape.create(folder.resolve(Long.toString(System.nanoTime()))));
    }
}
