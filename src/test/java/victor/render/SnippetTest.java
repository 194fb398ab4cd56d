package victor.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.SearchHit;
import victor.domain.SessionSummary;
import victor.testing.Golden;
import victor.text.ColumnWidth;

/** Where a session matches, on one line: whatever the text is and wherever its marks are, it fits and commands nothing. */
final class SnippetTest {
    private static final Look PLAIN = new Look(false, false, 80, 80, false);
    private static final Look COLOURED = new Look(true, false, 80, 80, false);

    private static final String[] PIECES = {
        "\u001b",
        "\u001b[",
        "\u001b[3",
        "1m",
        "m",
        "\u001b]0;",
        "owned",
        "\u0007",
        "\u009b",
        "2J",
        "\u001b\\",
        "\u009d",
        "\u0090",
        "\r\n",
        "\n",
        "\t",
        "a",
        "word ",
        "数据",
        "e\u0301",
        "\u0301",
        "\u200d",
        "👩",
        "\ud83d",
        "\ude00",
        "\u202e",
        "🇩🇪",
        "[",
        "]",
        "\u0000"
    };

    @Test
    void theMatchIsInBracketsOrInColour() {
        assertEquals(
                "  ↳ the [parser] works",
                new Snippet(hit("the parser works", 4, 10), PLAIN).fitted(80).stripTrailing());
        assertTrue(new Snippet(hit("the parser works", 4, 10), COLOURED)
                .fitted(80)
                .contains("\u001b[1;33mparser\u001b[0m"));
    }

    @Test
    void aMarkWithinASequenceLetsNothingOfItThrough() {
        String text = "see \u001b[31mred\u001b[0m end";
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                assertHarmless(hit(text, start, end), 80);
            }
        }
    }

    @Test
    void marksThatFitNoTextAreLeftOut() {
        for (int[] marks : new int[][] {{3, 2}, {0, 99}, {-1, 2}, {4, 6, 1, 3}, {2}, {2, 2}}) {
            assertHarmless(hit("the parser", marks), 80);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 20, 76, 116})
    void anyTextAnyMarksAnyWidth(int columns) {
        Random random = new Random(columns);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int start = random.nextInt(text.length());
            assertHarmless(hit(text.toString(), start, start + 1 + random.nextInt(text.length() - start)), columns);
        }
    }

    private static void assertHarmless(SearchHit hit, int columns) {
        String plain = new Snippet(hit, PLAIN).fitted(columns);
        assertFalse(plain.chars().anyMatch(Character::isISOControl), () -> Golden.visible(plain));
        assertEquals(columns, ColumnWidth.of(plain), () -> Golden.visible(plain));
        String coloured = new Snippet(hit, COLOURED).fitted(columns).replaceAll("\u001b\\[(0|2|1;33)m", "");
        assertFalse(coloured.chars().anyMatch(Character::isISOControl), () -> Golden.visible(coloured));
        assertEquals(columns, ColumnWidth.of(coloured), () -> Golden.visible(coloured));
    }

    private static SearchHit hit(String text, Integer... marks) {
        SessionSummary session = new SessionSummary("a", "A", null, null, null, null, null, 1, 0, List.of());
        return new SearchHit(session, text, List.of(marks), null);
    }

    private static SearchHit hit(String text, int[] marks) {
        return hit(text, java.util.Arrays.stream(marks).boxed().toArray(Integer[]::new));
    }
}
