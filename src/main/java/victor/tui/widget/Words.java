package victor.tui.widget;

/** Where words begin and end in raw text. A word is a run of letters, digits and their marks. */
final class Words {
    private Words() {}

    /** Where the word begins that an offset is in or after. */
    static int before(String text, int at) {
        int i = at;
        while (i > 0 && !isWord(text.codePointBefore(i))) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        while (i > 0 && isWord(text.codePointBefore(i))) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        return i;
    }

    /** Where the word ends that an offset is in or before. */
    static int after(String text, int at) {
        int i = at;
        while (i < text.length() && !isWord(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        while (i < text.length() && isWord(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** As {@link #before}, but a word is everything between blanks. */
    static int blankBefore(String text, int at) {
        int i = at;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> codePoint == '_';
                };
    }
}
