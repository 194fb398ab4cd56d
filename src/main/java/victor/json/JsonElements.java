package victor.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The values of a stream one at a time, in memory for one of them: the elements of an array, the lines of a JSONL text, or values that
 * follow each other in any layout. Which it is shows at its beginning: a bracket, or a first line that is one whole value.
 */
public final class JsonElements implements Closeable {
    private final CharInput in;
    private final JsonInput values;
    private Layout layout = Layout.UNKNOWN;
    private long line = 1;
    private @Nullable JsonSyntaxException broken;

    private enum Layout {
        UNKNOWN,
        ARRAY,
        LINES,
        VALUES,
        OVER
    }

    /** @param in is read in large pieces, so there is no need to buffer it */
    public JsonElements(Reader in) {
        this.in = new CharInput(in);
        this.values = new JsonInput(this.in);
    }

    /**
     * The next value as text, null at the end.
     *
     * @throws JsonSyntaxException naming the line; of a JSONL text the next call goes on with the next line, of any other every call
     *     throws the same again
     */
    public @Nullable String next() throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            return switch (layout) {
                case UNKNOWN -> firstValue();
                case ARRAY -> element();
                case LINES -> nextLine();
                case VALUES -> values.hasNext() ? value() : null;
                case OVER -> null;
            };
        } catch (JsonSyntaxException e) {
            broken = layout == Layout.LINES ? null : e;
            throw e;
        }
    }

    /** The number of the line, from 1, in which the value that was read last begins. */
    public long line() {
        return line;
    }

    /** Whether the text is one array, known after the first {@link #next}. */
    public boolean isArray() {
        return layout == Layout.ARRAY || layout == Layout.OVER;
    }

    private @Nullable String firstValue() throws IOException {
        if (!values.hasNext()) {
            return null;
        }
        if (in.peek() == '[') {
            values.beginArray();
            layout = Layout.ARRAY;
            return element();
        }
        String value = value();
        layout = value.indexOf('\n') < 0 && in.isLineOver() ? Layout.LINES : Layout.VALUES;
        return value;
    }

    private @Nullable String element() throws IOException {
        if (values.hasNext()) {
            return value();
        }
        values.endArray();
        line = in.line();
        if (values.hasNext()) {
            throw new JsonSyntaxException("text after the array", 0).inLine(in.line());
        }
        layout = Layout.OVER;
        return null;
    }

    private String value() throws IOException {
        String value = values.raw();
        line = values.line();
        return value;
    }

    private @Nullable String nextLine() throws IOException {
        if (in.afterBlanks() < 0) {
            return null;
        }
        line = in.line();
        String text = String.valueOf(in.restOfLine()).stripTrailing();
        try {
            JsonText.check(text);
            return text;
        } catch (JsonSyntaxException e) {
            throw e.inLine(line);
        }
    }

    /** Closes the reader. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
