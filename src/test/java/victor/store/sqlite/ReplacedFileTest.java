package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.SessionFilter;
import victor.store.SessionStore;
import victor.store.SteppingClock;
import victor.store.StoreException;
import victor.testing.Sqlite3;

/** A store that is open for long, while its file becomes another one. */
final class ReplacedFileTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("project.db");
    }

    @Test
    void whatOthersWriteLeavesItCurrentAndMovesItsStamp() {
        try (SessionStore store = created("a")) {
            String stamp = store.changeStamp();
            assertEquals(stamp, store.changeStamp());
            Sqlite3.run(file, "INSERT INTO sessions (id, name) VALUES ('b', 'B')");
            assertNotEquals(stamp, store.changeStamp());
            assertTrue(store.isCurrent());
            assertEquals(List.of("a", "b"), store.idsStartingWith("", 9));
        }
    }

    @Test
    void itIsCurrentAfterItsOwnFirstWrite() {
        Sqlite3.run(file, Resource.text("schema.sql"));
        try (SessionStore store = open()) {
            store.write(writer -> writer.create("a", null, null, null, null));
            assertTrue(store.isCurrent());
            assertTrue(store.info().indexed());
        }
    }

    @Test
    void tablesInAnEmptyFileEndIt() throws IOException {
        Files.createFile(file);
        try (SessionStore store = open()) {
            assertTrue(store.isCurrent());
            created("a").close();
            assertFalse(store.isCurrent());
        }
    }

    @Test
    void sideTablesOfAnotherProcessEndIt() {
        Sqlite3.run(file, Resource.text("schema.sql"));
        try (SessionStore store = open()) {
            created("a").close();
            assertFalse(store.isCurrent());
            assertEquals(List.of("a"), store.ids(SessionFilter.ALL));
        }
    }

    @Test
    void columnsOfAnotherProgramEndIt() {
        try (SessionStore store = created("a")) {
            Sqlite3.run(file, "ALTER TABLE sessions ADD COLUMN session_id TEXT");
            assertFalse(store.isCurrent());
        }
    }

    @Test
    void aDeletedFileIsNotWrittenTo() throws IOException {
        try (SessionStore store = created("a")) {
            String stamp = store.changeStamp();
            Files.delete(file);
            assertFalse(store.isCurrent());
            assertNotEquals(stamp, store.changeStamp());
            StoreException refused = assertThrows(
                    StoreException.class, () -> store.write(writer -> writer.create("b", null, null, null, null)));
            assertTrue(refused.getMessage().startsWith(file + " was deleted or replaced"), refused.getMessage());
            assertEquals(List.of("a"), store.ids(SessionFilter.ALL));
        }
    }

    @Test
    void anotherFileInItsPlaceIsNotWrittenTo() throws IOException {
        Path other = directory.resolve("other.db");
        try (SessionStore store = SqliteStores.openOrCreate(other, new SteppingClock())) {
            store.write(writer -> writer.create("other", null, null, null, null));
        }
        try (SessionStore store = created("a")) {
            String stamp = store.changeStamp();
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
            assertFalse(store.isCurrent());
            assertNotEquals(stamp, store.changeStamp());
            assertThrows(StoreException.class, () -> store.write(writer -> writer.create("b", null, null, null, null)));
        }
        assertEquals(List.of("other"), Sqlite3.rows(file, "SELECT id FROM sessions"));
    }

    private SessionStore created(String id) {
        SessionStore store = SqliteStores.openOrCreate(file, new SteppingClock());
        store.write(writer -> writer.create(id, null, null, null, null));
        return store;
    }

    private SessionStore open() {
        return SqliteStores.open(file, new SteppingClock());
    }
}
