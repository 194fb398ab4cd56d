package victor.tui.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Work that other threads would do, kept until a test says that it is done now. */
public final class HandExecutor implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** Whether {@link VirtualTerminal} leaves the work alone until {@link #run} or {@link #runNext}. */
    public void hold(boolean hold) {
        held = hold;
    }

    /** How much waits. */
    public int size() {
        return waiting.size();
    }

    /** Does everything that waits, in order, and what it leads to. */
    public void run() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }

    /** Does the first thing that waits. */
    public void runNext() {
        waiting.remove().run();
    }

    boolean runUnlessHeld() {
        if (held || waiting.isEmpty()) {
            return false;
        }
        run();
        return true;
    }
}
