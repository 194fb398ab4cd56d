package victor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A finished process: its exit code and what it printed. */
public final class Run {
    private static final Pattern STACK_TRACE =
            Pattern.compile("Exception in thread|\\bat (victor|java|org\\.sqlite|jdk|com)\\.|^\\s*Caused by:");

    private final List<String> command;
    private final int exit;
    private final byte[] out;
    private final byte[] err;

    Run(List<String> command, int exit, byte[] out, byte[] err) {
        this.command = List.copyOf(command);
        this.exit = exit;
        this.out = out;
        this.err = err;
        assertFalse(STACK_TRACE.matcher(err()).find(), () -> "a stack trace: " + this);
    }

    /** The exit code; 128 and more for a signal. */
    public int exit() {
        return exit;
    }

    /** Standard output, which must be UTF-8. */
    public String out() {
        return decoded(out);
    }

    /** Standard error, which must be UTF-8. */
    public String err() {
        return decoded(err);
    }

    /** What a person sees: both streams. */
    public String seen() {
        return out() + err();
    }

    /** Standard output byte by byte. */
    public byte[] bytes() {
        return out.clone();
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out().lines().toList();
    }

    /** Standard output as the one JSON text that it must be. */
    public JsonElement json() {
        return parse(out());
    }

    /** Standard output as an array. */
    public JsonArray array() {
        return json().getAsJsonArray();
    }

    /** Standard output as an object. */
    public JsonObject object() {
        return json().getAsJsonObject();
    }

    /** The {@code session_id}s of an array of sessions. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (JsonElement session : array()) {
            ids.add(session.getAsJsonObject().get("session_id").getAsString());
        }
        return ids;
    }

    /** Fails unless the process ended with this code; answers itself. */
    public Run exited(int code) {
        assertEquals(code, exit, this::toString);
        return this;
    }

    /** Parses strictly: one value, nothing before or after it. */
    public static JsonElement parse(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement value = new Gson().getAdapter(JsonElement.class).read(reader);
            assertEquals(JsonToken.END_DOCUMENT, reader.peek(), "text after the JSON value");
            return value;
        } catch (IOException invalid) {
            throw new AssertionError("not JSON: " + invalid.getMessage() + "\n" + shortened(text), invalid);
        }
    }

    @Override
    public String toString() {
        return String.join(" ", command) + "\nexit " + exit + "\nstdout: " + shortened(out()) + "\nstderr: "
                + shortened(err());
    }

    private static String shortened(String text) {
        return text.length() <= 4000 ? text : text.substring(0, 2000) + " … " + text.substring(text.length() - 2000);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException invalid) {
            throw new AssertionError("printed what is not UTF-8", invalid);
        }
    }
}
