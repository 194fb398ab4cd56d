package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every write on a copy of every sample: the rows asked for change, and nothing else. */
final class DialectSampleWritesTest {
    private static final Path SAMPLES = Path.of("../shared/victor-dbs");

    @TempDir
    Path folder;

    private final Checks checks = new Checks();

    @AfterEach
    void everyFileIsSoundAfterwards() throws Exception {
        checks.run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat06-3",
                "chat06-200",
                "convstore-3",
                "convstore-200",
                "convstore-odd",
                "mixed06-convfirst",
                "healed-3",
                "healed-200",
                "mixed06-savefirst",
                "legacy-3",
                "legacy-200",
                "legacy-odd",
                "legacy06-3",
                "legacy06-200",
                "legacy06-odd"
            })
    void onlyTheRowsAskedForChange(String sample) throws Exception {
        try (Connection connection = open(sample)) {
            Map<String, List<String>> before = Rows.dump(connection);
            String id = Rows.of(connection, "SELECT session_id FROM message_view ORDER BY 1")
                    .get(0);
            int messages = Rows.of(connection, "SELECT id FROM message_view WHERE session_id = ?", id)
                    .size();
            create(connection);
            Change made = Change.between(before, Rows.dump(connection));
            assertEquals(Map.of("messages", 2, "sessions", 1), counts(made.come()), sample);
            assertEquals(Map.of(), counts(made.gone()), sample);

            Rows.run(connection, "DELETE FROM session_view WHERE id = 'new-one'");
            assertEquals(List.of(), tables(Change.between(before, Rows.dump(connection))), sample);

            Rows.run(
                    connection,
                    "UPDATE session_view SET name = 'n', model = 'm', data = '{}', updated_at = 'u' WHERE id = ?",
                    id);
            Change written = Change.between(before, Rows.dump(connection));
            assertEquals(Map.of("sessions", 1), counts(written.come()), sample);
            assertEquals(Map.of("sessions", 1), counts(written.gone()), sample);

            Rows.run(connection, "DELETE FROM session_view WHERE id = ?", id);
            Change gone = Change.between(before, Rows.dump(connection));
            assertEquals(Map.of(), counts(gone.come()), sample);
            assertEquals(Map.of("messages", messages, "sessions", 1), counts(gone.gone()), sample);

            Rows.run(connection, "DELETE FROM session_view");
            assertEquals(
                    "0|0",
                    Rows.one(connection, "SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM messages)"),
                    sample);
        }
    }

    private static void create(Connection connection) throws Exception {
        Rows.run(
                connection,
                "INSERT INTO session_view (id, name, provider, model, data, created_at, updated_at) VALUES (?, 'N', 'openai', 'm', '{}', ?, ?)",
                "new-one",
                "2026-03-01T10:00:00.000001",
                "2026-03-01T10:00:00.000001");
        for (String text : List.of("aardvark", "zebra")) {
            Rows.run(
                    connection,
                    "INSERT INTO message_view (session_id, role, content, created_at) VALUES ('new-one', 'user', ?, ?)",
                    text,
                    "2026-03-01T10:00:00.000001");
        }
    }

    /** How many rows of each table; the counter of AUTOINCREMENT moves on and never back. */
    private static Map<String, Integer> counts(Map<String, List<String>> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach((table, list) -> {
            if (!table.equals("sqlite_sequence")) {
                counts.put(table, list.size());
            }
        });
        return counts;
    }

    private static List<String> tables(Change change) {
        return change.tables().stream()
                .filter(table -> !table.equals("sqlite_sequence"))
                .toList();
    }

    private Connection open(String sample) throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES) || System.getenv("CI") != null, "no samples here");
        Path copy = folder.resolve(sample + ".db");
        Files.copy(SAMPLES.resolve(sample).resolve(".victor/project.db"), copy);
        assertTrue(copy.toFile().setWritable(true));
        return checks.open(copy);
    }
}
