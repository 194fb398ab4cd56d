package victor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnWidthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "✅", "⌛", "⭐", "认", "ア", "한", "Ａ", "￥", "🚀", "👍", "🫠", "🪿", "𠀀", "〇", "、", "㉈", "䷀", "\u3000",
                "\u115f", "🟰", "🀄"
            })
    void wideCharactersTakeTwoColumns(String text) {
        assertEquals(2, ColumnWidth.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "é", "─", "█", "…", "•", "→", "❤", "☺", "✓", "⚠", "𝐀", "ก", "ا", "⏎", "␛", "\ufffd", "ｱ", "🏳",
                "🌶", "🖥", "\u0600", "\u00a0", "\ue0b0", "¡", "〿", "\u0903"
            })
    void otherCharactersTakeOne(String text) {
        assertEquals(1, ColumnWidth.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, '\n', 0x1b, 0x7f, 0x9b, 0xad, 0x301, 0x20e3, 0x200b, 0x200d, 0xfe0f, 0x1161, 0x11a8, 0xd7b0, 0x302a,
                0x3099, 0xe0067, 0xe0100, 0xe34, 0x94d
            })
    void someTakeNone(int codePoint) {
        assertEquals(0, ColumnWidth.of(codePoint));
    }

    @Test
    void aTextIsAsWideAsItsCharacters() {
        assertEquals(0, ColumnWidth.of(""));
        assertEquals(13, ColumnWidth.of("ab 认证 🚀 𝐀é"));
        assertEquals(2, ColumnWidth.of(CleanText.line("👨\u200d👩\u200d👧")));
        assertEquals(2, ColumnWidth.of(CleanText.line("🇩🇪")));
    }

    @Test
    void clipEndsWithAnEllipsis() {
        assertSame("title", ColumnWidth.clip("title", 5));
        assertEquals("titl…", ColumnWidth.clip("titles", 5));
        assertEquals("认证", ColumnWidth.clip("认证", 4));
        assertEquals("认…", ColumnWidth.clip("认证", 3));
        assertEquals("认…", ColumnWidth.clip("认证模", 4));
        assertEquals("…", ColumnWidth.clip("认证", 2));
        assertEquals("…", ColumnWidth.clip("ab", 1));
        assertEquals("a", ColumnWidth.clip("a", 1));
        assertEquals("", ColumnWidth.clip("ab", 0));
        assertEquals("", ColumnWidth.clip("ab", -3));
        assertEquals("", ColumnWidth.clip("", 0));
        assertEquals("🚀…", ColumnWidth.clip("🚀🚀", 3));
    }

    @Test
    void clippedTextNeverExceedsItsColumns() {
        String text = "ab认证🚀 𝐀 e⏎é─ｱ한";
        for (int columns = 0; columns < 30; columns++) {
            String clipped = ColumnWidth.clip(text, columns);
            assertTrue(ColumnWidth.of(clipped) <= columns, clipped);
            assertTrue(ColumnWidth.of(clipped) >= Math.min(columns - 1, ColumnWidth.of(text)), clipped);
        }
    }

    @Test
    void paddingFillsUpToAWidth() {
        assertEquals("认证  ", ColumnWidth.padEnd("认证", 6));
        assertEquals("  认证", ColumnWidth.padStart("认证", 6));
        assertSame("认证", ColumnWidth.padEnd("认证", 4));
        assertSame("认证", ColumnWidth.padStart("认证", 1));
    }

    @Test
    void fittingIsALengthInUtf16Units() {
        assertEquals(0, ColumnWidth.fitting("🚀", 1));
        assertEquals(2, ColumnWidth.fitting("🚀🚀", 3));
        assertEquals(3, ColumnWidth.fitting("abc", 9));
        assertEquals(0, ColumnWidth.fitting("abc", -1));
    }

    @Test
    void wrapBreaksAtBlanks() {
        assertEquals(List.of("the quick", "brown fox"), ColumnWidth.wrap("the quick brown fox", 10));
        assertEquals(List.of("the quick", "brown fox"), ColumnWidth.wrap("the quick   brown fox", 9));
        assertEquals(List.of("a", "bcdef", "gh"), ColumnWidth.wrap("a bcdefgh", 5));
        assertEquals(List.of("  a b", "c"), ColumnWidth.wrap("  a b c", 5));
        assertEquals(List.of("abcde", "fg"), ColumnWidth.wrap("abcdefg", 5));
        assertEquals(List.of("abcde"), ColumnWidth.wrap("abcde", 5));
        assertEquals(List.of("abcde"), ColumnWidth.wrap("abcde    ", 5));
        assertEquals(List.of(""), ColumnWidth.wrap("", 5));
    }

    @Test
    void wrapKeepsLinesAndIndentation() {
        assertEquals(List.of("a", "", "  b", ""), ColumnWidth.wrap("a\n\n  b\n", 5));
        assertEquals(List.of("    d", "eep"), ColumnWidth.wrap("    deep", 5));
    }

    @Test
    void wrapBreaksBesideWideCharacters() {
        assertEquals(List.of("认证", "模块"), ColumnWidth.wrap("认证模块", 5));
        assertEquals(List.of("ab 认", "证模"), ColumnWidth.wrap("ab 认证模", 5));
        assertEquals(List.of("认", "证"), ColumnWidth.wrap("认证", 1));
        assertEquals(List.of("认", "abc"), ColumnWidth.wrap("认abc", 4));
        assertEquals(List.of("🚀🚀", "🚀"), ColumnWidth.wrap("🚀🚀🚀", 4));
        assertThrows(IllegalArgumentException.class, () -> ColumnWidth.wrap("a", 0));
    }

    @Test
    void wrappedLinesFitAndLoseNothingButBlanks() {
        String text = "Lorem 认证模块 ipsum🚀dolor  sit\n\n   amet consectetur-adipiscing elit 한국어 sed é do ".repeat(20);
        for (int columns = 2; columns < 60; columns++) {
            List<String> lines = ColumnWidth.wrap(text, columns);
            for (String line : lines) {
                assertTrue(ColumnWidth.of(line) <= columns, line);
            }
            assertEquals(text.replaceAll("[ \n]", ""), String.join("", lines).replace(" ", ""));
        }
    }
}
