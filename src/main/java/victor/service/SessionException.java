package victor.service;

import java.util.List;

/** What was asked for cannot be done, and nothing changed; for example because there is no such session. */
public class SessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> hints;

    /**
     * @param message one sentence for people
     * @param hints further lines that help: candidates, nearest ids
     */
    public SessionException(String message, List<String> hints) {
        super(message);
        this.hints = List.copyOf(hints);
    }

    /** @param message one sentence for people */
    public SessionException(String message) {
        this(message, List.of());
    }

    /** Further lines that help, for people. */
    public List<String> hints() {
        return hints;
    }
}
