package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HardeningTest {
    @TempDir
    Path folder;

    @Test
    void theSettingsAreInForce() throws Exception {
        try (Connection connection = Shape.open(folder.resolve("a.db"))) {
            Hardening.apply(Plain.of(connection));
            assertEquals("0", Rows.one(connection, "PRAGMA trusted_schema"));
            assertEquals("1", Rows.one(connection, "PRAGMA cell_size_check"));
            assertEquals(List.of("0"), Rows.of(connection, "PRAGMA mmap_size"));
            SQLException error =
                    assertThrows(SQLException.class, () -> Rows.of(connection, "SELECT load_extension('x')"));
            assertTrue(error.getMessage().contains("not authorized"), error.getMessage());
        }
    }

    @Test
    void aFunctionThatReachesOutsideDoesNotRunFromTheSchema() throws Exception {
        Path file = folder.resolve("a.db");
        try (Connection connection = Shape.open(file)) {
            Rows.run(connection, "CREATE VIEW v AS SELECT load_extension('x') AS x");
        }
        try (Connection connection = Shape.open(file)) {
            Hardening.apply(Plain.of(connection));
            SQLException error = assertThrows(SQLException.class, () -> Rows.of(connection, "SELECT * FROM v"));
            assertTrue(error.getMessage().contains("unsafe use of load_extension"), error.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeMayBeWritten(Shape shape) throws Exception {
        assertNull(reason(shape, List.of()));
    }

    @Test
    void triggersOnWhatWeWriteHaveToBeKnown() throws Exception {
        assertEquals(
                "its table sessions has an unknown trigger, evil",
                reason(
                        Shape.DOCUMENTED,
                        List.of(),
                        "CREATE TRIGGER evil AFTER INSERT ON sessions BEGIN DELETE FROM messages; END"));
        for (String table : List.of("messages", "providers", "compaction_events", "topic_segments", "Sessions")) {
            assertEquals(
                    "its table " + table + " has an unknown trigger, evil",
                    reason(
                            Shape.CONVERSATION_STORE,
                            List.of(),
                            "CREATE TRIGGER evil AFTER DELETE ON " + table + " BEGIN SELECT 1; END"),
                    table);
        }
    }

    @Test
    void aKnownTriggerWithAnotherBodyIsUnknown() throws Exception {
        assertEquals(
                "its table messages has an unknown trigger, messages_fts_insert",
                reason(
                        Shape.CONVERSATION_STORE,
                        List.of(),
                        "DROP TRIGGER messages_fts_insert",
                        "CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN DELETE FROM sessions; END"));
    }

    @Test
    void ourOwnTriggersAreKnownByTheirText() throws Exception {
        String ours = "CREATE TRIGGER victor_a AFTER INSERT ON messages BEGIN UPDATE victor_count SET n = n + 1; END";
        String table = "CREATE TABLE victor_count (n)";
        assertEquals(
                "its table messages has an unknown trigger, victor_a",
                reason(Shape.DOCUMENTED, List.of(), table, ours));
        assertNull(reason(
                Shape.LEGACY06,
                List.of(ours.replace("TRIGGER ", "TRIGGER IF NOT EXISTS ").replace(" BEGIN ", "\n BEGIN\n\t") + " ;\n"),
                table,
                ours));
    }

    @Test
    void aViewOrAnotherKindOfTableInTheirPlaceIsOnlyRead() throws Exception {
        assertEquals(
                "messages is not an ordinary table in it",
                reason(
                        Shape.LEGACY06,
                        List.of(),
                        "ALTER TABLE messages RENAME TO m",
                        "CREATE VIEW messages AS SELECT * FROM m"));
        assertEquals(
                "providers is not an ordinary table in it",
                reason(Shape.DOCUMENTED, List.of(), "CREATE VIRTUAL TABLE providers USING rtree(id, a, b)"));
        assertEquals(
                "messages_fts is not an ordinary table in it",
                reason(Shape.DOCUMENTED, List.of(), "CREATE VIRTUAL TABLE messages_fts USING rtree(id, a, b)"));
    }

    @Test
    void whatIsElsewhereInTheFileIsNoneOfOurs() throws Exception {
        assertNull(reason(
                Shape.DOCUMENTED,
                List.of(),
                "CREATE VIEW recent AS SELECT * FROM sessions ORDER BY updated_at DESC",
                "CREATE TABLE graph_node (a)",
                "CREATE TRIGGER g AFTER INSERT ON graph_node BEGIN SELECT 1; END"));
    }

    private String reason(Shape shape, List<String> expected, String... statements) throws Exception {
        try (Connection connection = Shape.open(shape.create(folder.resolve(Long.toString(System.nanoTime()))))) {
            for (String statement : statements) {
                Rows.run(connection, statement);
            }
            return Hardening.readOnlyReason(Plain.of(connection), expected);
        }
    }
}
