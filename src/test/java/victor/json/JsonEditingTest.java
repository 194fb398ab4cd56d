package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonEditingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{\"a\": 1}|a|{\"a\": 9}",
                "{\"a\":1, \"b\":  2 ,\"c\":3}|b|{\"a\":1, \"b\":  9 ,\"c\":3}",
                "{\"a\": 1, \"a\": 2}|a|{\"a\": 1, \"a\": 9}",
                "{\"\\u0061\": 1}|a|{\"\\u0061\": 9}",
                "{}|a|{\"a\": 9}",
                " { } |a| {\"a\": 9 } ",
                "{\"a\": 1}|b|{\"a\": 1, \"b\": 9}",
                "{\"a\":1}|b|{\"a\":1,\"b\":9}",
                "{\"a\":1,\"b\":2}|c|{\"a\":1,\"b\":2,\"c\":9}",
                "{\"a\": 1, \"b\": 2}|c|{\"a\": 1, \"b\": 2, \"c\": 9}",
                "{ \"a\" : 1 }|c|{ \"a\" : 1, \"c\": 9 }",
                "null|a|{\"a\": 9}",
                " [1] |a| {\"a\": 9} ",
            })
    void setChangesOneMember(String document, String name, String expected) {
        assertEquals(expected, JsonText.set(document, "9", name));
        assertEquals("9", JsonText.get(JsonText.set(document, "9", name), name));
    }

    @Test
    void setKeepsTheLayoutOfAnIndentedObject() {
        assertEquals("{\n  \"a\": 1,\n  \"b\": [ ]\n}\n", JsonText.set("{\n  \"a\": 1\n}\n", " [ ] ", "b"));
    }

    @Test
    void setCreatesAndReplacesParents() {
        assertEquals("{\"m\": {\"x\": {\"tags\": [\"q\"]}}}", JsonText.set("{}", "[\"q\"]", "m", "x", "tags"));
        assertEquals(
                "{\"m\": {\"tags\": []}, \"z\": 1.0}", JsonText.set("{\"m\": null, \"z\": 1.0}", "[]", "m", "tags"));
        assertEquals("{\"m\": {\"tags\": []}}", JsonText.set("{\"m\": \"text\"}", "[]", "m", "tags"));
        assertEquals("{\"m\":{\"k\":1,\"tags\":[]}}", JsonText.set("{\"m\":{\"k\":1}}", "[]", "m", "tags"));
        assertEquals("{\"m\": 1, \"m\": {\"a\": 2}}", JsonText.set("{\"m\": 1, \"m\": {\"a\": 1}}", "2", "m", "a"));
        assertEquals(" 5 ", JsonText.set(" {} ", "5"));
    }

    @Test
    void setLeavesWhatOthersWroteAlone() {
        String document =
                "{\"n\": 1.10, \"big\": 123456789012345678901, \"d\": 1, \"d\": 2, \"s\": \"\\ud800\\u00e9\", \"x\": NaN}";
        assertEquals(document.replace("}", ", \"k\": {\"l\": 1}}"), JsonText.set(document, "1", "k", "l"));
        assertEquals(document.replace("\"d\": 2", "\"d\": 3"), JsonText.set(document, "3", "d"));
    }

    @Test
    void setQuotesNames() {
        assertEquals("{\"a\\\"\\n\": 1}", JsonText.set("{}", "1", "a\"\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1", "{}{}", "{\"a\":1,}"})
    void editorsRefuseAnInvalidText(String broken) {
        assertThrows(JsonSyntaxException.class, () -> JsonText.set(broken, "1", "a"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.set("{}", broken, "a"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.remove(broken, "a"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.append(broken, "1"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.append("[]", broken));
        assertThrows(JsonSyntaxException.class, () -> JsonText.pretty(broken, 2, 0));
        assertThrows(JsonSyntaxException.class, () -> JsonText.compact(broken));
    }

    @Test
    void whatAnEditorMakesIsNeverTooDeepToReadAgain() {
        String deep = "[".repeat(9_999) + "]".repeat(9_999);
        assertEquals(deep, JsonText.get(JsonText.set("{}", deep, "a"), "a"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.set("{}", deep, "a", "b"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.append("[]", "[" + deep + "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{\"a\": 1}|{}",
                "{ \"a\": 1 }|{}",
                "{\"a\": 1, \"a\": 2}|{}",
                "{\"a\": 1, \"b\": 2}|{\"b\": 2}",
                "{\"b\": 2, \"a\": 1}|{\"b\": 2}",
                "{\"b\":2,\"a\":1,  \"c\":3}|{\"b\":2,  \"c\":3}",
                "{\"a\": 1, \"b\": 2, \"a\": 3, \"a\": 4, \"c\": 5, \"a\": 6}|{\"b\": 2, \"c\": 5}",
                "{ \"b\": 1 , \"a\": 2 }|{ \"b\": 1 }",
                "{\"b\": 1}|{\"b\": 1}",
                "[\"a\"]|[\"a\"]",
                "null|null",
            })
    void removeTakesAllDuplicatesAndOneSeparatorEach(String document, String expected) {
        assertEquals(expected, JsonText.remove(document, "a"));
    }

    @Test
    void removeFollowsAPath() {
        String document = "{\n  \"m\": {\n    \"a\": 1,\n    \"b\": 2\n  },\n  \"a\": 3\n}";
        assertEquals("{\n  \"m\": {\n    \"a\": 1\n  },\n  \"a\": 3\n}", JsonText.remove(document, "m", "b"));
        assertSame(document, JsonText.remove(document, "m", "x"));
        assertSame(document, JsonText.remove(document, "x", "b"));
        assertSame(document, JsonText.remove(document, "a", "b"));
        assertThrows(IllegalArgumentException.class, () -> JsonText.remove(document));
    }

    @Test
    void appendKeepsTheSpacingOfTheArray() {
        assertEquals("[1]", JsonText.append("[]", "1"));
        assertEquals("[1 ]", JsonText.append("[ ]", " 1 "));
        assertEquals("[1, 2]", JsonText.append("[1]", "2"));
        assertEquals("[1,2,3]", JsonText.append("[1,2]", "3"));
        assertEquals("[\n  1,\n  {}\n]\n", JsonText.append("[\n  1\n]\n", "{}"));
        assertEquals("[1, 2, 3]", JsonText.append("[]", List.of("1", "2", "3")));
        assertEquals("[0,1,2,3]", JsonText.append("[0,1]", List.of("2", "3")));
        assertSame("[ 7 ]", JsonText.append("[ 7 ]", List.of()));
        assertThrows(JsonSyntaxException.class, () -> JsonText.append("{}", "1"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.append("null", "1"));
    }
}
