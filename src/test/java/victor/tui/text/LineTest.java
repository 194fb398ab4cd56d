package victor.tui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.text.ColumnWidth;
import victor.tui.testing.Cells;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Lines and text in several styles, narrow and wide characters. */
final class LineTest {
    private static final Style BOLD = Style.PLAIN.inBold();
    private static final Style CODE = Style.of(Role.CODE);

    private static final Line LINE =
            Line.of("one ", Style.PLAIN).and("认证", BOLD).and(" end", CODE);

    @Test
    void aLineKnowsItsWidthAndText() {
        assertEquals("one 认证 end", LINE.text());
        assertEquals(12, LINE.columns());
        assertEquals(3, LINE.spans().size());
        assertSame(Line.BLANK, Line.of("", BOLD));
        assertSame(LINE, LINE.and(Line.BLANK));
        assertSame(LINE, Line.BLANK.and(LINE));
    }

    @Test
    void clippingEndsWithTheSignInTheLastColumn() {
        assertSame(LINE, LINE.clip(12));
        assertEquals("one 认证 e…", LINE.clip(11).text());
        assertEquals("one 认证…", LINE.clip(9).text());
        assertEquals("one 认…", LINE.clip(8).text());
        assertEquals("one 认…", LINE.clip(7).text());
        assertEquals("one …", LINE.clip(6).text());
        assertEquals("one …", LINE.clip(5).text());
        assertEquals("one…", LINE.clip(4).text());
        assertEquals("…", LINE.clip(1).text());
        assertEquals("", LINE.clip(0).text());
        for (int width = 0; width < 14; width++) {
            assertTrue(LINE.clip(width).columns() <= width, "width " + width);
        }
    }

    @Test
    void aPartCanLookOtherwise() {
        Line marked = LINE.restyle(2, 6, style -> style.on(Role.MATCH));
        assertEquals(LINE.text(), marked.text());
        assertEquals(
                List.of("on", "e ", "认证", " end"),
                marked.spans().stream().map(Span::text).toList());
        assertEquals(BOLD.on(Role.MATCH), marked.spans().get(2).style());
        assertEquals(CODE, marked.spans().get(3).style());
        assertEquals(LINE, LINE.restyle(3, 3, style -> BOLD));
        assertEquals(LINE, LINE.restyle(40, 50, style -> BOLD));
    }

    @Test
    void drawingMayBeginOutside() {
        Cells cells = new Cells(6, 1);
        assertEquals(9, LINE.draw(cells, -3, 0));
        assertEquals(" 认证", cells.line(0).substring(0, 3));
        assertEquals(BOLD, cells.style(1, 0));
        assertEquals("    ", LINE.pad(16, CODE).text().substring(10));
    }

    @Test
    void wrappedTextKeepsItsStyles() {
        StyledText text = new StyledText().add("plain words and ", Style.PLAIN).add("bold ones\nnew line", BOLD);
        List<Line> lines = text.wrap(12);
        assertEquals(
                List.of("plain words", "and bold", "ones", "new line"),
                lines.stream().map(Line::text).toList());
        assertEquals(
                List.of(new Span("and ", Style.PLAIN), new Span("bold", BOLD)),
                lines.get(1).spans());
        assertEquals(25, text.columns());
        assertEquals(lines, new StyledText().add(text).wrap(12));
        assertEquals(List.of(Line.BLANK), new StyledText().wrap(3));
    }

    @Test
    void codeIsCutWhereALineIsFull() {
        StyledText code = new StyledText().add("    a  b  c\n\n认证认", CODE);
        Line sign = Line.of("↪ ", Style.PLAIN);
        assertEquals(
                List.of("    a", "↪   b", "↪   c", "", "认证", "↪ 认"),
                code.cut(5, sign).stream().map(Line::text).toList());
        assertEquals(
                List.of(" ", " ", " ", " ", "a", " ", " ", "b", " ", " ", "c", "", "认", "证", "认"),
                code.cut(1, sign).stream().map(Line::text).toList());
    }

    @Test
    void wrappingLosesNothingButBlanks() {
        Random random = new Random(5);
        String[] words = {"a", "word", "认证", "longer-than-a-line-of-twenty", "  ", "\n", "x y", "🙂", "é"};
        for (int round = 0; round < 500; round++) {
            StyledText text = new StyledText();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.add(words[random.nextInt(words.length)], i % 2 == 0 ? BOLD : Style.PLAIN);
            }
            int width = 1 + random.nextInt(20);
            assertEquals(squeezed(text.text()), squeezed(joined(text.wrap(width), width)));
            assertEquals(
                    text.text().replace("\n", ""),
                    joined(text.cut(width, Line.BLANK), width).replace("\n", ""));
            assertEquals(
                    ColumnWidth.wrap(text.text(), width),
                    text.wrap(width).stream().map(Line::text).toList());
        }
    }

    private static String joined(List<Line> lines, int width) {
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            assertTrue(line.columns() <= Math.max(2, width), line.text());
            texts.add(line.text());
        }
        return String.join("\n", texts);
    }

    private static String squeezed(String text) {
        return text.replace(" ", "").replace("\n", "");
    }
}
