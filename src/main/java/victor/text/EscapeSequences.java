package victor.text;

/**
 * Finds the control sequences of ECMA-48 as terminals parse them, in their 7-bit form (ESC and a letter) and their 8-bit form (one
 * C1 character).
 */
final class EscapeSequences {
    private static final char ESC = 0x1b;
    private static final char BEL = 0x07;
    private static final char CAN = 0x18;
    private static final char SUB = 0x1a;
    private static final char DCS = 0x90;
    private static final char SOS = 0x98;
    private static final char CSI = 0x9b;
    private static final char ST = 0x9c;
    private static final char OSC = 0x9d;
    private static final char PM = 0x9e;
    private static final char APC = 0x9f;

    private EscapeSequences() {}

    /** Where the sequence that begins at an offset ends, cut off or not; the offset itself when none begins there. */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (c != ESC) {
            return body(text, at + 1, c, at);
        }
        char letter = charAt(text, at + 1);
        char eightBit = letter >= '@' && letter <= '_' ? (char) (letter + 0x40) : '\0';
        return body(text, at + 2, eightBit, shortSequence(text, at + 1));
    }

    private static int body(String text, int from, char introducer, int otherwise) {
        return switch (introducer) {
            case CSI -> controlSequence(text, from);
            case OSC, DCS, SOS, PM, APC -> controlString(text, from, introducer);
            default -> otherwise;
        };
    }

    /** ESC, intermediate characters, one final character. */
    private static int shortSequence(String text, int from) {
        int i = from;
        while (charAt(text, i) >= ' ' && charAt(text, i) < '0') {
            i++;
        }
        return charAt(text, i) >= '0' && charAt(text, i) < 0x7f ? i + 1 : i;
    }

    /** CSI, parameters and intermediate characters, one final character. */
    private static int controlSequence(String text, int from) {
        int i = from;
        while (charAt(text, i) >= ' ' && charAt(text, i) < '@') {
            i++;
        }
        return charAt(text, i) >= '@' && charAt(text, i) < 0x7f ? i + 1 : i;
    }

    /**
     * OSC and the like with all they hold. One without its terminator would hide whatever follows, so it ends with its line; any other
     * sequence breaks it off, as in a terminal, which also keeps a text of nothing but beginnings linear.
     */
    private static int controlString(String text, int from, char introducer) {
        int lineEnd = -1;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ST || (c == BEL && introducer == OSC)) {
                return i + 1;
            }
            if (c == ESC && charAt(text, i + 1) == '\\') {
                return i + 2;
            }
            if (c == CAN || c == SUB) {
                return lineEnd < 0 ? i + 1 : lineEnd;
            }
            if (c == ESC || (c >= 0x80 && c <= APC)) {
                break;
            }
            if (lineEnd < 0 && isLineEnd(c)) {
                lineEnd = i;
            }
            i++;
        }
        return lineEnd < 0 ? i : lineEnd;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** The character at an offset, NUL at the end of the text (NUL belongs to no sequence). */
    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
