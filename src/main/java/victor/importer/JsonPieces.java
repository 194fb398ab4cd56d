package victor.importer;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import victor.json.JsonSyntaxException;
import victor.json.JsonText;

/**
 * Cuts a stream of JSON into pieces: the elements of the array that it is, or the values that follow each other, one a line or
 * not. Only the current piece is in memory.
 */
final class JsonPieces {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private int line = 1;
    private int pieceLine = 1;
    private int count;
    private boolean array;
    private int depth;
    private boolean quoted;
    private boolean escaped;

    JsonPieces(Reader in) {
        this.in = in;
    }

    /** The next piece, valid JSON; null when there is none. */
    @Nullable
    String next() throws IOException {
        int c = count == 0 ? first() : blanks();
        if (array) {
            c = count > 0 ? separator(c) : c;
            if (c == ']') {
                at++;
                finish();
                return null;
            }
        }
        if (c < 0) {
            if (array) {
                throw new ImportException("line " + line + ": the array does not end");
            }
            return null;
        }
        count++;
        pieceLine = line;
        return valid(piece());
    }

    /** Whether the pieces are elements of an array. */
    boolean isArray() {
        return array;
    }

    /** Where the current piece is, for people: "line 3", or "element 2 (line 14)". */
    String place() {
        return array ? "element " + count + " (line " + pieceLine + ")" : "line " + pieceLine;
    }

    private int first() throws IOException {
        if (peek() == BYTE_ORDER_MARK) {
            at++;
        }
        int c = blanks();
        if (c == '[') {
            array = true;
            at++;
            c = blanks();
        }
        return c;
    }

    private int separator(int c) throws IOException {
        if (c == ',') {
            at++;
            return blanks();
        }
        if (c != ']' && c >= 0) {
            throw new ImportException("line " + line + ": not valid JSON: a comma or ] should follow element " + count);
        }
        return c;
    }

    private void finish() throws IOException {
        if (blanks() >= 0) {
            throw new ImportException("line " + line + ": not valid JSON: something follows the array");
        }
        // A further call finds the end of the input, not the end of an array.
        array = false;
    }

    private String piece() throws IOException {
        StringBuilder text = new StringBuilder();
        depth = 0;
        quoted = false;
        escaped = false;
        boolean more = true;
        while (more && peek() >= 0) {
            int from = at;
            while (more && at < end) {
                more = take(buffer[at], text.length() + at - from);
            }
            text.append(buffer, from, at - from);
        }
        return text.toString();
    }

    /** Takes the next character into the piece unless it belongs to what follows; answers whether the piece goes on. */
    private boolean take(char c, int length) {
        boolean closing = !quoted && (c == '}' || c == ']');
        if (!quoted && depth == 0 && (closing || ends(c, length))) {
            return false;
        }
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (closing) {
            depth--;
        }
        line += c == '\n' ? 1 : 0;
        at++;
        return depth > 0 || quoted || (c != '"' && !closing);
    }

    /** A number or a word ends where something else begins; what cannot begin a value is a piece of its own, to be refused. */
    private static boolean ends(char c, int length) {
        return length > 0 && (c == ',' || c == ':' || c <= ' ' || c == '"' || c == '{' || c == '[');
    }

    private String valid(String piece) {
        try {
            JsonText.check(piece);
            return piece;
        } catch (JsonSyntaxException e) {
            int broken = pieceLine;
            for (int i = 0; i < Math.min(e.offset(), piece.length()); i++) {
                broken += piece.charAt(i) == '\n' ? 1 : 0;
            }
            String message = String.valueOf(e.getMessage());
            int cut = message.lastIndexOf(" at character ");
            String what = cut < 0 ? message : message.substring(0, cut);
            String element = array ? "element " + count + ", " : "";
            throw new ImportException(element + "line " + broken + ": " + what);
        }
    }

    private int blanks() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            line += c == '\n' ? 1 : 0;
            at++;
            c = peek();
        }
        return c;
    }

    private int peek() throws IOException {
        if (at == end) {
            end = in.read(buffer, 0, buffer.length);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at];
    }
}
