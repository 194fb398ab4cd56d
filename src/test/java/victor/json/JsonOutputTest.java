package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class JsonOutputTest {
    private static String written(boolean pretty, Consumer<JsonOutput> writing) {
        StringBuilder out = new StringBuilder();
        writing.accept(new JsonOutput(out, pretty));
        return out.toString();
    }

    private static void sample(JsonOutput out) {
        out.beginArray().beginObject();
        out.name("id").string("a\"b").name("none").string(null).name("n").number(-5);
        out.name("tags").beginArray().endArray().name("o").beginObject().endObject();
        out.name("raw")
                .raw("{ \"x\":[1.0,NaN, -Infinity,Infinity],\"x\":[ ] }")
                .name("ok")
                .bool(true);
        out.endObject().nothing().endArray();
    }

    @Test
    void writesPythonsLayout() {
        assertEquals("""
                [
                  {
                    "id": "a\\"b",
                    "none": null,
                    "n": -5,
                    "tags": [],
                    "o": {},
                    "raw": {
                      "x": [
                        1.0,
                        null,
                        null,
                        null
                      ],
                      "x": []
                    },
                    "ok": true
                  },
                  null
                ]""", written(true, JsonOutputTest::sample));
    }

    @Test
    void writesOneLineWithoutBlanks() {
        assertEquals(
                "[{\"id\":\"a\\\"b\",\"none\":null,\"n\":-5,\"tags\":[],\"o\":{},"
                        + "\"raw\":{\"x\":[1.0,null,null,null],\"x\":[]},\"ok\":true},null]",
                written(false, JsonOutputTest::sample));
    }

    @Test
    void writesToAnyTarget() throws IOException {
        String expected = written(true, JsonOutputTest::sample);
        StringWriter writer = new StringWriter();
        sample(new JsonOutput(writer, true));
        assertEquals(expected, writer.toString());
        CharBuffer buffer = CharBuffer.allocate(1000);
        sample(new JsonOutput(buffer, true));
        assertEquals(expected, buffer.flip().toString());
    }

    @Test
    void whatAReaderOrATerminalRefusesIsEscapedInRawTextToo() {
        assertEquals(
                "[\"\\ud800 \\\\ é😀\\u009b\\u007f\\n\",\"\\ud800\"]",
                written(false, out -> out.raw("[\"\ud800 \\\\ é😀\u009b\u007f\\n\", \"\\ud800\"]")));
        assertEquals("{\"\\udc00\":1}", written(false, out -> out.raw("{\"\udc00\": 1}")));
    }

    @Test
    void brokenRawTextIsRefusedAndNothingOfItWritten() {
        StringBuilder target = new StringBuilder();
        JsonOutput out = new JsonOutput(target, false).beginArray();
        for (String broken : new String[] {"", "{", "1 2", "[1,]", "nan"}) {
            assertThrows(JsonSyntaxException.class, () -> out.raw(broken));
        }
        out.number(1).endArray();
        assertEquals("[1]", target.toString());
    }

    @Test
    void callsOutOfPlaceAreRefused() {
        refused(JsonOutput::endArray);
        refused(out -> out.name("a"));
        refused(out -> out.beginArray().name("a"));
        refused(out -> out.beginArray().endObject());
        refused(out -> out.beginObject().endArray());
        refused(out -> out.beginObject().string("a"));
        refused(out -> out.beginObject().raw("1"));
        refused(out -> out.beginObject().beginArray());
        refused(out -> out.beginObject().name("a").name("b"));
        refused(out -> out.beginObject().name("a").endObject());
        refused(out -> out.number(1).number(2));
        refused(out -> out.beginArray().endArray().beginArray());
    }

    private static void refused(Consumer<JsonOutput> calls) {
        assertThrows(IllegalStateException.class, () -> calls.accept(new JsonOutput(new StringBuilder(), false)));
    }

    @Test
    void longTextsPassInPieces() {
        String text = "0123456789\"é".repeat(10_000);
        StringWriter target = new StringWriter();
        JsonOutput out = new JsonOutput(target, false).beginArray().string(text);
        assertTrue(target.toString().length() > 100_000, "pieces are handed on before the end");
        out.flush();
        out.endArray();
        assertEquals("[" + JsonText.quote(text) + "]", target.toString());
    }

    @Test
    void depthHasNoLimitOfItsOwn() {
        JsonOutput out = new JsonOutput(new StringBuilder(), true);
        for (int i = 0; i < 2_000; i++) {
            out.beginArray();
        }
        for (int i = 0; i < 2_000; i++) {
            out.endArray();
        }
        assertThrows(IllegalStateException.class, out::endArray);
    }

    @Test
    void aFailingTargetIsReported() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        JsonOutput out = new JsonOutput(full, false);
        assertEquals(
                "full",
                assertThrows(UncheckedIOException.class, () -> out.number(1))
                        .getCause()
                        .getMessage());
    }
}
