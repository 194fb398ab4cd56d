package victor.service.chat.tools;

/** A set of bytes, each taken as 0 to 255. */
final class ByteSet {
    private final long[] words = new long[4];

    static ByteSet of(int value) {
        ByteSet set = new ByteSet();
        set.add(value);
        return set;
    }

    void add(int value) {
        words[value >> 6] |= 1L << (value & 63);
    }

    /** Adds both ends and what is between them; nothing when they are the wrong way round. */
    void addRange(int first, int last) {
        for (int value = first; value <= last; value++) {
            add(value);
        }
    }

    void remove(int value) {
        words[value >> 6] &= ~(1L << (value & 63));
    }

    void invert() {
        for (int i = 0; i < words.length; i++) {
            words[i] = ~words[i];
        }
    }

    /** Adds the other case of every ASCII letter that is in it. */
    void addOtherCase() {
        for (int upper = 'A'; upper <= 'Z'; upper++) {
            int lower = upper + 32;
            if (contains(upper)) {
                add(lower);
            } else if (contains(lower)) {
                add(upper);
            }
        }
    }

    boolean contains(int value) {
        return (words[value >> 6] >> (value & 63) & 1) != 0;
    }
}
