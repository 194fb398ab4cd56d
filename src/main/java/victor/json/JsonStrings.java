package victor.json;

/** Java strings to JSON strings and back. */
final class JsonStrings {
    private static final String HEX = "0123456789abcdef";
    /** For each ASCII character whether it stands for itself in a JSON string, */
    private static final boolean[] QUOTED = plain("\"\\");
    /** and whether it may be there as it is, when the quotation marks and escapes are right already. */
    private static final boolean[] RAW = plain("");

    private JsonStrings() {}

    /** The characters between the quotation marks at {@code start} and {@code end - 1} of a valid text. */
    static String decode(char[] text, int start, int end) {
        int from = start + 1;
        int to = end - 1;
        int escape = escape(text, from, to);
        if (escape == to) {
            return new String(text, from, to - from);
        }
        StringBuilder out = new StringBuilder(to - from);
        while (escape < to) {
            out.append(text, from, escape - from);
            char c = text[escape + 1];
            out.append(c == 'u' ? unit(text, escape + 2) : escaped(c));
            from = escape + (c == 'u' ? 6 : 2);
            escape = escape(text, from, to);
        }
        return out.append(text, from, to - from).toString();
    }

    /** Where the next escape begins; the end if there is none. */
    private static int escape(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Whether the characters between the quotation marks, as {@link #decode} gives them, are these. */
    static boolean isString(char[] text, int start, int end, String string) {
        int to = end - 1;
        int length = string.length();
        // An escape makes a string longer, never shorter.
        if (to - start - 1 < length) {
            return false;
        }
        int at = 0;
        for (int i = start + 1; i < to; at++) {
            char c = text[i++];
            if (c == '\\') {
                c = text[i++];
                if (c == 'u') {
                    c = unit(text, i);
                    i += 4;
                } else {
                    c = escaped(c);
                }
            }
            if (at == length || string.charAt(at) != c) {
                return false;
            }
        }
        return at == length;
    }

    private static char unit(char[] text, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value << 4 | JsonTokens.hex(text[i]);
        }
        return (char) value;
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    /** Whether nothing in a Java string needs an escape. */
    static boolean isPlain(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if (!isPlain(text, i, QUOTED)) {
                return false;
            }
        }
        return true;
    }

    /** Writes a JSON string. */
    static void quote(JsonSink out, char[] text) {
        out.put('"');
        escaped(out, text, 0, text.length, QUOTED);
        out.put('"');
    }

    /** Copies a stretch of a valid JSON string and escapes what is not plain; escapes stay as they are. */
    static void copy(JsonSink out, char[] text, int start, int end) {
        escaped(out, text, start, end, RAW);
    }

    private static void escaped(JsonSink out, char[] text, int start, int end, boolean[] plain) {
        int copied = start;
        for (int i = start; i < end; i++) {
            if (!isPlain(text, i, plain)) {
                out.put(text, copied, i);
                escape(out, text[i]);
                copied = i + 1;
            }
        }
        out.put(text, copied, end);
    }

    private static boolean[] plain(String except) {
        boolean[] plain = new boolean[0x80];
        for (char c = ' '; c < 0x7f; c++) {
            plain[c] = except.indexOf(c) < 0;
        }
        return plain;
    }

    /** Whether a character can stand in a file or on a terminal as it is: no control character and no lone surrogate. */
    private static boolean isPlain(char[] text, int at, boolean[] plain) {
        char c = text[at];
        if (c < plain.length) {
            return plain[c];
        }
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
            return c > 0x9f;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length && Character.isLowSurrogate(text[at + 1])
                : at > 0 && Character.isHighSurrogate(text[at - 1]);
    }

    private static void escape(JsonSink out, char c) {
        out.put('\\');
        int letter = "\"\\\b\f\n\r\t".indexOf(c);
        if (letter >= 0) {
            out.put("\"\\bfnrt".charAt(letter));
            return;
        }
        out.put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.put(HEX.charAt(c >> shift & 0xf));
        }
    }
}
