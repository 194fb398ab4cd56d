package victor.text;

/**
 * What several code points draw in one place: a letter with its marks, a Hangul syllable, a flag, joined emoji. An editor moves over one in
 * one step, and {@link CleanText} reduces them to what every terminal draws alike.
 */
public final class TextClusters {
    private TextClusters() {}

    /**
     * Where the cluster ends that begins at an offset. A control character, and one that turns the direction of text, is alone, so that it can be
     * taken out alone.
     *
     * @param raw text that need not be cleaned
     * @param start 0 to the length of the text, where a cluster begins
     * @return more than {@code start}; the length at the end of the text
     */
    public static int end(String raw, int start) {
        if (start >= raw.length()) {
            return raw.length();
        }
        int first = raw.codePointAt(start);
        int i = start + Character.charCount(first);
        if (first == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
            return i + 1;
        }
        if (isAlone(first)) {
            return i;
        }
        boolean flag = CodePoints.isRegionalIndicator(first);
        if (flag && i < raw.length() && CodePoints.isRegionalIndicator(raw.codePointAt(i))) {
            i += 2;
        }
        return extended(raw, i, CodePoints.isEmoji(first));
    }

    /** Where a cluster ends whose first character ends at an offset. */
    private static int extended(String raw, int from, boolean emoji) {
        boolean joined = false;
        int i = from;
        while (i < raw.length() && raw.charAt(i) >= 0x7f) {
            int codePoint = raw.codePointAt(i);
            if (emoji && joined && CodePoints.isEmoji(codePoint)) {
                joined = false;
            } else if (!isAlone(codePoint) && continues(codePoint, emoji)) {
                joined |= codePoint == CodePoints.ZERO_WIDTH_JOINER;
            } else {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    private static boolean continues(int codePoint, boolean emoji) {
        return CodePoints.isZeroWidth(codePoint)
                || (emoji && CodePoints.isSkinTone(codePoint))
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAlone(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0x61c && !BidiControls.name(codePoint).isEmpty());
    }

    /**
     * Where the last cluster begins that begins before an offset.
     *
     * @param at 0 to the length of the text
     * @return less than {@code at}, but 0 at 0
     */
    public static int previous(String raw, int at) {
        int start = 0;
        for (int i = at - 1; i > 0; i--) {
            if (surelyBegins(raw.charAt(i))) {
                start = i;
                break;
            }
        }
        for (int next = end(raw, start); next < at; next = end(raw, start)) {
            start = next;
        }
        return start;
    }

    /** The nearest place from an offset on where a cluster begins, or the end of the text. */
    public static int boundary(String raw, int at) {
        return at <= 0 ? 0 : end(raw, previous(raw, Math.min(at, raw.length())));
    }

    /** Whether a cluster begins with this, whatever is before it. */
    private static boolean surelyBegins(char c) {
        return (c >= ' ' && c < 0x7f) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x4e00 && c <= 0x9fff);
    }

    /**
     * Drops what has no width of its own (in a text that is in NFC, so only what composed with nothing); of emoji that are joined only the
     * first stays, without skin tones; flags become the letters of their country.
     */
    static String reduce(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int last = 0;
        boolean joined = false;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean continues = CodePoints.isSkinTone(codePoint) || (joined && CodePoints.isEmoji(codePoint));
            if (codePoint == CodePoints.ZERO_WIDTH_JOINER) {
                joined = true;
            } else if (continues && CodePoints.isEmoji(last)) {
                joined = false;
            } else if (!CodePoints.isZeroWidth(codePoint)) {
                joined = false;
                last = CodePoints.isRegionalIndicator(codePoint) ? codePoint - 0x1f1e6 + 'A' : codePoint;
                out.appendCodePoint(last);
            }
        }
        // What was dropped may have kept two others apart that compose.
        return out.length() == text.length() ? text : CleanText.composed(out.toString());
    }
}
