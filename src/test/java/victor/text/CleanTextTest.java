package victor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanTextTest {
    @Test
    void printableAsciiComesBackItself() {
        String text = "Refactor [/] auth <b> 100% ~ --help";
        assertSame(text, CleanText.line(text));
        assertSame(text, CleanText.block(text));
        String lines = "one\n  two\n";
        assertSame(lines, CleanText.block(lines));
        assertEquals("", CleanText.line(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"äöü ß é", "认证模块", "한국어 日本語 かな", "Ελληνικά Кириллица", "שלום", "─│╭╮█▓", "✅⌛⭐🚀", "𝐀", "x² → y…"
            })
    void ordinaryTextStays(String text) {
        assertEquals(text, CleanText.line(text));
        assertEquals(text, CleanText.block(text));
    }

    @Test
    void lineBreaksOfEveryKindAreOne() {
        assertEquals("a\nb\nc\nd\ne\n\nf", CleanText.block("a\nb\r\nc\rd\u2028e\u2029\nf"));
        assertEquals("a⏎b⏎c", CleanText.line("a\r\nb\n\n\u2028c"));
        assertEquals("⏎a⏎", CleanText.line("\n\na\n"));
        assertEquals("\n\n", CleanText.block("\r\r"));
    }

    @Test
    void tabsBecomeBlanks() {
        assertEquals("a b  c", CleanText.line("a\tb\t\tc"));
        assertEquals("a       b\n        c", CleanText.block("a\tb\n\tc"));
        assertEquals("认证    x", CleanText.block("认证\tx"));
        assertEquals("12345678        x", CleanText.block("12345678\tx"));
        assertEquals("red     x", CleanText.block("\u001b[31mred\u001b[0m\tx"));
    }

    @Test
    void controlCharactersShowTheirPictures() {
        assertEquals("a␀b␇c␈d␋e␌f␟g␡h", CleanText.line("a\0b\u0007c\bd\u000be\ff\u001fg\u007fh"));
        assertEquals("\ufffd\ufffd\ufffd\ufffd", CleanText.line("\u0080\u0085\u009c\u0099"));
    }

    @Test
    void whatIsNoCharacterIsReplaced() {
        assertEquals("a\ufffdb", CleanText.line("a\ud83db"));
        assertEquals("\ufffd\ufffd", CleanText.line("\ude00\ud83d"));
        assertEquals("\ufffd😀\ufffd", CleanText.line("\ud83d\ud83d\ude00\ude00"));
        assertEquals("\ufffd\ufffd\ufffd\ufffd", CleanText.line("\ufffe\uffff\ufdd0\udbff\udfff"));
        assertEquals("\ufffd", CleanText.line("\ufffd"));
    }

    @Test
    void directionControlsAreVisible() {
        assertEquals("a‹RLO›b‹PDF›", CleanText.line("a\u202eb\u202c"));
        assertEquals(
                "‹ALM›‹LRM›‹RLM›‹LRE›‹RLE›‹PDF›‹LRO›‹RLO›‹LRI›‹RLI›‹FSI›‹PDI›",
                CleanText.line("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"));
    }

    @Test
    void invisibleCharactersGo() {
        assertEquals("password", CleanText.line("pa\u200bss\u00adw\ufeffo\u2060r\u200cd\u034f\u180e\u2064"));
        assertEquals("hi", CleanText.line("hi\udb40\udc48\udb40\udc49\udb40\udc01"));
    }

    @Test
    void marksComposeOrGo() {
        assertEquals("é Å", CleanText.line("e\u0301 A\u030a"));
        assertEquals("x", CleanText.line("x\u0301\u0302\u0303"));
        assertEquals("각", CleanText.line("\u1100\u1161\u11a8"));
        assertEquals("Ω", CleanText.line("\u2126"));
        assertEquals("สวสด", CleanText.line("สวัสดี"));
        assertEquals("\u09cb", CleanText.line("\u09c7\u0302\u09be"));
    }

    @Test
    void emojiClustersBecomeOnePicture() {
        assertEquals("👨", CleanText.line("👨\u200d👩\u200d👧\u200d👦"));
        assertEquals("👍 👋", CleanText.line("👍🏽 👋🏿"));
        assertEquals("👩!", CleanText.line("👩🏾\u200d⚕\ufe0f!"));
        assertEquals("❤ ☺", CleanText.line("❤\ufe0f\u200d🔥 ☺\ufe0f"));
        assertEquals("DE FR", CleanText.line("🇩🇪 🇫🇷"));
        assertEquals("1 #", CleanText.line("1\ufe0f\u20e3 #\ufe0f\u20e3"));
        assertEquals(
                "🏴", CleanText.line("🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f"));
        assertEquals("🏽 a👍b", CleanText.line("🏽 a\u200d👍\u200db"));
        assertEquals("👨 👩", CleanText.line("👨\u200d 👩"));
    }
}
