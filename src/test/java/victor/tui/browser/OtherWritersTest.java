package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.testing.Database;

/** A file without side tables, which somebody changes, then gives side tables, then changes again. */
final class OtherWritersTest {
    private static final String PLAIN = """
            CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT, profile TEXT, data TEXT,
                created_at TEXT, updated_at TEXT);
            CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, role TEXT, content TEXT,
                tool_calls TEXT, created_at TEXT, FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE);
            INSERT INTO sessions VALUES
                ('a', 'Alpha', 'o', 'g', NULL, '{}', '2025-01-01T10:00:00Z', '2025-01-01T10:00:00Z'),
                ('b', 'Beta', 'o', 'g', NULL, '{}', '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
                ('c', 'Gamma', 'o', 'g', NULL, '{}', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z');
            """;

    @TempDir
    Path directory;

    /** @param before how many changes there are before the side tables; the numbers that SQLite counts by may meet again */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void everyChangeIsSeen(int before) {
        Path file = directory.resolve("project.db");
        Database database = new Database(file).execute(PLAIN);
        try (Browsing browsing = new Browsing(file, 120, 30)) {
            browsing.keys("j").advance(1_500);
            for (int i = 0; i < before; i++) {
                rename(database, browsing, "Hawk " + i);
            }
            deleteWithSideTables(file);
            browsing.advance(1_500);
            assertTrue(browsing.text().contains("2 sessions"), browsing.text());
            rename(database, browsing, "Last");
            assertEquals("b", browsing.browser().list().selectedId());
        }
    }

    @Test
    void aDatabaseAtRestCostsNoFrame() {
        Path file = directory.resolve("project.db");
        Database database = new Database(file).execute(PLAIN);
        try (Browsing browsing = new Browsing(file, 120, 30)) {
            browsing.advance(1_500).screen();
            browsing.advance(20_000);
            assertFalse(browsing.application.isChanged());
            database.execute("UPDATE sessions SET name = 'Another' WHERE id = 'a'");
            browsing.advance(1_500);
            assertTrue(browsing.application.isChanged());
        }
    }

    private static void rename(Database database, Browsing browsing, String title) {
        database.execute("UPDATE sessions SET name = '" + title + "' WHERE id = 'a'");
        browsing.advance(1_500);
        assertTrue(browsing.text().contains(title), browsing.text());
    }

    private static void deleteWithSideTables(Path file) {
        try (SessionStore store = SqliteStores.open(file, java.time.Clock.systemUTC())) {
            store.write(writer -> writer.delete(List.of("c")));
        }
    }
}
