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
    static String decode(String text, int start, int end) {
        int from = start + 1;
        int to = end - 1;
        int escape = text.indexOf('\\', from);
        if (escape < 0 || escape >= to) {
            return text.substring(from, to);
        }
        StringBuilder out = new StringBuilder(to - from);
        while (escape >= 0 && escape < to) {
            out.append(text, from, escape);
            char c = text.charAt(escape + 1);
            out.append(c == 'u' ? unit(text, escape + 2) : escaped(c));
            from = escape + (c == 'u' ? 6 : 2);
            escape = text.indexOf('\\', from);
        }
        return out.append(text, from, to).toString();
    }

    private static char unit(String text, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value << 4 | JsonTokens.hex(text.charAt(i));
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
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || !isPlain(text, i, c)) {
                return false;
            }
        }
        return true;
    }

    /** Writes a JSON string. */
    static void quote(JsonSink out, String text) {
        out.put('"');
        escaped(out, text, 0, text.length(), QUOTED);
        out.put('"');
    }

    /** Copies a stretch of a valid JSON string and escapes what is not plain; escapes stay as they are. */
    static void copy(JsonSink out, String text, int start, int end) {
        escaped(out, text, start, end, RAW);
    }

    /** Goes through an array piece by piece, as asking a string for each of its characters takes four times as long. */
    private static void escaped(JsonSink out, String text, int start, int end, boolean[] plain) {
        char[] piece = out.scratch();
        for (int from = start; from < end; from += piece.length) {
            int length = Math.min(piece.length, end - from);
            text.getChars(from, from + length, piece, 0);
            int copied = 0;
            for (int i = 0; i < length; i++) {
                char c = piece[i];
                if (c < plain.length ? !plain[c] : !isPlain(text, from + i, c)) {
                    out.put(piece, copied, i);
                    escape(out, c);
                    copied = i + 1;
                }
            }
            out.put(piece, copied, length);
        }
    }

    private static boolean[] plain(String except) {
        boolean[] plain = new boolean[0x80];
        for (char c = ' '; c < 0x7f; c++) {
            plain[c] = except.indexOf(c) < 0;
        }
        return plain;
    }

    /** Whether a character can stand in a file or on a terminal as it is: no control character and no lone surrogate. */
    private static boolean isPlain(String text, int at, char c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
            return c > 0x9f;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
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
