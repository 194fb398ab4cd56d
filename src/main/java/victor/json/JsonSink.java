package victor.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Collects characters and hands them on in large pieces: most JSON tokens are far smaller than a call of a writer is worth. */
final class JsonSink {
    private final Appendable out;
    private final char[] buffer;
    private int used;

    JsonSink(Appendable out) {
        this(out, 8192);
    }

    JsonSink(Appendable out, int size) {
        this.out = out;
        this.buffer = new char[size];
    }

    void put(char c) {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = c;
    }

    void put(String text) {
        put(text, 0, text.length());
    }

    void put(String text, int start, int end) {
        int from = start;
        while (end - from > buffer.length - used) {
            int part = buffer.length - used;
            text.getChars(from, from + part, buffer, used);
            used += part;
            from += part;
            flush();
        }
        text.getChars(from, end, buffer, used);
        used += end - from;
    }

    void put(char[] text, int start, int end) {
        int from = start;
        while (end - from > buffer.length - used) {
            int part = buffer.length - used;
            System.arraycopy(text, from, buffer, used, part);
            used += part;
            from += part;
            flush();
        }
        System.arraycopy(text, from, buffer, used, end - from);
        used += end - from;
    }

    void blanks(int count) {
        for (int i = 0; i < count; i++) {
            put(' ');
        }
    }

    /** Hands on what was collected. */
    void flush() {
        try {
            if (out instanceof Writer writer) {
                writer.write(buffer, 0, used);
            } else if (out instanceof StringBuilder builder) {
                builder.append(buffer, 0, used);
            } else {
                out.append(CharBuffer.wrap(buffer, 0, used));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }
}
