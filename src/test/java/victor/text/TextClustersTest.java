package victor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an editor moves over in one step. */
final class TextClustersTest {
    @Test
    void whatIsDrawnInOnePlaceIsOne() {
        assertEquals(List.of("a", "b"), clusters("ab"));
        assertEquals(List.of("e\u0301\u0323", "x"), clusters("e\u0301\u0323x"));
        assertEquals(List.of("👩‍👧‍👦", "!"), clusters("👩‍👧‍👦!"));
        assertEquals(List.of("👍🏽", "👍"), clusters("👍🏽👍"));
        assertEquals(List.of("🇩🇪", "🇫🇷", "🇩"), clusters("🇩🇪🇫🇷🇩"));
        assertEquals(List.of("\u1100\u1161\u11a8", "가"), clusters("\u1100\u1161\u11a8가"));
        assertEquals(List.of("กั", "บ"), clusters("กับ"));
        assertEquals(List.of("कि", "त"), clusters("कित"));
        assertEquals(List.of("认", "证"), clusters("认证"));
        assertEquals(List.of("1\ufe0f\u20e3", "2"), clusters("1\ufe0f\u20e32"));
    }

    @Test
    void whatMustBeSeenAndTakenOutAloneIsAlone() {
        assertEquals(List.of("\r\n", "\n", "\r", "a"), clusters("\r\n\n\ra"));
        assertEquals(List.of("a", "\u0007", "\u001b", "["), clusters("a\u0007\u001b["));
        assertEquals(List.of("a", "\u202e", "b"), clusters("a\u202eb"));
        assertEquals(List.of("\u0301", "a"), clusters("\u0301a"));
        assertEquals(List.of("\ud83d", "a", "\ude00"), clusters("\ud83da\ude00"));
        assertEquals(List.of("a", "🏽", "b"), clusters("a🏽b"));
    }

    @Test
    void backwardsIsForwards() {
        String[] pieces = {
            "a", " ", "\n", "\r", "e", "\u0301", "认", "👩", "\u200d", "🏽", "🇩", "\u1100", "\u1161", "\u202e",
            "\ud83d", "\ude00", "\u0007", "©", "\ufe0f", "ก", "\u0e31"
        };
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder made = new StringBuilder();
            for (int n = random.nextInt(10); n > 0; n--) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = made.toString();
            List<Integer> ends = new ArrayList<>(List.of(0));
            for (int i = 0; i < text.length(); ) {
                int end = TextClusters.end(text, i);
                assertTrue(end > i);
                assertEquals(i, TextClusters.previous(text, end), text);
                for (int inside = i + 1; inside <= end; inside++) {
                    assertEquals(i, TextClusters.previous(text, inside), text);
                    assertEquals(end, TextClusters.boundary(text, inside), text);
                }
                i = end;
                ends.add(i);
            }
            assertEquals(0, TextClusters.previous(text, 0));
            assertEquals(0, TextClusters.boundary(text, 0));
            assertEquals(text.length(), ends.get(ends.size() - 1));
        }
    }

    @Test
    void textThatIsKeptLosesItsEscapeSequencesOnly() {
        assertEquals("red\ttext\n", CleanText.withoutEscapes("\u001b[31mred\u001b[0m\ttext\r\n"));
        assertEquals("a\nb\nc", CleanText.withoutEscapes("a\rb\u2028c"));
        assertEquals("title", CleanText.withoutEscapes("\u001b]0;x\u0007title"));
        assertEquals("👩‍👧 e\u0301 \u202e \u0007", CleanText.withoutEscapes("👩‍👧 e\u0301 \u202e \u0007"));
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = TextClusters.end(text, i);
            clusters.add(text.substring(i, end));
            i = end;
        }
        return clusters;
    }
}
