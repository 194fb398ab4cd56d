package victor.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Characters of a reader with a look at the next one, and the number of the line. */
final class CharInput {
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[16_384];
    private int at;
    private int filled;
    private boolean started;
    private long line = 1;

    CharInput(Reader in) {
        this.in = in;
    }

    /** The next character without taking it, −1 at the end. A byte order mark at the beginning is passed over. */
    int peek() throws IOException {
        if (at == filled && !fill()) {
            return END;
        }
        return buffer[at];
    }

    /** Takes the next character; −1 at the end. */
    int take() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
            line += c == '\n' ? 1 : 0;
        }
        return c;
    }

    /** Takes what stands for itself in a JSON string: all up to a quotation mark, a backslash, a control character or the end. */
    void takeLiteral(StringBuilder text) throws IOException {
        do {
            int start = at;
            while (at < filled && isLiteral(buffer[at])) {
                at++;
            }
            text.append(buffer, start, at - start);
        } while (at == filled && fill());
    }

    private static boolean isLiteral(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private boolean fill() throws IOException {
        do {
            filled = in.read(buffer, 0, buffer.length);
        } while (filled == 0);
        at = 0;
        if (filled < 0) {
            filled = 0;
            return false;
        }
        boolean first = !started;
        started = true;
        if (first && buffer[0] == BYTE_ORDER_MARK) {
            at++;
            return at < filled || fill();
        }
        return true;
    }

    /** Goes to the next character that is not blank, and answers it without taking it; −1 at the end. */
    int afterBlanks() throws IOException {
        int c = peek();
        while (c != END && JsonScanner.isBlank((char) c)) {
            take();
            c = peek();
        }
        return c;
    }

    /** Whether nothing but blanks is left of the line; takes them, but not the end of the line. */
    boolean isLineOver() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\t' || c == '\r') {
            take();
            c = peek();
        }
        return c == '\n' || c == END;
    }

    /** Takes the rest of the line, without its end; null at the end of the input. */
    @Nullable
    String restOfLine() throws IOException {
        if (peek() == END) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        while (peek() != END) {
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            text.append(buffer, start, at - start);
            if (at < filled) {
                take();
                break;
            }
        }
        return text.toString();
    }

    /** The number of the line in which the next character stands, from 1. */
    long line() {
        return line;
    }

    void close() throws IOException {
        in.close();
    }
}
