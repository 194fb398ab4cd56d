package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import victor.tui.input.Focus;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.Mouse;
import victor.tui.input.Paste;

/** What terminals send, whole, and cut at every place. */
final class KeyDecoderTest {
    private final List<String> heard = new ArrayList<>();
    private final KeyDecoder decoder =
            new KeyDecoder(input -> heard.add(describe(input)), rgb -> heard.add("ground " + Integer.toHexString(rgb)));

    /** The table: who sends it, the bytes, what they mean; most of what means nothing is swallowed whole. */
    static Stream<Arguments> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/victor/tui/terminal/keys.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> Arguments.of(row[0], row[1], row[2].equals("nothing") ? "" : row[2].replace('⏎', '\n')));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void meansWhatTheTableSays(String sender, String written, String meaning) {
        byte[] bytes = bytes(written);
        List<String> expected = meaning.isEmpty() ? List.of() : List.of(meaning.split(" \\| ", -1));
        assertEquals(expected, decoded(bytes), sender + " " + written);
        for (int cut = 1; cut < bytes.length; cut++) {
            assertEquals(expected, decoded(Arrays.copyOf(bytes, cut), Arrays.copyOfRange(bytes, cut, bytes.length)));
        }
        byte[][] single = new byte[bytes.length][];
        for (int i = 0; i < bytes.length; i++) {
            single[i] = new byte[] {bytes[i]};
        }
        assertEquals(expected, decoded(single), "byte by byte");
    }

    /** Whatever came before, the next key is understood. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void leavesNothingBehind(String sender, String written, String meaning) {
        decoded(bytes(written));
        assertEquals(Duration.ZERO, decoder.patience(), sender + " " + written);
        assertEquals(List.of("ctrl+up"), decoded(bytes("\\e[1;5A")));
    }

    /** What is cut off for good is no key with a wrong meaning: nothing, Escape, or Alt with the character that began it. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void halfASequenceIsNoOtherKey(String sender, String written, String meaning) {
        byte[] bytes = bytes(written);
        if (bytes.length < 2
                || bytes[0] != 0x1b
                || sender.equals("cut short")
                || meaning.contains(" | ")
                || meaning.startsWith("paste")) {
            return;
        }
        for (int cut = 1; cut < bytes.length; cut++) {
            heard.clear();
            decoder.feed(Arrays.copyOf(bytes, cut));
            assertTrue(decoder.patience().toMillis() > 0, sender + " " + written + " cut at " + cut);
            decoder.expire();
            List<String> allowed =
                    List.of("escape", "alt+escape", "alt+[", "alt+O", "alt+]", "alt+P", "alt+_", "alt+^", "alt+X");
            assertTrue(heard.isEmpty() || (heard.size() == 1 && allowed.contains(heard.get(0))), heard.toString());
        }
    }

    @Test
    void aLoneEscapeIsTheKeySoon() {
        decoder.feed(new byte[] {0x1b});
        assertEquals(List.of(), heard);
        assertTrue(decoder.patience().toMillis() >= 25 && decoder.patience().toMillis() <= 50);
        decoder.expire();
        assertEquals(List.of("escape"), heard);
        assertEquals(Duration.ZERO, decoder.patience());
    }

    @Test
    void aPasteIsTextWhateverIsInIt() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 0x20; i++) {
            all.append((char) i);
        }
        all.append("q\r\nx\ry\u001b[A\u001b[201\u001b[20~ü😀\u009b");
        String expected = all.toString().replace("\r\n", "\n").replace('\r', '\n');
        for (String text : new String[] {all.toString(), "\u001b", "\u001b[201", "\u001b\u001b", ""}) {
            byte[] bytes = ("\u001b[200~" + text + "\u001b[201~z").getBytes(StandardCharsets.UTF_8);
            String want = text.equals(all.toString()) ? expected : text;
            List<String> inputs = want.isEmpty() ? List.of("z") : List.of("paste " + want, "z");
            assertEquals(inputs, decoded(bytes));
            for (int cut = 1; cut < bytes.length; cut++) {
                assertEquals(inputs, decoded(Arrays.copyOf(bytes, cut), Arrays.copyOfRange(bytes, cut, bytes.length)));
            }
        }
    }

    @Test
    void aPasteWithoutAnEndEndsInTime() {
        decoder.feed("\033[200~half a paste\033[20".getBytes(StandardCharsets.UTF_8));
        assertEquals(KeyDecoder.PASTE, decoder.patience());
        decoder.expire();
        decoder.feed("k".getBytes(StandardCharsets.UTF_8));
        assertEquals(2, heard.size());
        assertTrue(heard.get(0).startsWith("paste half a paste"), heard.get(0));
        assertEquals("k", heard.get(1));
    }

    @Test
    void aPasteWithoutAnEndTakesLimitedMemory() {
        byte[] much = new byte[1 << 20];
        Arrays.fill(much, (byte) 'q');
        decoder.feed("\033[200~".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20; i++) {
            decoder.feed(much);
        }
        assertEquals(2, heard.size());
        assertEquals("paste ".length() + KeyDecoder.LONGEST_PASTE, heard.get(0).length());
        decoder.feed("\033[201~q".getBytes(StandardCharsets.UTF_8));
        assertEquals("q", heard.get(heard.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\xff",
                "\\xc3",
                "\\xe2\\x82",
                "\\xf0\\x9f\\x98",
                "\\xc0\\x80",
                "\\xed\\xa0\\x80",
                "\\xf5",
                "\\xe0\\x80\\x80",
                "\\xf4\\x90\\x80\\x80"
            })
    void wrongUtf8IsDroppedAndWhatFollowsIsNot(String wrong) {
        for (String next : new String[] {"a", "ü", "\\e[A"}) {
            List<String> after = List.of(next.length() > 1 ? "up" : next);
            assertEquals(after, decoded(bytes(wrong + next)), wrong + next);
        }
    }

    @Test
    void randomBytesNeverBreakIt() {
        Random random = new Random(7);
        String likely = "\033[]PO_^X<?>;:0123456789~uMmAZ$^@\007\\\u00c3\u00bc";
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) likely.charAt(random.nextInt(likely.length()));
            }
            decoder.feed(bytes);
            if (random.nextInt(4) == 0 && !decoder.patience().isZero()) {
                decoder.expire();
            }
        }
        for (int i = 0; i < 3 && !decoder.patience().isZero(); i++) {
            decoder.expire();
        }
        assertEquals(List.of("a"), decoded(bytes("a")));
    }

    private List<String> decoded(byte[]... pieces) {
        heard.clear();
        for (byte[] piece : pieces) {
            decoder.feed(piece);
        }
        if (!decoder.patience().isZero()) {
            decoder.expire();
        }
        return List.copyOf(heard);
    }

    /** {@code \e} is Escape, {@code \xHH} a byte. */
    private static byte[] bytes(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < written.length(); i++) {
            if (written.startsWith("\\e", i)) {
                bytes.write(0x1b);
                i++;
            } else if (written.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(written.substring(i + 2, i + 4), 16));
                i += 3;
            } else if (written.startsWith("\\\\", i)) {
                bytes.write('\\');
                i++;
            } else {
                int codePoint = written.codePointAt(i);
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint) - 1;
            }
        }
        return bytes.toByteArray();
    }

    private static String describe(Input input) {
        if (input instanceof Key key) {
            return key.text();
        }
        if (input instanceof Mouse mouse) {
            return (mouse.ctrl() ? "ctrl+" : "") + (mouse.alt() ? "alt+" : "") + (mouse.shift() ? "shift+" : "")
                    + mouse.kind() + " " + mouse.button() + " " + mouse.column() + "," + mouse.row();
        }
        if (input instanceof Focus focus) {
            return focus.gained() ? "focus" : "no focus";
        }
        return input instanceof Paste paste ? "paste " + paste.text() : String.valueOf(input);
    }
}
