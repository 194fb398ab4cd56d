package victor.domain;

import victor.text.WordLetters;

/** What can be looked up word by word. */
final class Words {
    /** First and last characters of scripts that put no blanks between words, ascending. */
    private static final int[] UNSPACED = {
        0x0E00, 0x0EFF, // Thai, Lao
        0x0F00, 0x0FFF, // Tibetan
        0x1000, 0x109F, // Myanmar
        0x1100, 0x11FF, // Hangul letters
        0x1780, 0x17FF, // Khmer
        0x1950, 0x19DF, // Tai Le, New Tai Lue
        0x1A20, 0x1AAF, // Tai Tham
        0x2E80, 0xA4CF, // radicals, kana, bopomofo, ideographs, Yi
        0xA960, 0xA97F, // Hangul letters
        0xA980, 0xA9FF, // Javanese, Myanmar
        0xAA60, 0xAADF, // Myanmar, Tai Viet
        0xAC00, 0xD7FF, // Hangul
        0xF900, 0xFAFF, // ideographs
        0xFF66, 0xFFDC, // narrow kana and Hangul
        0x16FE0, 0x18DFF, // Tangut, Khitan
        0x1AFF0, 0x1B2FF, // kana, Nushu
        0x20000, 0x3FFFF, // ideographs
    };

    private Words() {}

    /** Whether an index of words can look this up as one of them. */
    static boolean isWord(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int letter = WordLetters.fold(codePoint);
            if (letter == WordLetters.MARK ? !letters : !isLetter(codePoint, letter)) {
                return false;
            }
            letters = true;
            i += Character.charCount(codePoint);
        }
        return letters;
    }

    /** Whether this consists of such words and blanks. */
    static boolean areWords(String text) {
        boolean words = false;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && !QueryParser.isBlank(text.charAt(end))) {
                end++;
            }
            if (end > i && !isWord(text.substring(i, end))) {
                return false;
            }
            words |= end > i;
            i = end + 1;
        }
        return words;
    }

    private static boolean isLetter(int codePoint, int folded) {
        return folded != WordLetters.NONE
                && (codePoint < 128 || (Character.isLetterOrDigit(codePoint) && isSpaced(codePoint)));
    }

    private static boolean isSpaced(int codePoint) {
        for (int i = 0; i < UNSPACED.length && codePoint >= UNSPACED[i]; i += 2) {
            if (codePoint <= UNSPACED[i + 1]) {
                return false;
            }
        }
        return true;
    }
}
