package victor.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A few letters in their order. */
final class FuzzyTest {
    private static final int NOWHERE = Integer.MIN_VALUE;

    @Test
    void theLettersStandInTheirOrder() {
        assertEquals(List.of(0, 7, 8), places("dse", "Delete session"));
        assertEquals(List.of(7, 8, 9), places("ses", "Delete session"));
        assertEquals(List.of(0, 1, 2, 7), places("del s", "Delete session"));
        assertEquals(List.of(0, 8), places("sm", "Sessio. mm"));
        assertNull(Fuzzy.find("sd", "Delete sess"));
        assertNull(Fuzzy.find("x", ""));
        assertEquals(List.of(), places("", "anything"));
        assertEquals(List.of(), places("  ", "anything"));
    }

    @Test
    void wordsAndRunsCountMore() {
        better("se", "Search", "Open session");
        better("os", "Open session", "Reset colours");
        better("cs", "Clear sessions", "Paste session");
        better("ren", "Rename", "Restart engine");
        better("tag", "Change tags", "Start again");
        better("e", "Export", "Delete");
    }

    /** The best of all ways to place the letters is found: compared with trying them all. */
    @Test
    void noBetterPlacesAreOverlooked() {
        Random random = new Random(5);
        for (int run = 0; run < 3_000; run++) {
            String text = random(random, 9);
            String sought = random(random, 1 + random.nextInt(3)).replace(" ", "");
            Fuzzy.Found found = Fuzzy.find(sought, text);
            int best = best(sought, text, 0, -1);
            assertEquals(best == NOWHERE, found == null, sought + " in " + text);
            if (found != null) {
                assertEquals(best, found.score(), sought + " in " + text);
                for (int i = 0; i < sought.length(); i++) {
                    assertEquals(sought.charAt(i), text.charAt(found.places().get(i)));
                    assertTrue(i == 0 || found.places().get(i) > found.places().get(i - 1));
                }
            }
        }
    }

    /** The best score of all ways to place the letters from one on, the one before it being at a place. */
    private static int best(String sought, String text, int letter, int before) {
        if (letter == sought.length()) {
            return 0;
        }
        int best = NOWHERE;
        for (int i = before + 1; i < text.length(); i++) {
            int rest = text.charAt(i) == sought.charAt(letter) ? best(sought, text, letter + 1, i) : NOWHERE;
            if (rest != NOWHERE) {
                boolean word = i == 0 || text.charAt(i - 1) == ' ';
                int run = letter == 0 ? 0 : i == before + 1 ? 10 : before + 2 - i;
                best = Math.max(best, rest + 1 + (word ? 8 : 0) + (i == 0 ? 4 : 0) + run);
            }
        }
        return best;
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abc ".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    private static void better(String sought, String first, String second) {
        Fuzzy.Found one = Fuzzy.find(sought, first);
        Fuzzy.Found other = Fuzzy.find(sought, second);
        assertNotNull(one);
        assertTrue(other == null || one.score() > other.score(), sought + ": " + first + ", " + second);
    }

    private static List<Integer> places(String sought, String text) {
        Fuzzy.Found found = Fuzzy.find(sought, text);
        assertNotNull(found, sought);
        return found.places();
    }
}
