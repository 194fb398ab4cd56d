package victor.tui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.tui.text.Line;

/** Random and hostile Markdown: every part of it is rendered, within its width, and nothing is lost or endless. */
final class MarkdownFuzzTest {
    private static final String[] PIECES = {
        "a",
        "word ",
        "\n",
        "\n\n",
        "  ",
        "    ",
        "\t",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~\n",
        "> ",
        "- ",
        "1. ",
        "10) ",
        "#",
        "## ",
        "|",
        "| a | b |\n",
        "|---|---|\n",
        "[",
        "](",
        ")",
        "![",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "&amp;",
        "&#0;",
        "&#27;",
        "\\",
        "\u001b[3",
        "认证",
        "🙂",
        "\u0301",
        "[x] ",
        "===\n",
        "---\n",
        "http://x.y/z",
        "[r]: /u\n",
        "\r",
        "\u0000",
        "\ud800",
        "\u2028",
        "x".repeat(90)
    };

    @Test
    void randomMarkupIsRenderedInItsWidth() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), 1 + random.nextInt(60), "seed " + seed);
        }
    }

    @Test
    void longRandomMarkupIsCutIntoPartsThatAreAllOfIt() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < 60_000) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), 1 + random.nextInt(100), "seed " + seed);
        }
    }

    @Test
    void hostileTextsAreRenderedToo() {
        int many = 20_000;
        for (String text : List.of(
                ">".repeat(many),
                "> ".repeat(10_000) + "x",
                ("> ".repeat(50) + "x\n").repeat(200),
                "- ".repeat(many) + "x",
                "1. ".repeat(many),
                "[".repeat(many),
                "![".repeat(many),
                "[a](".repeat(many),
                "<".repeat(many),
                "<a ".repeat(many),
                "*a ".repeat(many),
                "**a *b _c ".repeat(many),
                "*".repeat(many) + "a" + "*".repeat(many),
                "`".repeat(many),
                "` ``".repeat(many),
                "```\n" + "x\n".repeat(many),
                "```\n" + "x".repeat(300_000),
                "```" + "x".repeat(300_000),
                "x".repeat(300_000),
                "word ".repeat(60_000),
                "认".repeat(100_000),
                "|".repeat(many),
                "|a".repeat(many) + "\n" + "|-".repeat(many) + "\n" + "|\n".repeat(many),
                "|a".repeat(60) + "\n" + "|-".repeat(60) + "\n" + "|\n".repeat(many),
                "| a | b |\n|---|---|\n" + "| one | two |\n".repeat(many),
                "| " + "a".repeat(30_000) + " | b |\n|---|---|\n| one | two |\n",
                "&".repeat(many),
                "\\".repeat(many),
                "\n".repeat(300_000),
                " ".repeat(300_000),
                "#".repeat(many),
                "<!--".repeat(many),
                "<?".repeat(many),
                "[a]: ".repeat(many),
                "[a]: b\n".repeat(many),
                "a\n===\n".repeat(many),
                "\u0301".repeat(many),
                "\ud800".repeat(many),
                "* a\n".repeat(many),
                " * a\n  * b\n   * c\n".repeat(5_000))) {
            check(text, 80, text.substring(0, Math.min(40, text.length())));
            check(text, 2, text.substring(0, Math.min(40, text.length())));
        }
    }

    private static void check(String text, int width, String about) {
        int at = 0;
        for (MarkdownParts.Part part : MarkdownParts.of(text)) {
            assertEquals(at, part.start(), about);
            assertTrue(part.end() - part.start() <= MarkdownParts.LONGEST, about);
            assertTrue(part.end() > at || text.isEmpty(), about);
            at = part.end();
            Rendered rendered = Markdown.render(part.text(text), width);
            for (Line line : rendered.lines()) {
                assertTrue(line.columns() <= Math.max(2, width), () -> about + ": " + line.text());
            }
            assertEquals(
                    rendered.codeBlocks().size(),
                    Markdown.codeBlocks(part.text(text)).size(),
                    about);
            for (Rendered.CodeBlock block : rendered.codeBlocks()) {
                assertTrue(block.lineCount() > 0, about);
                assertTrue(
                        block.firstLine() + block.lineCount()
                                <= rendered.lines().size(),
                        about);
            }
        }
        assertEquals(text.length(), at, about);
    }
}
