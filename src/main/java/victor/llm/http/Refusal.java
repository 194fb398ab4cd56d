package victor.llm.http;

import victor.llm.ProviderException;
import victor.llm.ProviderException.Kind;

/** A request came to nothing; maybe it is worth another try. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is to be done about it. */
    public enum Remedy {
        /** Nothing. */
        NONE,
        /** Sending it again after a while. */
        WAIT,
        /** Sending it again at once, as a connection that was kept open had been closed by the other side. */
        AGAIN
    }

    private final ProviderException failure;
    private final Remedy remedy;
    private final long millis;

    /** @param millis how long the provider wants to be left alone, -1 where it does not say */
    Refusal(Kind kind, String sentence, Remedy remedy, long millis) {
        super(sentence);
        this.failure = new ProviderException(kind, sentence);
        this.remedy = remedy;
        this.millis = millis;
    }

    /** A refusal that is final. */
    public Refusal(Kind kind, String sentence) {
        this(kind, sentence, Remedy.NONE, -1);
    }

    /** What people are told when there is no other try. */
    public ProviderException failure() {
        return failure;
    }

    Remedy remedy() {
        return remedy;
    }

    long millis() {
        return millis;
    }

    /** It is an answer, not a fault of the program. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
