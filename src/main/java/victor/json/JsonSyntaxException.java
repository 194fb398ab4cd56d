package victor.json;

/** A text is not JSON; the message is one sentence for people. */
public final class JsonSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final int offset;

    JsonSyntaxException(String what, int offset) {
        this(what, "at character " + (offset + 1L), offset);
    }

    private JsonSyntaxException(String what, String where, int offset) {
        super("not valid JSON: " + what + ' ' + where);
        this.what = what;
        this.offset = offset;
    }

    /** The same for a stream, where a line says more to people than a character. */
    JsonSyntaxException inLine(long line) {
        return new JsonSyntaxException(what, "in line " + line, offset);
    }

    /**
     * Where the text stops being JSON, as an offset in UTF-16 units from 0 up to its length; where it came from a stream, within the value
     * that is broken.
     */
    public int offset() {
        return offset;
    }

    /** What is wrong, without the place: "unexpected text", "unexpected end". */
    public String what() {
        return what;
    }

    /** Broken data is no fault of the program, and {@link JsonText#isValid} asks too often for a trace each time. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
