package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite by its native calls: what goes in comes out, and nothing that is gone is touched. */
final class SqliteConnectionTest {
    private static final int READ_WRITE_CREATE = 0x6 | 0x8000;
    private static final int READ_ONLY = 0x1 | 0x8000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16le", "UTF-16be"})
    void everyValueComesBackInEveryEncoding(String encoding) throws Exception {
        try (SqliteConnection connection = open(READ_WRITE_CREATE)) {
            connection.run("PRAGMA encoding = '" + encoding + "'; CREATE TABLE t (a, b, c, d)");
            String text = "a\u0000ä 日本 \ud83d\ude00";
            try (SqliteStatement insert = connection.prepare("INSERT INTO t VALUES (?, ?, ?, ?)")) {
                insert.bind(text, "", null, Long.MIN_VALUE);
                assertEquals(1, insert.update());
                insert.bind("half \ud83d", "1", 2, 3L);
                assertEquals(1, insert.update());
            }
            try (SqliteStatement rows = connection.prepare("SELECT a, b, c, d, 1.5 FROM t")) {
                assertTrue(rows.next());
                assertEquals(text, rows.getString(1));
                assertEquals("", rows.getString(2));
                assertNull(rows.getString(3));
                assertEquals(0, rows.getLong(3));
                assertEquals(Long.MIN_VALUE, rows.getLong(4));
                assertEquals("1.5", rows.getString(5));
                assertTrue(rows.next());
                assertEquals("half \ufffd", rows.getString(1));
                assertEquals(1, rows.getInt(2));
                assertEquals("2", rows.getString(3));
                assertTrue(rows.getBoolean(4));
                assertFalse(rows.next());
                assertFalse(rows.next());
            }
        }
    }

    @Test
    void bytesThatAreNoUtf8ComeBackMarked() throws Exception {
        try (SqliteConnection connection = open(READ_WRITE_CREATE);
                SqliteStatement row = connection.prepare("SELECT CAST(x'41ff42' AS TEXT)")) {
            assertTrue(row.next());
            assertEquals("A\ufffdB", row.getString(1));
        }
    }

    @Test
    void aStatementIsUsedAgainWithOtherValues() throws Exception {
        try (SqliteConnection connection = open(READ_WRITE_CREATE);
                SqliteStatement row = connection.prepare("SELECT ?")) {
            for (String value : new String[] {"a", "b", null}) {
                row.bind(value);
                assertTrue(row.next());
                assertEquals(value, row.getString(1));
            }
            assertThrows(SQLException.class, () -> row.bind("a", "b"));
            assertThrows(IllegalArgumentException.class, () -> row.bind(1.5));
        }
    }

    @Test
    void aFailureSaysItsCode() throws Exception {
        try (SqliteConnection connection = open(READ_WRITE_CREATE)) {
            connection.run("CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1)");
            assertCode(19, () -> connection.run("INSERT INTO t VALUES (1)"));
            assertCode(1, () -> connection.run("nonsense"));
            assertCode(1, () -> connection.prepare("nonsense"));
            try (SqliteStatement insert = connection.prepare("INSERT INTO t VALUES (1)")) {
                assertCode(19, insert::update);
            }
            assertThrows(SQLException.class, () -> connection.prepare("-- nothing"));
        }
        assertCode(14, () -> Driver.connect(folder.resolve("none").toString(), READ_ONLY, 1));
        try (SqliteConnection connection = open(READ_ONLY)) {
            assertCode(8, () -> connection.run("DROP TABLE t"));
        }
    }

    @Test
    void anotherProgramsLockIsWaitedForAndNamed() throws Exception {
        try (SqliteConnection one = open(READ_WRITE_CREATE);
                SqliteConnection other = open(READ_WRITE_CREATE)) {
            one.run("CREATE TABLE t (a); BEGIN IMMEDIATE");
            assertCode(5, () -> other.run("BEGIN IMMEDIATE"));
            one.run("COMMIT");
            other.run("BEGIN IMMEDIATE; COMMIT");
        }
    }

    @Test
    void whatIsClosedIsNotTouched() throws Exception {
        SqliteConnection connection = open(READ_WRITE_CREATE);
        SqliteStatement statement = connection.prepare("VALUES (1), (2)");
        assertTrue(statement.next());
        SqliteStatement other = connection.prepare("SELECT 1");
        other.close();
        other.close();
        assertThrows(SQLException.class, other::next);
        connection.close();
        connection.close();
        assertThrows(SQLException.class, statement::next);
        assertThrows(SQLException.class, () -> statement.getString(1));
        assertThrows(SQLException.class, () -> statement.getLong(1));
        assertThrows(SQLException.class, statement::bind);
        assertThrows(SQLException.class, () -> connection.prepare("SELECT 1"));
        assertThrows(SQLException.class, () -> connection.run("SELECT 1"));
        statement.close();
    }

    /** Locks are let go at the last row, not when the statement is closed. */
    @Test
    void aStatementThatIsAtItsEndLetsOthersWrite() throws Exception {
        try (SqliteConnection reader = open(READ_WRITE_CREATE);
                SqliteConnection writer = open(READ_WRITE_CREATE)) {
            writer.run("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
            try (SqliteStatement rows = reader.prepare("SELECT a FROM t")) {
                assertTrue(rows.next());
                assertCode(5, () -> writer.run("INSERT INTO t VALUES (2)"));
                assertFalse(rows.next());
                writer.run("INSERT INTO t VALUES (2)");
            }
        }
    }

    private SqliteConnection open(int flags) throws SQLException {
        return Driver.connect(folder.resolve("a.db").toString(), flags, 20);
    }

    private static void assertCode(int code, org.junit.jupiter.api.function.Executable work) {
        SQLException failure = assertThrows(SQLException.class, work);
        assertEquals(code, failure.getErrorCode() & 0xff, failure::toString);
    }
}
