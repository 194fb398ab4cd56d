package victor.tui.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What other threads give to the program's thread, which sleeps until there is something. */
final class Queue {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    synchronized void add(Runnable work) {
        waiting.add(work);
        notifyAll();
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes everything that is there now; what is added meanwhile is for the next time. */
    synchronized List<Runnable> take() {
        List<Runnable> all = new ArrayList<>(waiting);
        waiting.clear();
        return all;
    }

    /**
     * Waits until there is something.
     *
     * @param nanos at most so long; -1 for as long as it takes
     */
    synchronized void await(long nanos) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        while (waiting.isEmpty()) {
            if (nanos < 0) {
                wait();
                continue;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
    }
}
