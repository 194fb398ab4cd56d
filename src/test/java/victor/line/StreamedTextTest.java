package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Golden;
import victor.text.CleanText;

/** An answer in pieces: wherever it is cut, nothing of it commands the terminal, and nothing of it is lost. */
final class StreamedTextTest {
    private static String streamed(String text, int... cuts) {
        StreamedText streamed = new StreamedText();
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (int cut : cuts) {
            shown.append(streamed.add(text.substring(from, cut)));
            from = cut;
        }
        return shown.append(streamed.add(text.substring(from)))
                .append(streamed.end())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "red \u001b[31malert\u001b[0m end",
                "title \u001b]0;owned\u0007 end\nnext",
                "open \u001b[31",
                "c1 \u009b2J end",
                "line\r\nend\r",
                "😀 and 数据"
            })
    void whereverItIsCutItReadsTheSame(String text) {
        String whole = CleanText.block(text);
        for (int cut = 0; cut <= text.length(); cut++) {
            assertEquals(whole, streamed(text, cut));
        }
        int[] all = new int[text.length()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i + 1;
        }
        assertEquals(whole, streamed(text, all));
    }

    @Test
    void wordsAreShownAtOnce() {
        StreamedText streamed = new StreamedText();
        assertEquals("Hel", streamed.add("Hel"));
        assertEquals("lo", streamed.add("lo"));
        assertEquals("", streamed.add("\u001b[3"));
        assertEquals("!\n", streamed.add("1m!\n"));
    }

    @Test
    void whatNeverEndsIsShownInTheEnd() {
        StreamedText streamed = new StreamedText();
        streamed.add("\u001b]0;");
        String shown = streamed.add("x".repeat(5_000));
        assertFalse(shown.contains("\u001b"), shown);
        assertEquals("", streamed.end());
    }

    @Test
    void noBytesCommandTheTerminal() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            StreamedText streamed = new StreamedText();
            StringBuilder shown = new StringBuilder();
            for (int piece = 0; piece < 6; piece++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(6); i > 0; i--) {
                    text.append("\u001b[]0;m\u0007\u009b\r\nax\u202e".charAt(random.nextInt(13)));
                }
                shown.append(streamed.add(text.toString()));
            }
            shown.append(streamed.end());
            assertFalse(
                    shown.chars().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e)),
                    () -> run(shown));
        }
    }

    private static String run(StringBuilder shown) {
        return Golden.visible(shown.toString());
    }
}
