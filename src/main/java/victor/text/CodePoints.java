package victor.text;

import java.util.Arrays;

/** What a terminal makes of a code point. */
final class CodePoints {
    static final int ZERO_WIDTH_JOINER = 0x200d;

    /**
     * First and last code points of ranges in which no character joins with another or changes under NFC, ascending: the scripts and
     * symbols that most texts consist of.
     */
    private static final int[] PLAIN = {
        0x388, 0x482, 0x5d0, 0x5ea, 0x621, 0x63a, 0x641, 0x64a, 0x2010, 0x2027, 0x2030, 0x205e, 0x20a0, 0x20bf, 0x2190,
        0x2328, 0x232b, 0x2adb, 0x2add, 0x2bff, 0x3001, 0x3029, 0x3041, 0x3096, 0x309d, 0x30ff, 0x3400, 0x9fff, 0xac00,
        0xd7a3, 0xff01, 0xffe6, 0x1f300, 0x1f3fa, 0x1f400, 0x1faff
    };

    /** First and last code points of ranges that hold emoji and the symbols that join with them, ascending. */
    private static final int[] EMOJI = {
        0xa9, 0xa9, 0xae, 0xae, 0x203c, 0x203c, 0x2049, 0x2049, 0x2122, 0x2122, 0x2139, 0x2139, 0x2190, 0x21ff, 0x2300,
        0x23ff, 0x2460, 0x24ff, 0x25a0, 0x27bf, 0x2900, 0x297f, 0x2b00, 0x2bff, 0x3030, 0x3030, 0x303d, 0x303d, 0x3297,
        0x3297, 0x3299, 0x3299, 0x1f000, 0x1f1e5, 0x1f200, 0x1faff
    };

    /**
     * First and last code points of ranges without width that are no marks or format characters, ascending: Hangul vowels and finals,
     * tone marks that Unicode calls spacing, and places reserved for further invisible characters.
     */
    private static final int[] ZERO_WIDTH = {
        0x1160, 0x11ff, 0x2065, 0x2065, 0x302e, 0x302f, 0xd7b0, 0xd7ff, 0xfff0, 0xfff8, 0x16ff0, 0x16ff1, 0xe0000,
        0xe0fff
    };

    private CodePoints() {}

    /** Whether a code point stands for itself alone, so that a text of such ones needs neither NFC nor a look at clusters. */
    static boolean isPlain(int codePoint) {
        return codePoint < 0x300 || isWithin(PLAIN, codePoint);
    }

    /** Whether a zero width joiner or a skin tone after this code point makes one picture with it. */
    static boolean isEmoji(int codePoint) {
        return codePoint >= 0xa9 && isWithin(EMOJI, codePoint);
    }

    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
    }

    /** Half of a flag: two of these, for the letters of a country. */
    static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
    }

    /** A code point that Unicode reserves as no character at all. */
    static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
    }

    /** Whether a terminal moves its cursor by no column: marks, joiners, variation selectors, tags and the like. */
    static boolean isZeroWidth(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xad;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> !isNumberSign(codePoint);
            default -> codePoint >= 0x1160 && isWithin(ZERO_WIDTH, codePoint);
        };
    }

    /** Format characters that are drawn: signs under or around a number, in Arabic, Syriac and Kaithi. */
    private static boolean isNumberSign(int codePoint) {
        return (codePoint >= 0x600 && codePoint <= 0x605)
                || codePoint == 0x6dd
                || codePoint == 0x70f
                || codePoint == 0x890
                || codePoint == 0x891
                || codePoint == 0x8e2
                || codePoint == 0x110bd
                || codePoint == 0x110cd;
    }

    /** Whether a code point lies in one of these ranges, given as first and last ones, ascending. */
    static boolean isWithin(int[] ranges, int codePoint) {
        int found = Arrays.binarySearch(ranges, codePoint);
        // Between two bounds, the place to insert is odd exactly within a range.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
