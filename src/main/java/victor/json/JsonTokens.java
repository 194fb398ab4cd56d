package victor.json;

/** Finds where strings, numbers and words end, as {@link JsonScanner} does for values. */
final class JsonTokens {
    private JsonTokens() {}

    /** Anything but an object or array. */
    static int scalar(char[] text, int at) {
        return switch (JsonScanner.charAt(text, at)) {
            case '"' -> string(text, at);
            case 't' -> word(text, at, "true");
            case 'f' -> word(text, at, "false");
            case 'n' -> word(text, at, "null");
            case 'N' -> word(text, at, "NaN");
            case 'I' -> word(text, at, "Infinity");
            default -> number(text, at);
        };
    }

    /** A string with its quotation marks. */
    static int string(char[] text, int at) {
        int length = text.length;
        int i = JsonScanner.expect(text, at, '"');
        while (i < length) {
            char c = text[i];
            if (c == '"') {
                return i + 1;
            }
            if (c < ' ') {
                throw new JsonSyntaxException("a control character in a string", i);
            }
            i = c == '\\' ? escape(text, i) : i + 1;
        }
        throw JsonScanner.unexpected(text, length);
    }

    private static int escape(char[] text, int at) {
        char c = JsonScanner.charAt(text, at + 1);
        if (c != 'u') {
            if (c == '\0' || "\"\\/bfnrt".indexOf(c) < 0) {
                throw JsonScanner.unexpected(text, at + 1);
            }
            return at + 2;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (hex(JsonScanner.charAt(text, i)) < 0) {
                throw JsonScanner.unexpected(text, i);
            }
        }
        return at + 6;
    }

    /** The value of an ASCII hexadecimal digit, −1 for any other character. */
    static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    private static int word(char[] text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (JsonScanner.charAt(text, at + i) != word.charAt(i)) {
                throw JsonScanner.unexpected(text, at);
            }
        }
        return at + word.length();
    }

    private static int number(char[] text, int start) {
        int at = start;
        if (JsonScanner.charAt(text, at) == '-') {
            at++;
            if (JsonScanner.charAt(text, at) == 'I') {
                return word(text, at, "Infinity");
            }
        }
        at = JsonScanner.charAt(text, at) == '0' ? at + 1 : digits(text, at);
        if (JsonScanner.charAt(text, at) == '.') {
            at = digits(text, at + 1);
        }
        char c = JsonScanner.charAt(text, at);
        if (c == 'e' || c == 'E') {
            char sign = JsonScanner.charAt(text, at + 1);
            at = digits(text, sign == '+' || sign == '-' ? at + 2 : at + 1);
        }
        return at;
    }

    /** One digit or more. */
    private static int digits(char[] text, int start) {
        int at = start;
        while (isDigit(JsonScanner.charAt(text, at))) {
            at++;
        }
        if (at == start) {
            throw JsonScanner.unexpected(text, at);
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
