package victor.json;

/** Walks over the members of an object or the elements of an array, in place; strict as {@link JsonScanner}. */
final class JsonCursor {
    private final String text;
    private final char close;
    private final int depth;
    private int at;
    private int count;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;

    /**
     * @param open where the opening bracket is
     * @param depth how many brackets are open around it
     */
    JsonCursor(String text, int open, int depth) {
        this.text = text;
        this.close = JsonScanner.close(text.charAt(open));
        this.depth = depth;
        this.at = open + 1;
    }

    /** Over a document that begins with this bracket. */
    static JsonCursor over(String document, char open) {
        int start = JsonScanner.blanks(document, 0);
        JsonScanner.expect(document, start, open);
        return new JsonCursor(document, start, 0);
    }

    /** Goes to the next member or element; false at the closing bracket. */
    boolean next() {
        at = JsonScanner.blanks(text, at);
        if (JsonScanner.charAt(text, at) == close) {
            return false;
        }
        if (count++ > 0) {
            at = JsonScanner.blanks(text, JsonScanner.expect(text, at, ','));
        }
        if (close == '}') {
            nameStart = at;
            nameEnd = JsonTokens.string(text, at);
            at = JsonScanner.name(text, at);
        }
        valueStart = at;
        valueEnd = JsonScanner.value(text, at, depth + 1);
        at = valueEnd;
        return true;
    }

    /** Whether the current member has this name, however it is escaped. */
    boolean isNamed(String name) {
        int length = nameEnd - nameStart - 2;
        if (text.regionMatches(nameStart + 1, name, 0, name.length())
                && length == name.length()
                && name.indexOf('\\') < 0) {
            return true;
        }
        // An escape makes a name longer, never shorter.
        return length > name.length() && name.equals(name());
    }

    String name() {
        return JsonStrings.decode(text, nameStart, nameEnd);
    }

    String value() {
        return text.substring(valueStart, valueEnd);
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

    int valueEnd() {
        return valueEnd;
    }

    /** Where the closing bracket ends, once {@link #next} answered false. */
    int end() {
        return at + 1;
    }

    /** Checks that nothing follows the closing bracket, once {@link #next} answered false. */
    void checkEnd() {
        JsonScanner.end(text, end());
    }
}
