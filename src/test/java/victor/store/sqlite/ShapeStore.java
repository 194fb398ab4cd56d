package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import victor.store.SessionStore;
import victor.store.SessionStoreContract;
import victor.testing.Sqlite3;

/** The contract on an empty file of one shape, whose schema must be the same afterwards. */
abstract class ShapeStore extends SessionStoreContract {
    private static final String SCHEMA =
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'victor!_%' ESCAPE '!' ORDER BY name";

    private final String schema;
    private final boolean foreign;
    private List<String> before = List.of();

    ShapeStore(String schema, boolean foreign) {
        this.schema = schema;
        this.foreign = foreign;
    }

    @Override
    protected Path emptyFile(Path directory) {
        Path file = directory.resolve("project.db");
        if (!schema.isEmpty()) {
            assertEquals(List.of("wal"), Sqlite3.rows(file, "PRAGMA journal_mode = WAL; " + schema));
            before = Sqlite3.rows(file, SCHEMA);
        }
        return file;
    }

    @Override
    protected SessionStore open(Path file, Clock clock) {
        return SqliteStores.openOrCreate(file, clock);
    }

    @Override
    protected void verify(Path file) {
        assertEquals(List.of("ok"), Sqlite3.rows(file, "PRAGMA integrity_check"));
        if (!schema.isEmpty()) {
            assertEquals(before, Sqlite3.rows(file, SCHEMA));
        }
        if (foreign) {
            assertEquals(
                    List.of(),
                    Sqlite3.rows(file, "SELECT name FROM sqlite_master WHERE name LIKE 'victor!_%' ESCAPE '!'"));
        } else {
            assertEquals(List.of(), Sqlite3.rows(file, "PRAGMA foreign_key_check"));
        }
    }
}
