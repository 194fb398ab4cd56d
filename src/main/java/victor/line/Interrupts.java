package victor.line;

import org.jspecify.annotations.Nullable;
import victor.process.Signals;

/** Ctrl+C: stops what is under way, or else ends the program after a last word. */
final class Interrupts {
    private final Runnable lastWord;
    private @Nullable Runnable stopping;
    private boolean idle;

    /** @param lastWord what is done before the program ends, where it waits for a line */
    Interrupts(Runnable lastWord) {
        this.lastWord = lastWord;
        Signals.handle("INT", this::interrupted);
    }

    private void interrupted() {
        Runnable stop;
        boolean waits;
        synchronized (this) {
            stop = stopping;
            waits = idle;
        }
        if (stop != null) {
            stop.run();
            return;
        }
        try {
            if (waits) {
                lastWord.run();
            }
        } finally {
            Signals.standard("INT");
            Signals.send("INT");
        }
    }

    /** From now on it ends the program as any other. */
    void end() {
        Signals.standard("INT");
    }

    /** From now on it stops this; null for nothing. */
    synchronized void stop(@Nullable Runnable action) {
        stopping = action;
    }

    /** Whether the program waits for a line. */
    synchronized void idle(boolean waits) {
        idle = waits;
    }
}
