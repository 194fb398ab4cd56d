package victor.json;

import java.util.Arrays;

/**
 * Finds where JSON values end, strictly and without recursion. Every method takes the offset where something must begin and
 * answers the offset after it, or throws {@link JsonSyntaxException}.
 */
final class JsonScanner {
    /** So many brackets may be open at once: far more than any program writes, and readers elsewhere give up sooner. */
    static final int MAX_DEPTH = 10_000;

    private JsonScanner() {}

    /** Checks a whole text and answers where its value begins. */
    static int document(char[] text) {
        int start = blanks(text, 0);
        end(text, value(text, start, 0));
        return start;
    }

    /** Checks that nothing but blanks follows. */
    static void end(char[] text, int at) {
        int rest = blanks(text, at);
        if (rest < text.length) {
            throw unexpected(text, rest);
        }
    }

    static int blanks(char[] text, int at) {
        int length = text.length;
        int i = at;
        while (i < length && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The character at an offset, NUL at the end of the text (NUL begins nothing in JSON). */
    static char charAt(char[] text, int at) {
        return at < text.length ? text[at] : '\0';
    }

    /**
     * A value of any kind.
     *
     * @param around how many brackets are open around it
     */
    static int value(char[] text, int start, int around) {
        boolean[] objects = new boolean[16];
        int depth = 0;
        int at = start;
        while (true) {
            char c = charAt(text, at);
            if (c == '{' || c == '[') {
                if (depth + around >= MAX_DEPTH) {
                    throw new JsonSyntaxException("more than " + MAX_DEPTH + " nested brackets", at);
                }
                if (depth == objects.length) {
                    objects = Arrays.copyOf(objects, depth * 2);
                }
                objects[depth++] = c == '{';
                at = blanks(text, at + 1);
                if (charAt(text, at) != close(c)) {
                    at = c == '{' ? name(text, at) : at;
                    continue;
                }
            } else {
                at = JsonTokens.scalar(text, at);
            }
            // A value has ended, or an empty bracket is about to: close what closes here, then go to the next value.
            while (depth > 0) {
                boolean object = objects[depth - 1];
                at = blanks(text, at);
                if (charAt(text, at) == ',') {
                    at = blanks(text, at + 1);
                    at = object ? name(text, at) : at;
                    break;
                }
                at = expect(text, at, object ? '}' : ']');
                depth--;
            }
            if (depth == 0) {
                return at;
            }
        }
    }

    /** A member's name with its colon and the blanks after it. */
    static int name(char[] text, int at) {
        return colon(text, JsonTokens.string(text, at));
    }

    /** The colon after a name, and the blanks around it. */
    static int colon(char[] text, int at) {
        return blanks(text, expect(text, blanks(text, at), ':'));
    }

    static int expect(char[] text, int at, char wanted) {
        if (charAt(text, at) != wanted) {
            throw unexpected(text, at);
        }
        return at + 1;
    }

    static char close(char open) {
        return open == '{' ? '}' : ']';
    }

    static JsonSyntaxException unexpected(char[] text, int at) {
        return new JsonSyntaxException(at < text.length ? "unexpected text" : "unexpected end", at);
    }
}
