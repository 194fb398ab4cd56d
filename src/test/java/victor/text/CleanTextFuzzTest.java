package victor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, what comes out is safe, stays as it is when cleaned again, and fits where it is put. */
final class CleanTextFuzzTest {
    private static final String[] PIECES = {
        "\u001b",
        "\u001b[",
        "\u001b]",
        "\u001bP",
        "\u001b\\",
        "\u0007",
        "\u009b",
        "\u009c",
        "\u009d",
        "\u0090",
        "\u0018",
        "31m",
        "0;",
        "x",
        "word ",
        "é",
        "e\u0301",
        "\u0301",
        "认",
        "\u3000",
        "\u1100\u1161",
        "\u11a8",
        "👩",
        "\u200d",
        "\ufe0f",
        "🏽",
        "🇩",
        "1\u20e3",
        "\udb40\udc67",
        "\ud83d",
        "\ude00",
        "\ufffe",
        "\ufdd0",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\u00ad",
        "\t",
        "\n",
        "\r",
        "\u2028",
        "\u0085",
        "\0",
        "\u007f",
        "\u09c7",
        "\u09be",
        "ก",
        "\u0e31",
        "\u0600",
        "⏎",
        "\u2126",
        "\uf900",
        "\u302e",
        "  "
    };

    private final Random random = new Random(2026);

    @Test
    void mixturesOfEverythingNasty() {
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void randomBytesReadAsTextAndAsCharacters() {
        byte[] bytes = new byte[60];
        for (int i = 0; i < 20_000; i++) {
            random.nextBytes(bytes);
            check(new String(bytes, StandardCharsets.UTF_8));
            check(new String(bytes, StandardCharsets.ISO_8859_1));
            check(new String(bytes, StandardCharsets.UTF_16BE));
        }
    }

    @Test
    void everyCodePointAloneAndBetweenLetters() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x20000 ? 1 : 61) {
            String one = Character.toString(codePoint);
            check(one);
            check("a" + one + "b");
            int columns = ColumnWidth.of(CleanText.line(one));
            assertTrue(columns <= 5, () -> "U+" + one.codePointAt(0));
        }
    }

    private static void check(String raw) {
        String block = CleanText.block(raw);
        String line = CleanText.line(raw);
        EscapeSequencesTest.safe(block);
        EscapeSequencesTest.safe(line);
        assertFalse(line.contains("\n"));
        assertEquals(block, CleanText.block(block));
        assertEquals(line, CleanText.line(line));
        int columns = ColumnWidth.of(line);
        assertEquals(line, ColumnWidth.clip(line, columns));
        for (int width = 1; width < Math.min(columns, 8); width++) {
            assertTrue(ColumnWidth.of(ColumnWidth.clip(line, width)) <= width, line);
        }
        List<String> wrapped = ColumnWidth.wrap(block, 6);
        for (String part : wrapped) {
            assertTrue(ColumnWidth.of(part) <= 6, part);
        }
        assertEquals(
                block.replace(" ", "").replace("\n", ""),
                String.join("", wrapped).replace(" ", ""));
    }
}
