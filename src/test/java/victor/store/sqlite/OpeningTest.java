package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.Message;
import victor.store.SessionStore;
import victor.store.SteppingClock;
import victor.store.StoreException;
import victor.testing.Sqlite3;

/** How a file is opened. */
final class OpeningTest {
    @TempDir
    Path directory;

    @Test
    void everyConnectionIsHardened() throws IOException {
        Path file = Files.createFile(directory.resolve("project.db"));
        try (Database database = Connections.open(file).database()) {
            assertEquals(0, database.number("PRAGMA trusted_schema"));
            assertEquals(1, database.number("PRAGMA cell_size_check"));
            assertEquals(0, database.number("PRAGMA mmap_size"));
            assertThrows(StoreException.class, () -> database.number("SELECT load_extension('x')"));
        }
    }

    @Test
    void signsThatUrisKnowAreOrdinaryInNames() {
        Path file = directory.resolve("50%20? #1 'x' 数据.db");
        try (SessionStore store = SqliteStores.openOrCreate(file, new SteppingClock())) {
            store.write(writer -> writer.create("a", null, null, null, null));
        }
        assertTrue(Files.isRegularFile(file));
        assertEquals(List.of("a"), Sqlite3.rows(file, "SELECT id FROM sessions"));
    }

    @Test
    void halfAPairOfSurrogatesIsNotAQuestionMark() {
        Path file = directory.resolve("project.db");
        String content = "a\ud800b\udc00\ud83d\ude00 c\ud83d";
        try (SessionStore store = SqliteStores.openOrCreate(file, new SteppingClock())) {
            store.write(writer -> {
                writer.create("a", null, null, null, null);
                return writer.append("a", List.of(new Message(0, "user", content, null, null, "{}")));
            });
            assertEquals(
                    "a\ufffdb\ufffd\ud83d\ude00 c\ufffd",
                    store.lastMessages("a", List.of(), 1).get(0).content());
        }
    }
}
