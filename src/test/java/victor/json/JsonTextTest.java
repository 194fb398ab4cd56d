package victor.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "12",
                "-1.5",
                "1e5",
                "1E+05",
                "2.50e-3",
                "1e400",
                "123456789012345678901234567890.0",
                "true",
                "false",
                "null",
                "NaN",
                "Infinity",
                "-Infinity",
                "\"\"",
                "\"a b\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
                "\"\\ud800\"",
                "\"\ud800\"",
                "\"\u007f\u0085\u2028\"",
                "[]",
                "{}",
                "[ ]",
                "{\n}",
                " \t\r\n1 \t\r\n",
                "[1,2]",
                "[[],[[]],{}]",
                "{\"a\":1,\"a\":2}",
                "{\"\":[{\"b\":null}]}",
                "[NaN,-Infinity]"
            })
    void acceptsWhatTheStandardAndPythonWrite(String text) {
        assertTrue(JsonText.isValid(text));
        JsonText.check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "1 2",
                "tru",
                "True",
                "nulll",
                "nan",
                "-NaN",
                "infinity",
                "+Infinity",
                "Infinityx",
                "'a'",
                "\"",
                "\"\\",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12\"",
                "\"\\u\"",
                "\"a\nb\"",
                "\"\t\"",
                "\"\0\"",
                "\"\u001f\"",
                "[",
                "]",
                "{",
                "}",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1]]",
                "[1}",
                "{1:2}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{,}",
                "{\"a\":1]",
                "{a:1}",
                "\ufeff1",
                "\u00a01",
                "1\u2028",
                "\0",
                "[\0]",
                "// x\n1",
                "\u0661",
                "\uff11"
            })
    void refusesEverythingElse(String text) {
        assertFalse(JsonText.isValid(text));
    }

    @Test
    void saysWhereATextStopsBeingJson() {
        JsonSyntaxException e = syntaxError("{\"a\": [1, 2,]}");
        assertEquals(12, e.offset());
        assertEquals("not valid JSON: unexpected text at character 13", e.getMessage());
        assertEquals(
                "not valid JSON: unexpected end at character 3",
                syntaxError("[1").getMessage());
        assertEquals(
                "not valid JSON: a control character in a string at character 2",
                syntaxError("\"\n\"").getMessage());
    }

    private static JsonSyntaxException syntaxError(String text) {
        return assertThrows(JsonSyntaxException.class, () -> JsonText.check(text));
    }

    @Test
    void nestingIsLimitedWithoutTouchingTheStack() {
        assertTrue(JsonText.isValid("[".repeat(10_000) + "]".repeat(10_000)));
        assertFalse(JsonText.isValid("[".repeat(10_001) + "]".repeat(10_001)));
        assertFalse(JsonText.isValid("[".repeat(100_000) + "]".repeat(100_000)));
        assertFalse(JsonText.isValid("{\"a\":".repeat(100_000)));
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertTrue(JsonText.isValid(deep));
        assertEquals(deep.substring(5, deep.length() - 1), JsonText.get(deep, "a"));
        assertEquals(deep, JsonText.compact(deep));
        assertEquals(1, JsonText.members(deep).size());
        assertEquals("{\"a\":1}", JsonText.set(deep, "1", "a"));
    }

    @Test
    void membersComeDecodedInOrderWithDuplicates() {
        assertEquals(
                List.of(
                        Map.entry("b", "1.0"),
                        Map.entry("a\"é", "[ 1 ]"),
                        Map.entry("b", "\"\\u00e9\""),
                        Map.entry("", "{}")),
                JsonText.members(" { \"b\" : 1.0 , \"a\\\"\\u00e9\":[ 1 ],\"b\":\"\\u00e9\",\"\":{} } "));
        assertEquals(List.of(), JsonText.members("{}"));
    }

    @Test
    void elementsComeAsTheyStand() {
        assertEquals(List.of("1e2", "[ ]", "\"a,]\"", "null"), JsonText.elements("[1e2 ,[ ],\n\"a,]\" , null ]"));
        assertEquals(List.of(), JsonText.elements(" [ ] "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "\"x\"", "{\"a\":1", "[1", "{\"a\":1} x", "[1] x", "[1,]", "{\"a\":1,}"})
    void readingWhatIsNotThereAnswersNothing(String text) {
        assertAll(
                () -> assertEquals(List.of(), JsonText.members(text)),
                () -> assertEquals(List.of(), JsonText.elements(text)),
                () -> assertNull(JsonText.get(text, "a")));
    }

    @Test
    void getFollowsAPathOfNames() {
        String document = " {\"a\": {\"b\\u0063\": [1, 2], \"x\": null}, \"n\": 1.50, \"a.b\": true} ";
        assertEquals("[1, 2]", JsonText.get(document, "a", "bc"));
        assertEquals("null", JsonText.get(document, "a", "x"));
        assertEquals("1.50", JsonText.get(document, "n"));
        assertEquals("true", JsonText.get(document, "a.b"));
        assertEquals(document.strip(), JsonText.get(document));
        assertNull(JsonText.get(document, "a", "b"));
        assertNull(JsonText.get(document, "a", "x", "y"));
        assertNull(JsonText.get(document, "n", "y"));
        assertNull(JsonText.get(document, "a", "bc", "0"));
        assertNull(JsonText.get("nul"));
    }

    @Test
    void theLastDuplicateCountsAsInPython() {
        assertEquals("2", JsonText.get("{\"a\": 1, \"b\": 0, \"\\u0061\": 2}", "a"));
        assertNull(JsonText.get("{\"a\": {\"b\": 1}, \"a\": {}}", "a", "b"));
        assertNull(JsonText.get("{\"a\": {\"b\": 1}, \"a\": 3}", "a", "b"));
    }

    @Test
    void namesWithEscapesAreComparedByWhatTheyMean() {
        String document = "{\"a\\u0041\": 1, \"q\\\"\": 2, \"\\ud83d\\ude00\": 3, \"\\\\\": 4, \"\\ud800\": 5}";
        assertEquals("1", JsonText.get(document, "aA"));
        assertEquals("2", JsonText.get(document, "q\""));
        assertEquals("3", JsonText.get(document, "😀"));
        assertEquals("4", JsonText.get(document, "\\"));
        assertEquals("5", JsonText.get(document, "\ud800"));
        assertNull(JsonText.get(document, "a\\u0041"));
        assertNull(JsonText.get(document, "a"));
        assertNull(JsonText.get(document, "aA\": 1, \"q"));
        assertNull(JsonText.get(document, ""));
    }

    @Test
    void stringDecodesOnlyStrings() {
        assertEquals("a\"\\/\b\f\n\r\té\ud800", JsonText.string(" \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud800\" "));
        assertEquals("😀", JsonText.string("\"\\ud83d\\uDE00\""));
        assertEquals("", JsonText.string("\"\""));
        for (String other : List.of("", "1", "null", "[\"a\"]", "\"a", "\"a\" b", "\"\\x\"", "\"\n\"")) {
            assertNull(JsonText.string(other), other);
        }
    }

    @Test
    void quoteEscapesOnlyWhatItMust() {
        assertEquals("\"\"", JsonText.quote(""));
        assertEquals("\"plain é 认证 😀 / '<>&\u2028\"", JsonText.quote("plain é 认证 😀 / '<>&\u2028"));
        assertEquals("\"\\\"\\\\\\b\\f\\n\\r\\t\"", JsonText.quote("\"\\\b\f\n\r\t"));
        assertEquals(
                "\"\\u0000\\u001b\\u001f\\u007f\\u0080\\u009b\\u009f\u00a0\"",
                JsonText.quote("\0\u001b\u001f\u007f\u0080\u009b\u009f\u00a0"));
        assertEquals("\"a\\ud800b\"", JsonText.quote("a\ud800b"));
        assertEquals("\"\\ude00\\ud83d\"", JsonText.quote("\ude00\ud83d"));
        assertEquals("\"\\ud83d😀\\ude00\"", JsonText.quote("\ud83d\ud83d\ude00\ude00"));
    }

    @Test
    void everyCharacterSurvivesQuotingAndDecoding() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = String.valueOf((char) c);
            String quoted = JsonText.quote(one);
            assertTrue(JsonText.isValid(quoted), quoted);
            assertEquals(one, JsonText.string(quoted));
            assertFalse(quoted.chars()
                    .anyMatch(q -> q < ' ' || (q >= 0x7f && q <= 0x9f) || Character.isSurrogate((char) q)));
            all.append((char) c);
        }
        assertEquals(all.toString(), JsonText.string(JsonText.quote(all.toString())));
    }
}
