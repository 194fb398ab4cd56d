package victor.tui.terminal;

/** The last guard before the terminal: what is drawn there is printable, whoever forgot to clean it. */
final class Printable {
    private static final int REPLACEMENT = 0xfffd;

    private Printable() {}

    /**
     * The code point, or U+FFFD for one that a terminal might obey: controls, separators of lines, bidirectional controls, surrogates,
     * noncharacters, private use that Unicode gives no width. Marks without width stay, for the canvas to leave out.
     */
    static int of(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7f) {
            return codePoint;
        }
        return isHarmless(codePoint) ? codePoint : REPLACEMENT;
    }

    private static boolean isHarmless(int codePoint) {
        if (codePoint < 0xa0 || (codePoint & 0xfffe) == 0xfffe) {
            return false;
        }
        if (codePoint < 0x61c) {
            return true;
        }
        return !(codePoint >= 0xd800 && codePoint <= 0xdfff)
                && !(codePoint >= 0xfdd0 && codePoint <= 0xfdef)
                && !isBidirectional(codePoint)
                && codePoint != 0x2028
                && codePoint != 0x2029;
    }

    private static boolean isBidirectional(int codePoint) {
        return codePoint == 0x61c
                || codePoint == 0x200e
                || codePoint == 0x200f
                || (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
