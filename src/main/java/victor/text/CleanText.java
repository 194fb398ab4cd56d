package victor.text;

import java.text.Normalizer;

/**
 * Makes text from outside safe and measurable for a terminal. What comes out holds no control character (but line feeds in a
 * block), no part of an escape sequence, no bidirectional control, no lone surrogate, no noncharacter and nothing of zero width, so that
 * {@link ColumnWidth} can measure it code point by code point. Cleaning twice changes nothing more.
 *
 * <p>The original stays what is searched, exported and printed as JSON; this is for display alone.
 */
public final class CleanText {
    private static final int TAB_STOP = 8;
    private static final char REPLACEMENT = '\ufffd';
    private static final String NEW_LINE_SIGN = "⏎";

    private CleanText() {}

    /** For one line: a run of line breaks becomes one ⏎, a tab becomes a blank. */
    public static String line(String raw) {
        return isPrintable(raw, '\0') ? raw : clean(raw, false);
    }

    /** For several lines: line breaks of every kind become line feeds, tabs become blanks up to the next multiple of 8 columns. */
    public static String block(String raw) {
        return isPrintable(raw, '\n') ? raw : clean(raw, true);
    }

    /**
     * For text that is taken over to be kept: escape sequences are dropped, line breaks of every kind become line feeds, everything else
     * stays. It still has to be cleaned before it is shown.
     */
    public static String withoutEscapes(String raw) {
        if (isPrintable(raw, '\n')) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int end = c < ' ' || (c >= 0x7f && c < 0xa0) ? EscapeSequences.end(raw, i) : i;
            if (end > i) {
                i = end;
            } else {
                i += c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 2 : 1;
                out.append(isLineBreak(c) ? '\n' : c);
            }
        }
        return out.toString();
    }

    private static boolean isPrintable(String raw, char allowed) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' || c >= 0x7f) && (c != allowed || c == '\0')) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String raw, boolean block) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        boolean plain = true;
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int next = i + 1;
            if (c >= ' ' && c < 0x7f) {
                out.append(c);
            } else if (isLineBreak(c)) {
                next = c == '\r' && next < raw.length() && raw.charAt(next) == '\n' ? next + 1 : next;
                lineBreak(out, block);
            } else if (c == '\t') {
                out.append(block ? '\t' : ' ');
            } else if (c < 0xa0) {
                next = control(out, raw, i);
            } else {
                int codePoint = raw.codePointAt(i);
                next = i + Character.charCount(codePoint);
                character(out, codePoint);
                plain &= CodePoints.isPlain(codePoint);
            }
            i = next;
        }
        String text = plain ? out.toString() : TextClusters.reduce(composed(out.toString()));
        return block && text.indexOf('\t') >= 0 ? withoutTabs(text) : text;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static void lineBreak(StringBuilder out, boolean block) {
        if (block) {
            out.append('\n');
        } else if (out.isEmpty() || out.charAt(out.length() - 1) != NEW_LINE_SIGN.charAt(0)) {
            out.append(NEW_LINE_SIGN);
        }
    }

    /** Skips an escape sequence, or shows a single control character: C0 and DEL by their pictures. */
    private static int control(StringBuilder out, String raw, int at) {
        int end = EscapeSequences.end(raw, at);
        if (end > at) {
            return end;
        }
        char c = raw.charAt(at);
        if (c < ' ') {
            out.append((char) ('\u2400' + c));
        } else {
            out.append(c == 0x7f ? '\u2421' : REPLACEMENT);
        }
        return at + 1;
    }

    private static void character(StringBuilder out, int codePoint) {
        String bidi = codePoint < 0x61c ? "" : BidiControls.name(codePoint);
        if (!bidi.isEmpty()) {
            out.append('‹').append(bidi).append('›');
        } else if (CodePoints.isNoncharacter(codePoint) || isSurrogate(codePoint)) {
            out.append(REPLACEMENT);
        } else if (codePoint != 0xad && codePoint != 0x200b && codePoint != 0xfeff) {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String withoutTabs(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int column = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\t') {
                int blanks = TAB_STOP - column % TAB_STOP;
                out.append(" ".repeat(blanks));
                column += blanks;
            } else {
                out.appendCodePoint(codePoint);
                column = codePoint == '\n' ? 0 : column + ColumnWidth.of(codePoint);
            }
        }
        return out.toString();
    }
}
