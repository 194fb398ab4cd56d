package victor.service.chat.tools;

import java.time.Duration;

/** Ends work that takes too long, or whose thread was interrupted. */
final class TimeLimit {
    /** How long a search may take. */
    static final Duration USUAL = Duration.ofSeconds(10);

    private final long end;

    TimeLimit(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** Thrown to get out of work from deep within. */
    static final class Reached extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** @throws Reached when it is time to stop */
    void check() {
        if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
            throw new Reached();
        }
    }
}
