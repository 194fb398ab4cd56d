package victor.llm;

/**
 * A provider did not answer. The message is one line for people: who was asked where, what happened, what to do next; never a key, and
 * not cleaned for a terminal, as it may quote the provider.
 */
public final class ProviderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** An address or a key is missing. */
        NOT_SET_UP,
        /** The name of the host leads nowhere, or there is no way to it. */
        NO_NETWORK,
        /** The host is there, and nobody listens. */
        REFUSED,
        /** The key is wrong, or may not do this. */
        UNAUTHORISED,
        /** There is no such model. */
        UNKNOWN_MODEL,
        /** Too many requests, even after waiting. */
        RATE_LIMITED,
        /** The request was understood and not accepted: the conversation is too long, for example. */
        REJECTED,
        /** The provider failed, even when asked again. */
        SERVER_ERROR,
        /** Nothing came for too long. */
        TIME_OUT,
        /** What came is no answer. */
        NOT_UNDERSTOOD
    }

    private final Kind kind;

    /** @param sentence one line for people, without a full stop */
    public ProviderException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The words of it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
