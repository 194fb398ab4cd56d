package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random texts, compared with another strict parser and with plain models. */
final class JsonFuzzTest {
    private static final String[] SCALARS = {
        "0",
        "-0.0",
        "1.50",
        "12e+3",
        "123456789012345678901234567890",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a, [b]: {c}\"",
        "\"\\u00e9\\\"\\\\\\/\\n\"",
        "\"认证 😀\"",
        "\"\\ud800\""
    };
    private static final String[] NAMES = {"a", "b", "c", "", "a b", "q\"\\\n", "é", "认证", "\ud800"};
    private static final String[] BLANKS = {"", "", "", " ", "\n", "  ", "\t\r\n"};
    private static final String LETTERS = "{}[]:,\"\\ \n01.-+eEtrufalsn/x\u0000\u001f\u007fé\ud800";

    private final Random random = new Random(2026);

    @Test
    void agreesWithAnotherStrictParserOnDamagedTexts() throws IOException {
        int valid = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = damaged(document(3), random.nextInt(3));
            // Gson's strict mode refuses lone surrogates, which the standard allows and stored texts hold.
            if (text.contains("\\ud") || text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                continue;
            }
            boolean expected = gsonTakes(text);
            assertEquals(expected, JsonText.isValid(text), text);
            valid += expected ? 1 : 0;
        }
        assertTrue(valid > 10_000 && valid < 40_000, "both kinds are met: " + valid);
    }

    @Test
    void damagedTextsNeverMakeAnythingElseThanASyntaxError() throws IOException {
        for (int i = 0; i < 30_000; i++) {
            String text = damaged(document(3), random.nextInt(4));
            boolean valid = JsonText.isValid(text);
            JsonText.members(text);
            JsonText.elements(text);
            JsonText.string(text);
            assertEquals(valid, JsonText.get(text) != null);
            if (!valid) {
                assertNull(JsonText.get(text, "a"));
            }
            assertEquals(valid, succeeds(() -> JsonText.set(text, "1", "a", "b")));
            assertEquals(valid, succeeds(() -> JsonText.remove(text, "a")));
            assertEquals(valid, succeeds(() -> JsonText.compact(text)));
            assertEquals(valid, succeeds(() -> new JsonOutput(new StringBuilder(), true).raw(text)));
            assertEquals(valid, streamTakes(text), text);
        }
    }

    @Test
    void layoutsKeepEveryToken() {
        for (int i = 0; i < 5_000; i++) {
            String text = document(4);
            String compact = JsonText.compact(text);
            assertEquals(compact, JsonText.compact(JsonText.pretty(text, random.nextInt(5), random.nextInt(3))));
            assertEquals(JsonText.pretty(compact, 2, 0), JsonText.pretty(text, 2, 0));
            StringBuilder out = new StringBuilder();
            new JsonOutput(out, true).raw(text);
            assertEquals(JsonText.pretty(text, 2, 0), out.toString());
        }
    }

    @Test
    void editsDoWhatAMapDoes() {
        for (int i = 0; i < 2_000; i++) {
            String object = object(3);
            Map<String, String> model = lastOfEach(object);
            for (int step = 0; step < 6; step++) {
                String name = NAMES[random.nextInt(NAMES.length)];
                if (random.nextInt(3) == 0) {
                    object = JsonText.remove(object, name);
                    model.remove(name);
                } else {
                    String value = document(2).strip();
                    object = JsonText.set(object, value, name);
                    model.put(name, value);
                }
                assertTrue(JsonText.isValid(object), object);
                assertEquals(model, lastOfEach(object), object);
                assertEquals(model.get(name), JsonText.get(object, name), object);
            }
        }
    }

    @Test
    void appendedElementsComeLast() {
        for (int i = 0; i < 2_000; i++) {
            String array = array(2);
            List<String> model = new ArrayList<>(JsonText.elements(array));
            List<String> more = List.of(document(1).strip(), document(1).strip());
            model.addAll(more);
            assertEquals(model, JsonText.elements(JsonText.append(array, more)), array);
        }
    }

    private static Map<String, String> lastOfEach(String object) {
        Map<String, String> last = new LinkedHashMap<>();
        for (Map.Entry<String, String> member : JsonText.members(object)) {
            last.put(member.getKey(), member.getValue());
        }
        return last;
    }

    private String document(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        String value = kind == 0 ? SCALARS[random.nextInt(SCALARS.length)] : kind == 1 ? object(depth) : array(depth);
        return blank() + value + blank();
    }

    private String object(int depth) {
        StringBuilder out = new StringBuilder("{");
        for (int n = random.nextInt(5), i = 0; i < n; i++) {
            out.append(i == 0 ? "" : ",").append(blank());
            out.append(JsonText.quote(NAMES[random.nextInt(NAMES.length)]))
                    .append(blank())
                    .append(':');
            out.append(document(depth - 1));
        }
        return out.append(out.length() == 1 ? blank() : "").append('}').toString();
    }

    private String array(int depth) {
        StringBuilder out = new StringBuilder("[");
        for (int n = random.nextInt(4), i = 0; i < n; i++) {
            out.append(i == 0 ? "" : ",").append(document(depth - 1));
        }
        return out.append(out.length() == 1 ? blank() : "").append(']').toString();
    }

    private String blank() {
        return BLANKS[random.nextInt(BLANKS.length)];
    }

    private String damaged(String text, int changes) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(out.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 1 -> out.setLength(random.nextInt(8) == 0 ? at : out.length());
                default -> out.delete(at, Math.min(at + 1, out.length()));
            }
        }
        return out.toString();
    }

    private static boolean succeeds(Runnable call) {
        try {
            call.run();
            return true;
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    private static boolean streamTakes(String text) throws IOException {
        try (JsonInput in = new JsonInput(new StringReader(text))) {
            return text.strip().equals(in.raw()) && !in.hasNext();
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    private static boolean gsonTakes(String text) throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            StringBuilder seen = new StringBuilder();
            int depth = 0;
            do {
                JsonToken token = reader.peek();
                switch (token) {
                    case BEGIN_OBJECT -> reader.beginObject();
                    case BEGIN_ARRAY -> reader.beginArray();
                    case END_OBJECT -> reader.endObject();
                    case END_ARRAY -> reader.endArray();
                    case NAME -> seen.append(reader.nextName());
                    case STRING, NUMBER -> seen.append(reader.nextString());
                    case BOOLEAN -> seen.append(reader.nextBoolean());
                    case NULL -> reader.nextNull();
                    case END_DOCUMENT -> throw new EOFException();
                }
                depth += token == JsonToken.BEGIN_ARRAY || token == JsonToken.BEGIN_OBJECT ? 1 : 0;
                depth -= token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT ? 1 : 0;
            } while (depth > 0);
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException | EOFException e) {
            return false;
        }
    }
}
