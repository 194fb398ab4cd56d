package victor.tui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import victor.testing.Golden;
import victor.tui.text.Line;
import victor.tui.text.Span;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Every kind of markup, in every width. */
final class MarkdownTest {
    private static final int[] WIDTHS = {120, 80, 40, 20, 2};

    private static final String EVERYTHING = """
            # A heading that is long enough to need more than one line on a narrow screen

            A paragraph with *emphasis*, **strong words**, `code`, a [link](https://example.org/page), a bare
            <https://example.org>, an ![image of a cat](cat.png) and a line end
            that stays one.

                  indented code
                stays as it is

            Pasted without marks:
            if x:
                return 1
            else:
                return 2

            - one
            - two with a text that goes on and on until it has to be wrapped somewhere
              - nested
              - nested again
                1. numbered
            - [ ] to do
            - [x] done

            9. nine

            10. ten, in a loose list

                with a second paragraph

            > a quote
            >
            > > within a quote
            > with more

            ```python
            def greet(name):
                print(f"Hello, {name}, this line is rather long and goes on beyond the edge of most terminals, as code does")

            ```

            ~~~
            no language
            ~~~

            | Name | Count | What it is |
            |:-----|------:|:----------:|
            | alpha | 1 | the first one, with a long explanation that has to be wrapped |
            | 认证 | 22 | `code` and **bold** |
            | short |

            Title
            =====

            Other
            -----

            ***

            <details>
            <summary>HTML is text</summary>
            </details>

            Some <b>inline</b> HTML &amp; an entity, a hard\\
            line break, \\*no emphasis\\*, and 认证系统重构以后所有的测试都通过了而且没有发现任何新的问题所以可以合并了.

            [reference]: https://example.org/reference "never shown"

            See [reference].
            """;

    @Test
    void everythingLooksAsAgreed() {
        Golden golden = Golden.in("markdown");
        TreeSet<String> names = new TreeSet<>();
        for (int width : WIDTHS) {
            String name = "everything-" + width + ".txt";
            names.add(name);
            golden.assertSame(name, text(EVERYTHING, width));
        }
        golden.assertNames(names);
    }

    @Test
    void noLineIsWiderThanTheWidth() {
        for (int width = 1; width < 130; width++) {
            for (Line line : Markdown.render(EVERYTHING, width).lines()) {
                assertTrue(line.columns() <= Math.max(2, width), width + ": " + line.text());
            }
        }
    }

    @Test
    void looksSayWhatThingsAre() {
        List<Line> lines = Markdown.render(EVERYTHING, 120).lines();
        assertEquals(Role.HEADING, style(lines, "A heading").foreground());
        assertTrue(style(lines, "emphasis").italic());
        assertTrue(style(lines, "strong words").bold());
        assertEquals(Role.CODE, style(lines, "code").foreground());
        assertEquals(Role.LINK, style(lines, "link").foreground());
        assertEquals(Role.MUTED, style(lines, " (https://example.org/page)").foreground());
        assertEquals(Role.LINK, style(lines, "https://example.org").foreground());
        assertTrue(style(lines, "bold").bold());
    }

    private static Style style(List<Line> lines, String text) {
        for (Line line : lines) {
            for (Span span : line.spans()) {
                if (span.text().startsWith(text)) {
                    return span.style();
                }
            }
        }
        throw new AssertionError("no such text: " + text);
    }

    @Test
    void codeBlocksAreKnownAndKeepTheirText() {
        Rendered rendered = Markdown.render(EVERYTHING, 80);
        List<String> stored = Markdown.codeBlocks(EVERYTHING);
        assertEquals(3, rendered.codeBlocks().size());
        assertEquals(3, stored.size());
        assertEquals("  indented code\nstays as it is\n", stored.get(0));
        assertTrue(stored.get(1).startsWith("def greet(name):\n    print("), stored.get(1));
        Rendered.CodeBlock python = rendered.codeBlocks().get(1);
        assertEquals("╭ python", rendered.lines().get(python.firstLine()).text());
        assertEquals(5, python.lineCount());
        assertEquals(List.of("x\ty\n"), Markdown.codeBlocks("- a\n\n  ```\n  x\ty\n  ```\n"));
    }

    @Test
    void plainTextIsShownAsTheParserWouldShowIt() {
        for (String text : List.of(
                "one line",
                "two\nlines",
                "a\n\n\nb  \nc",
                "",
                "\n\n",
                "ends with a line feed\n",
                "认证 and é: all right, isn't it? (yes!) 100% \"sure\"; a/b @c $d")) {
            Blocks parsed = new Blocks(text, 11);
            parsed.document(MarkdownReader.read(text));
            assertEquals(parsed.rendered().lines(), Markdown.render(text, 11).lines(), text);
            assertTrue(PlainText.isPlain(text), text);
        }
    }

    @Test
    void whateverReachesTheTerminalIsClean() {
        String nasty = """
                \u001b[31mred\u001b[0m &#27;[2J &#x9b;1m &#x202e; `\u001b]0;t\u0007` <b\u001bc> [\u0007](\u001b[1m)

                ```\u001b[1m
                \u001b[2Jcode\u0000
                ```

                | \u0008 |
                |-|
                | &#8; |
                """;
        for (Line line : Markdown.render(nasty, 40).lines()) {
            line.text().codePoints().forEach(c -> assertTrue(c >= ' ' && (c < 0x7f || c >= 0xa0) && c != 0x202e));
        }
        assertNotEquals("", text(nasty, 40));
    }

    private static String text(String markdown, int width) {
        StringBuilder text = new StringBuilder();
        for (Line line : Markdown.render(markdown, width).lines()) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }
}
