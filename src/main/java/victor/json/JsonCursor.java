package victor.json;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the members of an object or the elements of an array, in place; strict as {@link JsonText}. A value is gone over when it
 * is asked for or passed by, and once only, whoever goes into it: so a whole document can be taken apart, several levels deep, in
 * one pass. Every method throws {@link JsonSyntaxException} where the text stops being valid.
 */
public final class JsonCursor {
    private final String document;
    private final char[] text;
    private final char close;
    private final int depth;
    private int at;
    private int count;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;
    private @Nullable JsonCursor inside;

    /**
     * @param text the characters of the document
     * @param open where the opening bracket is
     * @param depth how many brackets are open around it
     */
    JsonCursor(String document, char[] text, int open, int depth) {
        this.document = document;
        this.text = text;
        this.close = JsonScanner.close(text[open]);
        this.depth = depth;
        this.at = open + 1;
        this.valueEnd = open + 1;
    }

    /** Over a document that begins with this bracket, blanks before it allowed. */
    public static JsonCursor over(String document, char open) {
        char[] text = document.toCharArray();
        int start = JsonScanner.blanks(text, 0);
        JsonScanner.expect(text, start, open);
        return new JsonCursor(document, text, start, 0);
    }

    /** Goes to the next member or element; false at the closing bracket. */
    public boolean next() {
        at = JsonScanner.blanks(text, valueEnd());
        if (JsonScanner.charAt(text, at) == close) {
            return false;
        }
        if (count++ > 0) {
            at = JsonScanner.blanks(text, JsonScanner.expect(text, at, ','));
        }
        if (close == '}') {
            nameStart = at;
            nameEnd = JsonTokens.string(text, at);
            at = JsonScanner.colon(text, nameEnd);
        }
        valueStart = at;
        valueEnd = -1;
        inside = null;
        return true;
    }

    /** Whether the current member has this name, however it is escaped. */
    public boolean isNamed(String name) {
        return JsonStrings.isString(text, nameStart, nameEnd, name);
    }

    /** The current member's name, decoded. */
    public String name() {
        return JsonStrings.decode(text, nameStart, nameEnd);
    }

    /** The raw value. */
    public String value() {
        return document.substring(valueStart, valueEnd());
    }

    /** Whether the value is an object or array that begins with this bracket. */
    public boolean opens(char bracket) {
        return JsonScanner.charAt(text, valueStart) == bracket;
    }

    /** Over the value, which is an object or array; this cursor goes on behind it, however much of it was seen. */
    public JsonCursor inside() {
        inside = new JsonCursor(document, text, valueStart, depth + 1);
        return inside;
    }

    /** The Java string that the value stands for; null when it is no string. */
    public @Nullable String string() {
        return opens('"') ? JsonStrings.decode(text, valueStart, valueEnd()) : null;
    }

    /** Whether the value is null. */
    public boolean isNull() {
        return opens('n') && valueEnd() > valueStart;
    }

    /** The value, to be kept. */
    public JsonValue keep() {
        return new JsonValue(document, text, valueStart, valueEnd());
    }

    /** How many members or elements were met so far. */
    int count() {
        return count;
    }

    int nameStart() {
        return nameStart;
    }

    int nameEnd() {
        return nameEnd;
    }

    int valueStart() {
        return valueStart;
    }

    /** Where the value ends; before the first one where the inside begins. */
    int valueEnd() {
        if (valueEnd < 0) {
            valueEnd = inside != null ? inside.rest() : JsonScanner.value(text, valueStart, depth + 1);
        }
        return valueEnd;
    }

    private int rest() {
        boolean more = next();
        while (more) {
            more = next();
        }
        return end();
    }

    /** Where the closing bracket ends, once {@link #next} answered false. */
    int end() {
        return at + 1;
    }

    /** Checks that nothing follows the closing bracket of a document, once {@link #next} answered false. */
    public void checkEnd() {
        JsonScanner.end(text, end());
    }
}
