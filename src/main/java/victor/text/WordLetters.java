package victor.text;

/**
 * Which characters make up words, and what they are compared as: exactly as SQLite's FTS5 tokenizer {@code unicode61
 * remove_diacritics 2} has it, so that a comparison here and a look into its index answer alike, on every Java version. (It
 * knows Unicode 6.1 and takes what was unassigned then for letters.)
 */
public final class WordLetters {
    /** Not part of a word. */
    public static final int NONE = -1;

    /** A diacritic that vanishes within a word and cannot begin one. */
    public static final int MARK = 0;

    private WordLetters() {}

    /** What a code point is compared as within a word: lower case, without diacritics; or {@link #MARK} or {@link #NONE}. */
    public static int fold(int codePoint) {
        if ((codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9')) {
            return codePoint;
        }
        if (codePoint >= 'A' && codePoint <= 'Z') {
            return codePoint + 'a' - 'A';
        }
        return codePoint < 128 ? NONE : WideLetters.fold(codePoint);
    }

    /** A text as words are compared: what is left of it after {@link #fold}, without separators and marks. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = fold(text.codePointAt(i));
            if (letter > 0) {
                folded.appendCodePoint(letter);
            }
        }
        return folded.toString();
    }
}
