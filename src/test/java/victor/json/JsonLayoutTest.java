package victor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JsonLayoutTest {
    private static final String TOKENS =
            " {\"a\":[1.0 ,2e+5, {}, [ ],[[ 3]],\"x, [y]: \\u00e9\"],\r\n\t\"a\" :null,\"e\":{ }, \"t\": true,\"n\":-Infinity } ";

    @Test
    void prettyLooksAsPythonWritesIt() {
        String expected = """
                {
                  "a": [
                    1.0,
                    2e+5,
                    {},
                    [],
                    [
                      [
                        3
                      ]
                    ],
                    "x, [y]: \\u00e9"
                  ],
                  "a": null,
                  "e": {},
                  "t": true,
                  "n": -Infinity
                }""";
        assertEquals(expected, JsonText.pretty(TOKENS, 2, 0));
        assertEquals(expected, JsonText.pretty(JsonText.compact(TOKENS), 2, 0));
    }

    @Test
    void compactTakesAllBlanksBetweenTokens() {
        assertEquals(
                "{\"a\":[1.0,2e+5,{},[],[[3]],\"x, [y]: \\u00e9\"],\"a\":null,\"e\":{},\"t\":true,\"n\":-Infinity}",
                JsonText.compact(TOKENS));
        assertEquals(JsonText.compact(TOKENS), JsonText.compact(JsonText.pretty(TOKENS, 4, 3)));
    }

    @Test
    void scalarsStayAsTheyAre() {
        for (String scalar : new String[] {"1.50", "\" \"", "null", "NaN", "[]", "{}"}) {
            assertEquals(scalar, JsonText.pretty(" " + scalar + "\n", 2, 5));
            assertEquals(scalar, JsonText.compact(" " + scalar + "\n"));
        }
    }

    @Test
    void aStartDepthIndentsAllLinesButTheFirst() {
        assertEquals("[\n      1\n    ]", JsonText.pretty("[1]", 2, 2));
        assertEquals("[\n1\n]", JsonText.pretty("[1]", 0, 2));
    }

    @Test
    void nestingCannotBlowTheOutputUp() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String pretty = JsonText.pretty(deep, 2, 0);
        assertEquals(deep, JsonText.compact(pretty));
        assertTrue(pretty.length() < 1_100 * deep.length());
    }

    @Test
    void filesThatPythonWroteComeOutAsPythonWroteThem() throws IOException {
        Path samples = Path.of("../shared/victor-dbs");
        assumeTrue(System.getenv("CI") != null || Files.isDirectory(samples), "the sample files are not here");
        int count = 0;
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String text = Files.readString(file);
                if (JsonText.isValid(text)) {
                    assertEquals(text, JsonText.pretty(JsonText.compact(text), 2, 0), file.toString());
                    count++;
                }
            }
        }
        assertTrue(count > 200, "files seen: " + count);
    }
}
