package victor.tui.terminal;

/** Puts code points together from UTF-8, byte by byte. */
final class Utf8 {
    /** More bytes are needed. */
    static final int MORE = -1;
    /** The byte cannot come here; what was there is dropped, and the byte is to be looked at anew if it begins something. */
    static final int WRONG = -2;

    private int codePoint;
    private int missing;
    private int least;

    boolean isPending() {
        return missing > 0;
    }

    void drop() {
        missing = 0;
    }

    /** The code point that this byte ends, or {@link #MORE} or {@link #WRONG}. */
    int add(byte next) {
        int b = next & 0xff;
        if (missing > 0) {
            return continuation(b);
        }
        if (b < 0x80) {
            return b;
        }
        if (b >= 0xc2 && b < 0xe0) {
            return begin(b & 0x1f, 1, 0x80);
        }
        if (b >= 0xe0 && b < 0xf0) {
            return begin(b & 0x0f, 2, 0x800);
        }
        return b >= 0xf0 && b < 0xf5 ? begin(b & 0x07, 3, 0x10000) : WRONG;
    }

    private int begin(int bits, int following, int smallest) {
        codePoint = bits;
        missing = following;
        least = smallest;
        return MORE;
    }

    private int continuation(int b) {
        if ((b & 0xc0) != 0x80) {
            missing = 0;
            return WRONG;
        }
        codePoint = (codePoint << 6) | (b & 0x3f);
        if (--missing > 0) {
            return MORE;
        }
        boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
        return codePoint < least || codePoint > 0x10ffff || surrogate ? WRONG : codePoint;
    }
}
