package victor.tui.terminal;

/** Reads a colour as X11 writes it, which is how terminals answer: {@code rgb:ffff/8080/0000}, {@code rgba:…}, {@code #ff8000}. */
final class ColourAnswer {
    private ColourAnswer() {}

    /** 0xRRGGBB; -1 when it is no colour. */
    static int parse(String text) {
        if (text.startsWith("#")) {
            int digits = (text.length() - 1) / 3;
            return digits < 1 || text.length() != 1 + 3 * digits
                    ? -1
                    : join(
                            text.substring(1, 1 + digits),
                            text.substring(1 + digits, 1 + 2 * digits),
                            text.substring(1 + 2 * digits));
        }
        int colon = text.indexOf(':');
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (!text.startsWith("rgb") || colon < 0 || first < colon || second < 0) {
            return -1;
        }
        int third = text.indexOf('/', second + 1);
        return join(
                text.substring(colon + 1, first),
                text.substring(first + 1, second),
                text.substring(second + 1, third < 0 ? text.length() : third));
    }

    private static int join(String red, String green, String blue) {
        int r = level(red);
        int g = level(green);
        int b = level(blue);
        return r < 0 || g < 0 || b < 0 ? -1 : (r << 16) | (g << 8) | b;
    }

    /** One to four hexadecimal digits, of which all set is full light, as 0 to 255; -1 when it is something else. */
    private static int level(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        int most = (1 << (4 * digits.length())) - 1;
        return value * 255 / most;
    }
}
