package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long to wait for a lock, and how often to look whether it is free. */
final class PatienceTest {
    private static final int MILLIS = 1_000;
    private static final int LOOKS_OF_SQLITE = 18;
    private static final int READ_WRITE_CREATE = 0x6 | 0x8000;

    @Test
    void theLockIsLookedAtOftenUntilTheTimeIsOver() {
        Patience patience = new Patience(MILLIS);
        for (int lock = 0; lock < 2; lock++) {
            long begun = System.nanoTime();
            int looks = 0;
            while (patience.callback(looks) == 1) {
                looks++;
            }
            assertTrue(System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(MILLIS));
            assertTrue(looks > 3 * LOOKS_OF_SQLITE, "looked " + looks + " times");
        }
    }

    @Test
    void anInterruptedThreadSleepsBetweenTwoLooksToo() {
        Patience patience = new Patience(MILLIS);
        Thread.currentThread().interrupt();
        int looks = 0;
        while (patience.callback(looks) == 1) {
            looks++;
        }
        assertTrue(Thread.interrupted());
        assertTrue(looks <= MILLIS, "did not sleep, looked " + looks + " times");
    }

    @Test
    void whoDoesNotWaitFailsAtOnceAndWaitsTheNextTime(@TempDir Path folder) throws Exception {
        String file = folder.resolve("a.db").toString();
        try (SqliteConnection one = Driver.connect(file, READ_WRITE_CREATE, MILLIS);
                SqliteConnection other = Driver.connect(file, READ_WRITE_CREATE, MILLIS)) {
            one.run("CREATE TABLE t (a); BEGIN IMMEDIATE");
            assertTrue(nanosUntilBusy(() -> other.runWithoutWaiting("BEGIN IMMEDIATE"))
                    < TimeUnit.MILLISECONDS.toNanos(MILLIS));
            assertTrue(nanosUntilBusy(() -> other.run("BEGIN IMMEDIATE")) >= TimeUnit.MILLISECONDS.toNanos(MILLIS));
            one.run("COMMIT");
            other.run("BEGIN IMMEDIATE; COMMIT");
        }
    }

    private static long nanosUntilBusy(org.junit.jupiter.api.function.Executable work) {
        long begun = System.nanoTime();
        assertEquals(5, assertThrows(SQLException.class, work).getErrorCode());
        return System.nanoTime() - begun;
    }
}
