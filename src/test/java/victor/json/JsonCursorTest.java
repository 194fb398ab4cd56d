package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonCursorTest {
    @Test
    void goesIntoValuesAndOnBehindThem() {
        JsonCursor member = JsonCursor.over(" {\"a\": [1, {\"b\": \"x\\u0079\"}, 2], \"c\": null} ", '{');
        assertTrue(member.next());
        assertTrue(member.isNamed("a"));
        assertTrue(member.opens('['));
        JsonCursor element = member.inside();
        assertTrue(element.next());
        assertEquals("1", element.value());
        assertNull(element.string());
        assertTrue(element.next());
        JsonCursor inner = element.inside();
        assertTrue(inner.next());
        assertEquals("b", inner.name());
        assertEquals("xy", inner.string());
        JsonValue kept = inner.keep();
        assertTrue(kept.isString("xy"));
        assertFalse(kept.isString("x"));
        assertFalse(kept.isString("xyz"));
        assertEquals("\"x\\u0079\"", kept.text());
        assertTrue(member.next(), "what is left of the inside is passed by");
        assertEquals("c", member.name());
        assertTrue(member.isNull());
        assertFalse(member.next());
        assertFalse(member.next());
        member.checkEnd();
        assertEquals("[1, {\"b\": \"x\\u0079\"}, 2]", JsonText.get(kept.before() + kept.text() + kept.after(), "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": [1, }]}",
                "{\"a\": [1 2]}",
                "{\"a\": [1]",
                "{\"a\": [1]} x",
                "{\"a\": {\"b\" 1}}",
                "{\"a\": [nul]}"
            })
    void refusesWhatIsBrokenInside(String text) {
        assertThrows(JsonSyntaxException.class, () -> walk(text, true));
        assertThrows(JsonSyntaxException.class, () -> walk(text, false));
    }

    private static void walk(String text, boolean inside) {
        JsonCursor member = JsonCursor.over(text, '{');
        while (member.next()) {
            if (inside) {
                member.inside();
            }
        }
        member.checkEnd();
    }

    @Test
    void aStringIsComparedAsItIsRead() {
        Random random = new Random(5);
        String[] pieces = {
            "a", "b", "\\n", "\\\\", "\\\"", "\\/", "\\u0061", "\\ud83d\\ude00", "\ud83d\ude00", "\\ud800", "é"
        };
        List<String> raw = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("\"");
            for (int left = random.nextInt(4); left > 0; left--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            raw.add(text.append('"').toString());
        }
        for (String one : raw) {
            JsonCursor element = JsonCursor.over("[" + one + "]", '[');
            assertTrue(element.next());
            JsonValue value = element.keep();
            for (String other : raw) {
                String string = JsonText.string(other);
                assertEquals(JsonText.string(one).equals(string), value.isString(string), one + " and " + other);
            }
        }
    }
}
