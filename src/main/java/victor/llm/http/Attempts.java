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

    private static final String LATER = "; try again later";

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
                listener.waiting(millis, reason(refusal));
                pause.pause(millis, stop);
                if (stop.isGiven()) {
                    return null;
                }
            }
        }
    }

    /** What went wrong, without the advice to do what is done just now. */
    private static String reason(Refusal refusal) {
        String sentence = refusal.failure().sentence();
        return sentence.endsWith(LATER) ? sentence.substring(0, sentence.length() - LATER.length()) : sentence;
    }
}
