package victor.json;

/** A text is not JSON; the message is one sentence for people. */
public final class JsonSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    JsonSyntaxException(String what, int offset) {
        super("not valid JSON: " + what + " at character " + (offset + 1));
        this.offset = offset;
    }

    /** Where the text stops being JSON, as an offset in UTF-16 units from 0 up to its length. */
    public int offset() {
        return offset;
    }

    /** Broken data is no fault of the program, and {@link JsonText#isValid} asks too often for a trace each time. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
