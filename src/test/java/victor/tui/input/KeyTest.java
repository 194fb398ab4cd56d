package victor.tui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "j",
                "G",
                "é",
                "😀",
                "+",
                "ctrl++",
                "space",
                "ctrl+space",
                "ctrl+n",
                "alt+enter",
                "shift+tab",
                "page-up",
                "f20"
            })
    void aKeyIsReadBackAsItIsWritten(String text) {
        assertEquals(Optional.of(text), Key.parse(text).map(Key::text));
    }

    @Test
    void everyKeyWithEveryModifierIsReadBack() {
        for (Key key : all()) {
            assertEquals(Optional.of(key), Key.parse(key.text()), key.text());
        }
    }

    @Test
    void twoWaysOfSayingAKeyAreOneKey() {
        assertEquals(Key.parse("G"), Key.parse("shift+g"));
        assertEquals(Key.parse("ctrl+a"), Key.parse("CTRL+A"));
        assertEquals(Key.parse("esc"), Key.parse("Escape"));
        assertEquals(Key.parse("ctrl+c"), Optional.of(Key.ctrl('C')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ctrl+", "hyper+x", "nokey", "\u001b", "\u009b", "ctrl+\u0000", "\ud800", "\uffff"})
    void whatIsNoKeyIsNotReadAsOne(String text) {
        assertEquals(Optional.empty(), Key.parse(text));
    }

    @Test
    void onlyPlainCharactersAreText() {
        assertTrue(Key.of('x').isText());
        assertEquals("😀", Key.of(0x1F600).typed());
        assertFalse(Key.ctrl('x').isText());
        assertFalse(Key.of('x').withAlt().isText());
        assertEquals("", Key.of(KeyName.ENTER).typed());
    }

    private static List<Key> all() {
        List<Key> all = new ArrayList<>();
        for (int modifiers = 0; modifiers < 8; modifiers++) {
            boolean ctrl = (modifiers & 4) != 0;
            boolean alt = (modifiers & 2) != 0;
            boolean shift = (modifiers & 1) != 0;
            for (KeyName name : KeyName.values()) {
                all.add(
                        name == KeyName.CHARACTER
                                ? Key.character('q', ctrl, alt, shift)
                                : new Key(name, 0, ctrl, alt, shift));
            }
        }
        return all;
    }
}
