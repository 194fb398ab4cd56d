package victor.tui.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way to a terminal. */
final class Bytes {
    private byte[] array = new byte[16_384];
    private int length;

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
    }

    /** Appends text that is ASCII. */
    Bytes ascii(CharSequence text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            array[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    Bytes bytes(Bytes more) {
        reserve(more.length);
        System.arraycopy(more.array, 0, array, length, more.length);
        length += more.length;
        return this;
    }

    /** Appends a number in decimal digits. */
    Bytes number(int number) {
        if (number >= 10) {
            number(number / 10);
        }
        reserve(1);
        array[length++] = (byte) ('0' + number % 10);
        return this;
    }

    /** Appends a code point in UTF-8. */
    Bytes codePoint(int codePoint) {
        reserve(4);
        if (codePoint < 0x80) {
            array[length++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            array[length++] = (byte) (0xc0 | (codePoint >> 6));
            continuation(codePoint);
        } else if (codePoint < 0x10000) {
            array[length++] = (byte) (0xe0 | (codePoint >> 12));
            continuation(codePoint >> 6);
            continuation(codePoint);
        } else {
            array[length++] = (byte) (0xf0 | (codePoint >> 18));
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        }
        return this;
    }

    private void continuation(int bits) {
        array[length++] = (byte) (0x80 | (bits & 0x3f));
    }

    private void reserve(int more) {
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(array, 0, length, StandardCharsets.UTF_8);
    }
}
