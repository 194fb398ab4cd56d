package victor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.SessionFilter;
import victor.store.SessionStore;
import victor.store.SteppingClock;
import victor.store.sqlite.SqliteStores;

/** A workspace that stays open while others create, replace and delete its database. */
final class WorkspaceTest {
    @TempDir
    Path directory;

    private Path file;
    private Workspace workspace;

    @BeforeEach
    void open() {
        file = directory.resolve(".victor/project.db");
        workspace = new Workspace(new Place(file, false, true), new SqliteFiles());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void readingCreatesNothing() {
        assertEquals(List.of(), ids());
        assertFalse(workspace.care().examine().exists());
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void aDatabaseThatAnotherProcessCreatesIsSeen() {
        assertEquals(List.of(), ids());
        save(file, "a");
        assertEquals(List.of("a"), ids());
        assertTrue(workspace.care().examine().exists());
    }

    @Test
    void tablesThatAnotherProcessPutsIntoAnEmptyFileAreSeen() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertEquals(List.of(), ids());
        save(file, "a");
        assertEquals(List.of("a"), ids());
        workspace.changes().rename("a", "Found");
        assertEquals("Found", workspace.sessions().resolve("a").summary().title());
    }

    @Test
    void aDatabaseInThePlaceOfAnotherIsSeen() throws IOException {
        save(file, "a");
        assertEquals(List.of("a"), ids());
        Path other = directory.resolve("other.db");
        save(other, "b");
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        assertEquals(List.of("b"), ids());
        workspace.changes().delete(List.of("b"));
        assertEquals(List.of(), ids());
    }

    @Test
    void aDeletedDatabaseIsGoneAndANewOneIsSeen() throws IOException {
        save(file, "a");
        assertEquals(List.of("a"), ids());
        Files.delete(file);
        assertEquals(List.of(), ids());
        save(file, "b");
        assertEquals(List.of("b"), ids());
    }

    private List<String> ids() {
        return workspace.sessions().ids(SessionFilter.ALL);
    }

    private static void save(Path file, String id) {
        try (SessionStore store = SqliteStores.openOrCreate(file, new SteppingClock())) {
            store.write(writer -> writer.create(id, null, null, null, null));
        }
    }

    private record SqliteFiles() implements Stores {
        @Override
        public SessionStore open(Path file) {
            return SqliteStores.open(file, new SteppingClock());
        }

        @Override
        public SessionStore openOrCreate(Path file) {
            return SqliteStores.openOrCreate(file, new SteppingClock());
        }
    }
}
