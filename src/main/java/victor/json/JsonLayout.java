package victor.json;

/** Writes a valid JSON text with other blanks between its tokens; the layout is that of Python's {@code json.dumps}. */
final class JsonLayout {
    /** Deeper levels are not indented further, or a few kilobytes of brackets would become hundreds of megabytes of blanks. */
    private static final int DEEPEST_INDENT = 500;

    private final JsonSink out;
    private final int indent;
    private final boolean portable;

    /**
     * @param indent blanks a level, −1 for everything on one line without blanks
     * @param portable writes what strict readers and terminals refuse in a form they accept: NaN and the infinities as null,
     *     lone surrogates, DEL and C1 characters as escapes
     */
    JsonLayout(JsonSink out, int indent, boolean portable) {
        this.out = out;
        this.indent = indent;
        this.portable = portable;
    }

    /**
     * Writes all tokens of a text.
     *
     * @param text a valid text
     * @param startDepth levels around it; the first line is not indented
     */
    void write(char[] text, int startDepth) {
        int depth = startDepth;
        int at = JsonScanner.blanks(text, 0);
        while (at < text.length) {
            char c = text[at];
            int next = at + 1;
            if (c == '{' || c == '[') {
                next = JsonScanner.blanks(text, next);
                out.put(c);
                if (text[next] == JsonScanner.close(c)) {
                    out.put(text[next++]);
                } else {
                    newLine(++depth);
                }
            } else if (c == '}' || c == ']') {
                newLine(--depth);
                out.put(c);
            } else if (c == ',') {
                out.put(c);
                newLine(depth);
            } else if (c == ':') {
                colon();
            } else {
                next = JsonTokens.scalar(text, at);
                scalar(text, at, next);
            }
            at = JsonScanner.blanks(text, next);
        }
    }

    /** Ends a line and indents the next one. */
    void newLine(int depth) {
        if (indent >= 0) {
            out.put('\n');
            out.blanks(Math.min(depth, DEEPEST_INDENT) * indent);
        }
    }

    void colon() {
        out.put(':');
        if (indent >= 0) {
            out.put(' ');
        }
    }

    private void scalar(char[] text, int start, int end) {
        char first = text[start];
        if (!portable || (first >= 'a' && first <= 'z')) {
            out.put(text, start, end);
        } else if (first == 'N' || first == 'I' || text[end - 1] == 'y') {
            out.put("null");
        } else {
            JsonStrings.copy(out, text, start, end);
        }
    }
}
