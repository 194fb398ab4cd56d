package victor.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked; the message is one sentence for people: what, which file, what to do next. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message one sentence for people
     * @param cause for the log, null when there is none
     */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
