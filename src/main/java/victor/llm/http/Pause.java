package victor.llm.http;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import victor.domain.StopSignal;

/** Waits between two tries. */
public interface Pause {
    /** Comes back after that time, or when it is stopped. */
    void pause(long millis, StopSignal stop);

    /** Waits as long as it says. */
    static void really(long millis, StopSignal stop) {
        CountDownLatch stopped = new CountDownLatch(1);
        StopSignal.Registration registered = stop.onStop(stopped::countDown);
        try {
            stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.stop();
        } finally {
            registered.close();
        }
    }
}
