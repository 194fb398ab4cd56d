package victor.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document, valid for any strict reader: calls out of place throw IllegalStateException, NaN and infinities
 * become null, lone surrogates and all control characters are escaped. Failures of the target come as UncheckedIOException.
 *
 * <p>Characters are collected; they reach the target when the outermost value is complete, at {@link #flush}, and whenever
 * some kilobytes have come together. The target itself is neither flushed nor closed.
 */
public final class JsonOutput {
    private static final int INDENT = 2;

    private final JsonSink out;
    private final JsonLayout layout;
    /** For each open bracket whether it is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;
    /** Nothing stands in the innermost open bracket yet. */
    private boolean empty = true;

    private boolean named;
    private boolean done;

    /**
     * @param target a Writer, a StringBuilder or another Appendable
     * @param pretty a line for each value, indented by two blanks as Python's {@code json.dumps(indent=2)}; else no blanks
     */
    public JsonOutput(Appendable target, boolean pretty) {
        this.out = new JsonSink(target);
        this.layout = new JsonLayout(out, pretty ? INDENT : -1, true);
    }

    /** Begins an object. */
    public JsonOutput beginObject() {
        return begin(true);
    }

    /** Ends the innermost object. */
    public JsonOutput endObject() {
        return end(true);
    }

    /** Begins an array. */
    public JsonOutput beginArray() {
        return begin(false);
    }

    /** Ends the innermost array. */
    public JsonOutput endArray() {
        return end(false);
    }

    /** Writes a member's name; its value must follow. */
    public JsonOutput name(String name) {
        require(depth > 0 && objects[depth - 1] && !named, "a name stands only before a member's value");
        separate();
        JsonStrings.quote(out, name.toCharArray());
        layout.colon();
        named = true;
        return this;
    }

    /** Writes a string, or null. */
    public JsonOutput string(@Nullable String text) {
        if (text == null) {
            return nothing();
        }
        beforeValue();
        JsonStrings.quote(out, text.toCharArray());
        return afterValue();
    }

    /** Writes a whole number. */
    public JsonOutput number(long number) {
        beforeValue();
        out.put(Long.toString(number));
        return afterValue();
    }

    /** Writes true or false. */
    public JsonOutput bool(boolean value) {
        beforeValue();
        out.put(value ? "true" : "false");
        return afterValue();
    }

    /** Writes null. */
    public JsonOutput nothing() {
        beforeValue();
        out.put("null");
        return afterValue();
    }

    /**
     * Writes a JSON value that is there as text, in the layout of its surroundings. Its numbers keep their digits, its objects
     * their order and duplicates.
     *
     * @throws JsonSyntaxException when it is not valid; nothing is written then
     */
    public JsonOutput raw(String json) {
        char[] text = json.toCharArray();
        JsonScanner.document(text);
        beforeValue();
        layout.write(text, depth);
        return afterValue();
    }

    /** Hands everything written so far to the target. */
    public void flush() {
        out.flush();
    }

    private JsonOutput begin(boolean object) {
        beforeValue();
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth++] = object;
        out.put(object ? '{' : '[');
        empty = true;
        return this;
    }

    private JsonOutput end(boolean object) {
        require(depth > 0 && objects[depth - 1] == object && !named, "nothing of this kind ends here");
        depth--;
        if (!empty) {
            layout.newLine(depth);
        }
        out.put(object ? '}' : ']');
        return afterValue();
    }

    private void beforeValue() {
        require(!done, "the document is complete");
        if (named) {
            named = false;
            return;
        }
        require(depth == 0 || !objects[depth - 1], "a member needs a name");
        if (depth > 0) {
            separate();
        }
    }

    private void separate() {
        if (!empty) {
            out.put(',');
        }
        layout.newLine(depth);
        empty = false;
    }

    private JsonOutput afterValue() {
        empty = false;
        if (depth == 0) {
            done = true;
            out.flush();
        }
        return this;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
