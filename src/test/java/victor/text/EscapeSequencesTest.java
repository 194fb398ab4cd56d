package victor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EscapeSequencesTest {
    /** One of each family, 7-bit and 8-bit, with text inside that must never be seen. */
    static List<String> sequences() {
        return List.of(
                "\u001b[31m",
                "\u001b[38;2;1;2;3m",
                "\u001b[?2026h",
                "\u001b[>4;1m",
                "\u001b[0 q",
                "\u001b[200~",
                "\u001b[10;20H",
                "\u009b1;31m",
                "\u001b]0;EVIL\u0007",
                "\u001b]0;EVIL\u001b\\",
                "\u001b]52;c;RVZJTA==\u009c",
                "\u001b]8;;http://EVIL/\u001b\\",
                "\u009d0;EVIL é 认证\u0007",
                "\u001bPqEVIL\u001b\\",
                "\u001bP+qEVIL\u0007EVIL\u001b\\",
                "\u0090EVIL\u009c",
                "\u001bXEVIL\u001b\\",
                "\u0098EVIL\u009c",
                "\u001b^EVIL\u001b\\",
                "\u009eEVIL\u009c",
                "\u001b_GEVIL\u001b\\",
                "\u009fEVIL\u009c",
                "\u001b(B",
                "\u001b#8",
                "\u001b7",
                "\u001bc",
                "\u001b=",
                "\u001b\\",
                "\u001b%G");
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void wholeSequencesGo(String sequence) {
        assertEquals("ab", CleanText.line("a" + sequence + "b"));
        assertEquals("a\nb", CleanText.block("a" + sequence + "\n" + sequence + "b"));
        assertEquals("", CleanText.line(sequence.repeat(50)));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void sequencesCutAtAnyPlaceGoToo(String sequence) {
        for (int cut = 1; cut < sequence.length(); cut++) {
            String beginning = sequence.substring(0, cut);
            assertEquals("a", CleanText.line("a" + beginning), beginning);
            assertEquals("a\nb", CleanText.block("a" + beginning + "\nb"), beginning);
            assertEquals("ab", CleanText.line("a" + beginning + sequence + "b"), beginning);
            safe(CleanText.block(sequence.substring(cut) + "b"));
        }
    }

    @Test
    void aTerminatedStringMayHoldLines() {
        assertEquals("ab", CleanText.block("a\u001bPq\nEVIL\nEVIL\u001b\\b"));
        assertEquals("a\nb", CleanText.block("a\u001bPqEVIL\nb\u001b[m"));
        assertEquals("a\nb\nc", CleanText.block("a\u001b]EVIL\nb\nc"));
        assertEquals("ab", CleanText.block("a\u001b]EVIL\u0018b"));
    }

    @Test
    void malformedSequencesEndWhereTheyBreak() {
        assertEquals("a认", CleanText.line("a\u001b[31认"));
        assertEquals("a⏎b", CleanText.line("a\u001b[31\nb"));
        assertEquals("a认", CleanText.line("a\u001b认"));
        assertEquals("a␇", CleanText.line("a\u001b\u0007"));
        assertEquals("", CleanText.line("\u001b\u001b\u001b["));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u009d\n",
                "\u001b]\n",
                "\u001b[",
                "\u009b1;",
                "\u001bP",
                "\u0098x\n",
                "\u001b",
                "\u009d\u0018\n",
                "\u200d👍",
                "e\u0301"
            })
    void hostileRepetitionTakesLinearTime(String piece) {
        String text = piece.repeat(300_000);
        safe(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CleanText.block(text)));
    }

    static void safe(String cleaned) {
        for (int i = 0; i < cleaned.length(); ) {
            int c = cleaned.codePointAt(i);
            assertTrue(c >= ' ' || c == '\n', () -> "C0 " + Integer.toHexString(c));
            assertTrue(c < 0x7f || c > 0x9f, () -> "C1 " + Integer.toHexString(c));
            assertTrue(c < 0xd800 || c > 0xdfff, () -> "surrogate " + Integer.toHexString(c));
            assertTrue(c == '\n' || ColumnWidth.of(c) > 0, () -> "no width " + Integer.toHexString(c));
            assertTrue((c & 0xfffe) != 0xfffe, () -> "noncharacter " + Integer.toHexString(c));
            assertTrue(BidiControls.name(c).isEmpty(), () -> "bidi " + Integer.toHexString(c));
            i += Character.charCount(c);
        }
    }
}
