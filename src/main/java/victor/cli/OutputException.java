package victor.cli;

import java.io.IOException;

/** The result could not be printed; what the command is for is done. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException reason;

    OutputException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    /** What the stream said. */
    IOException reason() {
        return reason;
    }
}
