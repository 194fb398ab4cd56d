package victor.command;

/** The command line, or the line of a chat, is wrong; the message is one sentence for people, without a full stop. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and the nearest right word where there is one */
    public UsageException(String message) {
        super(message);
    }
}
