package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonInputTest {
    private static JsonInput input(String text) {
        return new JsonInput(new StringReader(text));
    }

    @Test
    void goesIntoWhatItIsToldAndTakesTheRestAsText() throws IOException {
        try (JsonInput in =
                input("{\"meta\\u0020data\" : {\"a\":1.0} ,\n\"messages\":[ {\"r\": 1}\n, \"x\", []],\"e\":{}} ")) {
            assertEquals('{', in.peek());
            in.beginObject();
            assertTrue(in.hasNext());
            assertEquals("meta data", in.name());
            assertEquals('{', in.peek());
            assertEquals("{\"a\":1.0}", in.raw());
            assertEquals("messages", in.name());
            assertEquals(2, in.line());
            in.beginArray();
            assertEquals("{\"r\": 1}", in.raw());
            assertTrue(in.hasNext());
            assertEquals('"', in.peek());
            assertEquals('"', in.peek());
            assertTrue(in.hasNext());
            assertEquals("\"x\"", in.raw());
            assertEquals(3, in.line());
            in.beginArray();
            assertEquals('\0', in.peek());
            in.endArray();
            assertFalse(in.hasNext());
            in.endArray();
            assertEquals("e", in.name());
            in.beginObject();
            in.endObject();
            in.endObject();
            assertFalse(in.hasNext());
            assertEquals('\0', in.peek());
        }
    }

    @Test
    void severalValuesMayFollowEachOther() throws IOException {
        try (JsonInput in = input(" 1 [2]\n\"3\"NaN")) {
            assertEquals("1", in.raw());
            in.beginArray();
            assertEquals("2", in.raw());
            in.endArray();
            assertEquals("\"3\"", in.raw());
            assertEquals('N', in.peek());
            assertEquals("NaN", in.raw());
            assertFalse(in.hasNext());
            assertThrows(JsonSyntaxException.class, in::raw);
        }
    }

    @Test
    void whatIsNotAskedForIsAnErrorInTheText() throws IOException {
        assertThrows(JsonSyntaxException.class, () -> input("[]").beginObject());
        assertThrows(JsonSyntaxException.class, () -> input("").beginArray());
        JsonInput more = input("[1]");
        more.beginArray();
        assertThrows(JsonSyntaxException.class, more::endArray);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{1:2}",
                "{\"a\" 1}",
                "{\"a\"",
                "{a:1}",
                "{,}",
                "{\"a\nb\":1}",
                "{\"a\":,}",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,}",
                "{\"a\":1",
                "{\"a\":[}",
                "{\"a\":\"x"
            })
    void brokenObjectsAreRefused(String text) throws IOException {
        JsonInput in = input(text);
        in.beginObject();
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> {
            while (in.hasNext()) {
                in.name();
                in.peek();
                in.raw();
            }
            in.endObject();
        });
        assertTrue(String.valueOf(e.getMessage()).endsWith("in line 1"), e.getMessage());
    }

    @Test
    void aCommaBeforeTheEndIsRefusedWithOrWithoutALook() throws IOException {
        JsonInput looked = input("[1,]");
        looked.beginArray();
        looked.raw();
        assertTrue(looked.hasNext());
        assertThrows(JsonSyntaxException.class, looked::peek);
        JsonInput taken = input("[1,]");
        taken.beginArray();
        taken.raw();
        assertThrows(JsonSyntaxException.class, taken::raw);
    }

    @Test
    void callsOutOfPlaceAreTheProgramsFault() throws IOException {
        JsonInput object = input("{\"a\":1}");
        assertThrows(IllegalStateException.class, object::name);
        assertThrows(IllegalStateException.class, object::endArray);
        object.beginObject();
        assertThrows(IllegalStateException.class, object::raw);
        assertThrows(IllegalStateException.class, object::endArray);
        assertEquals("a", object.name());
        assertThrows(IllegalStateException.class, object::name);
        assertThrows(IllegalStateException.class, object::endObject);
        assertEquals("1", object.raw());
        object.endObject();
    }
}
