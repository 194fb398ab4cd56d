package victor.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads JSON values from a stream, going into the objects and arrays that are too large to be held and taking the others as text, for
 * use with {@link JsonText}. As strict as that, and like it accepts NaN and the infinities. Several values may follow each other.
 *
 * <p>Every method that reads throws {@link JsonSyntaxException}, whose message names the line, where the text is not JSON or not what was
 * asked for; nothing can be read after that.
 */
public final class JsonInput implements Closeable {
    private final CharInput in;
    /** For each open bracket whether it is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;
    /** Nothing was taken yet from the innermost open bracket. */
    private boolean first = true;

    /** The name or comma before the next value was taken. */
    private boolean ready;

    private long valueLine = 1;

    /** @param in is read in large pieces, so there is no need to buffer it */
    public JsonInput(Reader in) {
        this(new CharInput(in));
    }

    JsonInput(CharInput in) {
        this.in = in;
    }

    /** Whether the innermost open array or object has another element or member; outside of all, whether another value follows. */
    public boolean hasNext() throws IOException {
        int c = in.afterBlanks();
        return ready || (depth == 0 ? c >= 0 : c != closing());
    }

    /**
     * The character with which the next value begins: one of <code>{ [ " t f n N I -</code> and the digits; NUL when none follows. After
     * {@link #name} only, within an object.
     */
    public char peek() throws IOException {
        if (!hasNext()) {
            return '\0';
        }
        beforeValue();
        ready = true;
        int c = in.afterBlanks();
        if (c < 0 || c == ',' || c == ']' || c == '}') {
            throw unexpected();
        }
        return (char) c;
    }

    /** Takes the name of the next member, decoded. */
    public String name() throws IOException {
        if (depth == 0 || !objects[depth - 1] || ready) {
            throw new IllegalStateException("a name stands only before a member's value");
        }
        separate();
        in.afterBlanks();
        valueLine = in.line();
        String name = JsonText.string(new JsonExtent(in).value());
        if (name == null || in.afterBlanks() != ':') {
            throw unexpected();
        }
        in.take();
        ready = true;
        return name;
    }

    /** Takes the next value as text, without blanks around it. */
    public String raw() throws IOException {
        beforeValue();
        ready = false;
        in.afterBlanks();
        valueLine = in.line();
        String text = new JsonExtent(in).value();
        try {
            char[] characters = text.toCharArray();
            JsonScanner.end(characters, JsonScanner.value(characters, 0, depth));
        } catch (JsonSyntaxException e) {
            throw e.offset() == text.length() ? unexpected() : e.inLine(valueLine + lineFeeds(text, e.offset()));
        }
        return text;
    }

    private static int lineFeeds(String text, int end) {
        int count = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }

    /** The number of the line, from 1, in which the value or name that was taken last begins. */
    public long line() {
        return valueLine;
    }

    /** Goes into an object. */
    public void beginObject() throws IOException {
        begin('{');
    }

    /** Goes into an array. */
    public void beginArray() throws IOException {
        begin('[');
    }

    /** Leaves an object of which nothing is left. */
    public void endObject() throws IOException {
        end('}');
    }

    /** Leaves an array of which nothing is left. */
    public void endArray() throws IOException {
        end(']');
    }

    private void begin(char open) throws IOException {
        beforeValue();
        ready = false;
        if (in.afterBlanks() != open) {
            throw unexpected();
        }
        valueLine = in.line();
        in.take();
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth++] = open == '{';
        first = true;
    }

    private void end(char close) throws IOException {
        if (depth == 0 || closing() != close || ready) {
            throw new IllegalStateException("nothing of this kind ends here");
        }
        if (in.afterBlanks() != close) {
            throw unexpected();
        }
        in.take();
        depth--;
        first = false;
    }

    private void beforeValue() throws IOException {
        if (ready) {
            return;
        }
        if (depth > 0 && objects[depth - 1]) {
            throw new IllegalStateException("the name of the member comes first");
        }
        separate();
    }

    private void separate() throws IOException {
        int c = in.afterBlanks();
        if (depth > 0 && !first) {
            if (c != ',') {
                throw unexpected();
            }
            in.take();
        }
        first = false;
    }

    private char closing() {
        return objects[depth - 1] ? '}' : ']';
    }

    private JsonSyntaxException unexpected() throws IOException {
        return new JsonSyntaxException(in.peek() < 0 ? "unexpected end" : "unexpected text", 0).inLine(in.line());
    }

    /** Closes the reader. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
