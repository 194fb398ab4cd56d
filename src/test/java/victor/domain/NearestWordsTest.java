package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestWordsTest {
    private static final List<String> COMMANDS = List.of(
            "list",
            "show",
            "search",
            "clear",
            "delete",
            "export",
            "rename",
            "tag",
            "save",
            "doctor",
            "completion",
            "help");

    @ParameterizedTest
    @CsvSource({
        "lst, list",
        "lits, list",
        "LIST, list",
        "serach, search",
        "seach, search",
        "dlete, delete",
        "exprot, export",
        "sho, show",
        "comp, completion",
        "docter, doctor",
        "renam, rename",
        "saev, save",
        "tga, tag",
        "helpp, help",
        "claer, clear"
    })
    void aSlipFindsItsCommandFirst(String typed, String meant) {
        assertEquals(meant, NearestWords.nearest(typed, COMMANDS, 1).get(0));
    }

    @Test
    void nothingIsFoundWhenNothingIsNear() {
        for (String typed : List.of("", "frobnicate", "x", "zz", "qqqqqq", "认证")) {
            assertEquals(List.of(), NearestWords.nearest(typed, COMMANDS, 3), typed);
        }
        assertEquals(List.of(), NearestWords.nearest("list", List.of(), 3));
        assertEquals(List.of(), NearestWords.nearest("list", COMMANDS, 0));
    }

    @Test
    void nearerOnesComeFirstAndEqualOnesByName() {
        List<String> ids =
                List.of("20250107_153046", "20250107_153044", "20250107_153145", "20250108_163146", "myproj-9Kx7Z2");
        assertEquals(
                List.of("20250107_153044", "20250107_153046", "20250107_153145"),
                NearestWords.nearest("20250107_153045", ids, 3));
        assertEquals(List.of("myproj-9Kx7Z2"), NearestWords.nearest("myproj-9Kx7Y2", ids, 3));
        assertEquals(List.of("myproj-9Kx7Z2"), NearestWords.nearest("proj-9Kx7", ids, 3));
        assertEquals(List.of("list"), NearestWords.nearest("--list-all", List.of("list", "a"), 3));
    }

    @Test
    void theDistanceIsTheTextbooksOne() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            EditDistance distances = new EditDistance(a);
            distances.within(word(random), random.nextInt(4));
            int distance = textbook(a, b);
            for (int bound = 0; bound <= 5; bound++) {
                assertEquals(Math.min(distance, bound + 1), distances.within(b, bound), a + " " + b + " " + bound);
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int textbook(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Test
    void oneIsFoundAmongAHundredThousand() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add("20250107_" + (100_000 + i));
        }
        assertEquals(
                "20250107_150000",
                NearestWords.nearest("2025107_150000", ids, 3).get(0));
    }
}
