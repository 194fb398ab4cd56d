package victor.json;

/** A value where it stands in a valid text. */
public final class JsonValue {
    private final String document;
    private final char[] text;
    private final int start;
    private final int end;

    /**
     * @param document the whole text
     * @param text its characters
     */
    JsonValue(String document, char[] text, int start, int end) {
        this.document = document;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The raw value. */
    public String text() {
        return document.substring(start, end);
    }

    /** What stands before it in the document. */
    public String before() {
        return document.substring(0, start);
    }

    /** What stands behind it in the document. */
    public String after() {
        return document.substring(end);
    }

    /** Whether it is null. */
    public boolean isNull() {
        return text[start] == 'n';
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return text[start] == '{';
    }

    /** Whether it is a string. */
    public boolean isString() {
        return text[start] == '"';
    }

    /** Whether it is this string, however it is escaped. */
    public boolean isString(String string) {
        return isString() && JsonStrings.isString(text, start, end, string);
    }
}
