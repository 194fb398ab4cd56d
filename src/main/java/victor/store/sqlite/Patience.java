package victor.store.sqlite;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.sqlite.BusyHandler;

/**
 * Waits for other programs' locks. SQLite's own waiting soon looks only ten times a second, so that a program which writes without a
 * pause keeps others out until they give up: between two of its writes the lock is free for less than a millisecond. Who looks often
 * and at uneven times finds such a moment.
 */
final class Patience extends BusyHandler {
    private static final int LONGEST_NAP = 5;

    private final long limit;
    private boolean waiting = true;
    private long since;

    Patience(int millis) {
        limit = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Whether to wait at all; without, a lock is a failure at once. */
    void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    @Override
    protected int callback(int naps) {
        long now = System.nanoTime();
        if (naps == 0) {
            since = now;
        }
        if (!waiting || now - since >= limit) {
            return 0;
        }
        nap(ThreadLocalRandom.current().nextInt(LONGEST_NAP) + 1);
        return 1;
    }

    /** An interrupted thread sleeps too, and stays interrupted. */
    private static void nap(int millis) {
        boolean interrupted = Thread.interrupted();
        try {
            Thread.sleep(millis);
        } catch (InterruptedException meanwhile) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
