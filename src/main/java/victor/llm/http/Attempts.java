package victor.llm.http;

import org.jspecify.annotations.Nullable;
import victor.domain.StopSignal;
import victor.llm.AnswerListener;
import victor.llm.ProviderException;
import victor.llm.http.Refusal.Remedy;

/** Sends a request again while there is hope, and says so. */
public final class Attempts {
    /** How often it is sent at most. */
    private static final int MOST = 4;

    private static final long FIRST_PAUSE = 1_000;
    /** Who is told to wait longer than this would rather do something else. */
    private static final long LONGEST_PAUSE = 60_000;

    private final Pause pause;

    /**
     * Tries of one provider.
     *
     * @param pause waits between two tries
     */
    public Attempts(Pause pause) {
        this.pause = pause;
    }

    /** One try. */
    public interface Attempt<T> {
        /**
         * Tries.
         *
         * @throws Refusal when nothing came of it
         */
        T run() throws Refusal;
    }

    /**
     * Tries until it works, is stopped, or there is no hope.
     *
     * @return null when it was stopped while waiting
     * @throws ProviderException when there is no hope
     */
    public <T> @Nullable T run(Attempt<T> attempt, AnswerListener listener, StopSignal stop) {
        boolean again = true;
        for (int count = 1; ; count++) {
            try {
                return attempt.run();
            } catch (Refusal refusal) {
                if (stop.isGiven()) {
                    return null;
                }
                if (refusal.remedy() == Remedy.AGAIN && again) {
                    again = false;
                    continue;
                }
                long millis = Math.max(refusal.millis(), FIRST_PAUSE << (count - 1));
                if (refusal.remedy() != Remedy.WAIT || count == MOST || millis > LONGEST_PAUSE) {
                    throw refusal.failure();
                }
                listener.waiting(millis, refusal.failure().sentence());
                pause.pause(millis, stop);
                if (stop.isGiven()) {
                    return null;
                }
            }
        }
    }
}
