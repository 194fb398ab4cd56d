package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.tui.testing.VirtualTerminal;
import victor.tui.view.Style;

/**
 * Whatever is drawn, cleaned or not, reaches the terminal as printable characters alone. The terminal of the tests fails on every control
 * character and every sequence that the program does not send itself.
 */
final class HarmlessTest {
    private final Drawn application = new Drawn();
    private final VirtualTerminal terminal = VirtualTerminal.of(60, 6).start(application);

    @Test
    void everyCodePointIsDrawnOrReplaced() {
        for (int from = 0; from <= Character.MAX_CODE_POINT; from += 16) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < from + 16; i++) {
                text.appendCodePoint(i);
            }
            show("[" + text + "]");
        }
    }

    @Test
    void controlCharactersAreReplaced() {
        for (int c = 0; c < 0xa0; c++) {
            if (c < 0x20 || c > 0x7e) {
                assertEquals("a\ufffdb", show("a" + (char) c + "b"), Integer.toHexString(c));
            }
        }
        for (int c : new int[] {
            0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x2028,
            0x2029, 0xfffe, 0x1ffff, 0xfdd0, 0xd800, 0xdc00
        }) {
            assertEquals("a\ufffdb", show("a" + Character.toString(c) + "b"), Integer.toHexString(c));
        }
    }

    @Test
    void noSequencePasses() {
        List<String> ends = List.of("", "\007", "\033\\", "\u009c", "m", "H", "~");
        for (String introducer : List.of(
                "\033[", "\033]", "\033P", "\033_", "\033^", "\033X", "\033O", "\033c", "\033#8", "\u009b", "\u009d",
                "\u0090", "\u009f", "\u009e", "\u0098", "\u0084", "\u0085")) {
            for (String body : List.of("", "31", "?1049l", "2;title", "52;c;eA==", "8;;http://x", "6n")) {
                for (String end : ends) {
                    String shown = show("before " + introducer + body + end + " after");
                    assertFalse(shown.contains("\033"), shown);
                }
            }
        }
        assertEquals(List.of(), terminal.copied());
    }

    @Test
    void marksWithoutWidthAreLeftOut() {
        assertEquals("e|", show("e\u0301|"));
        assertEquals("ab|", show("a\u200bb\u200d\ufe0f|"));
    }

    @Test
    void randomTextIsHarmless() {
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            show(new String(bytes, StandardCharsets.UTF_8));
            show(new String(bytes, StandardCharsets.ISO_8859_1));
            StringBuilder units = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                units.append((char) random.nextInt(0x10000));
            }
            show(units.toString());
        }
    }

    @Test
    void withoutUtf8NothingButAsciiIsSent() {
        VirtualTerminal plain = VirtualTerminal.of(60, 6).ascii().start(application);
        List<String> texts = new ArrayList<>(List.of("äöü €", "日本語", "✓ … “x” – ▸ • ● │", "\033[31m", "👍"));
        for (String text : texts) {
            application.drawing = canvas -> {
                canvas.box(0, 0, 60, 6, Style.PLAIN);
                canvas.put(1, 1, text, Style.PLAIN);
            };
            plain.keys("k");
            assertEquals(
                    -1,
                    plain.screenText().chars().filter(c -> c > 0x7e).findFirst().orElse(-1),
                    plain.screenText());
        }
        application.drawing = canvas -> canvas.put(0, 0, "✓ … “x” – ▸ • │ ─ ╭ ═ é 日本", Style.PLAIN);
        assertEquals("+ ~ \"x\" - > * | - + = ? ????", plain.keys("k").row(0));
    }

    private String show(String text) {
        application.drawing = canvas -> {
            canvas.put(0, 1, text, Style.PLAIN);
            canvas.put(-3, 2, text, Style.PLAIN.reversed());
            canvas.put(50, 3, text, Style.PLAIN);
        };
        return terminal.keys("k").row(1);
    }
}
