package victor.domain;

import java.util.ArrayList;
import java.util.List;

/** Stops what one thread does from another one: an answer that streams in, a tool that searches. Given once, it stays given. */
public final class StopSignal {
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile boolean given;

    /** Gives the signal. Does not wait until what it stops has ended. */
    public void stop() {
        List<Runnable> told;
        synchronized (listeners) {
            given = true;
            told = List.copyOf(listeners);
            listeners.clear();
        }
        told.forEach(Runnable::run);
    }

    /** Whether the signal was given. */
    public boolean isGiven() {
        return given;
    }

    /**
     * Calls the listener once when the signal is given, on the thread that gives it; at once when it was given already.
     *
     * @return to be closed when there is nothing left to stop
     */
    public Registration onStop(Runnable listener) {
        synchronized (listeners) {
            if (!given) {
                listeners.add(listener);
                return () -> forget(listener);
            }
        }
        listener.run();
        return () -> {};
    }

    private void forget(Runnable listener) {
        synchronized (listeners) {
            listeners.remove(listener);
        }
    }

    /** That a listener is to be told. */
    public interface Registration extends AutoCloseable {
        /** It is not told any more. */
        @Override
        void close();
    }
}
