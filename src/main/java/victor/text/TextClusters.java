package victor.text;

/** Reduces what several code points draw in one place to what every terminal draws alike. */
final class TextClusters {
    private TextClusters() {}

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
