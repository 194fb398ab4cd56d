package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonElementsTest {
    /** Every value with its line, and errors by their message. */
    private static List<String> read(String text) throws IOException {
        List<String> all = new ArrayList<>();
        try (JsonElements elements = new JsonElements(new Trickle(text))) {
            for (int i = 0; i < 100; i++) {
                try {
                    String value = elements.next();
                    if (value == null) {
                        assertNull(elements.next());
                        return all;
                    }
                    all.add(elements.line() + ":" + value);
                } catch (JsonSyntaxException e) {
                    if (all.contains(e.getMessage())) {
                        return all;
                    }
                    all.add(String.valueOf(e.getMessage()));
                }
            }
        }
        throw new AssertionError("no end in sight");
    }

    @Test
    void anArrayGivesItsElements() throws IOException {
        assertEquals(List.of(), read("[]"));
        assertEquals(List.of(), read(" [ \n ] \n"));
        assertEquals(
                List.of("1:1.0", "2:{\"a\": [ 1 ]}", "2:\"x\\\"]\"", "3:null"),
                read("[ 1.0,\n {\"a\": [ 1 ]} ,\"x\\\"]\"\n, null]\n"));
    }

    @Test
    void linesGiveOneValueEach() throws IOException {
        assertEquals(List.of("1:{\"a\":1}", "2:{\"b\":\"]\"}", "4:3"), read("{\"a\":1}\r\n {\"b\":\"]\"} \n\n3"));
        assertEquals(List.of("1:{}"), read("{}"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read(" \n\n"));
    }

    @Test
    void aBrokenLineDoesNotHideTheNext() throws IOException {
        assertEquals(
                List.of(
                        "1:1",
                        "not valid JSON: unexpected end in line 2",
                        "3:{\"b\":2}",
                        "not valid JSON: unexpected text in line 4",
                        "5:5"),
                read("1\n{\"a\":[1\n{\"b\":2}\nnope\n5\n"));
    }

    @Test
    void valuesInAnyLayoutFollowEachOther() throws IOException {
        assertEquals(List.of("1:{\n \"a\": 1\n}", "4:{\n}", "6:[1]"), read("{\n \"a\": 1\n}\n{\n}\n[1]"));
        assertEquals(List.of("1:{}", "1:{}", "2:1"), read("{}{}\n1"));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertEquals(List.of("1:1"), read("\ufeff[1]"));
        assertEquals(List.of("1:{}"), read("\ufeff{}"));
        assertEquals(List.of(), read("\ufeff"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,|unexpected end in line 1",
                "[1|unexpected end in line 1",
                "[|unexpected end in line 1",
                "[1,]|unexpected text in line 1",
                "[,1]|unexpected text in line 1",
                "[1 2]|unexpected text in line 1",
                "[1}|unexpected text in line 1",
                "[{\"a\":}]|unexpected text in line 1",
                "[1]]|text after the array in line 1",
                "[1] 2|text after the array in line 1",
                "[\"a|unexpected end in line 1",
                "[nul]|unexpected text in line 1",
                "{\"a\": 1|unexpected end in line 1",
                "Dear all|unexpected text in line 1",
                "<html>|unexpected text in line 1",
            })
    void whatIsBrokenIsSaidOnceAndForAll(String text, String message) throws IOException {
        List<String> all = read(text);
        assertEquals("not valid JSON: " + message, all.get(all.size() - 1));
    }

    @Test
    void theLineOfAnErrorIsNamed() throws IOException {
        assertEquals(List.of("2:1", "not valid JSON: unexpected text in line 4"), read("[\n1,\n{\"a\":\nx}]"));
        assertEquals(List.of("not valid JSON: unexpected text in line 2"), read("{\"a\": 1,\n \"b\": \"x\ny\"}"));
    }

    @Test
    void tooDeepNestingIsRefused() throws IOException {
        assertEquals(List.of("not valid JSON: more than 10000 nested brackets in line 1"), read("[".repeat(50_000)));
        assertEquals(1, read("[".repeat(9_000) + "]".repeat(9_000)).size());
    }

    @Test
    void whetherItIsAnArrayIsKnown() throws IOException {
        try (JsonElements array = new JsonElements(new StringReader("[1]"));
                JsonElements lines = new JsonElements(new StringReader("1\n2"))) {
            assertFalse(array.isArray());
            assertEquals("1", array.next());
            assertTrue(array.isArray());
            assertEquals("1", lines.next());
            assertFalse(lines.isArray());
        }
    }

    @Test
    void memoryIsForOneElementAtATime() throws IOException {
        long size = 200_000_000;
        String element = "{\"content\":\"" + "x".repeat(10_000) + "\"}";
        Reader endless = new Reader() {
            private long sent = -1;
            private int over;

            @Override
            public int read(char[] target, int offset, int length) {
                if (sent < 0) {
                    target[offset] = '[';
                    sent = 0;
                    return 1;
                }
                if (sent > size) {
                    target[offset] = ']';
                    return over++ == 0 ? 1 : -1;
                }
                String text = sent == 0 ? element : "," + element;
                text.getChars(0, text.length(), target, offset);
                sent += text.length();
                return text.length();
            }

            @Override
            public void close() {}
        };
        long count = 0;
        try (JsonElements elements = new JsonElements(endless)) {
            for (String next = elements.next();
                    next != null && count < size / element.length();
                    next = elements.next()) {
                count++;
            }
        }
        assertTrue(count > 19_000);
    }

    @Test
    void aFailingReaderIsPassedOn() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> new JsonElements(broken).next());
    }

    /** Gives one character at a time, so that every boundary between two reads is met. */
    private static final class Trickle extends StringReader {
        Trickle(String text) {
            super(text);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1));
        }
    }
}
