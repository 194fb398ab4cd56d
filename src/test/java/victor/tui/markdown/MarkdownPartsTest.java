package victor.tui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.tui.markdown.MarkdownParts.Part;

/** Where long texts are cut. */
final class MarkdownPartsTest {
    @Test
    void aShortTextIsOnePart() {
        String text = "a\n\nb";
        assertEquals(List.of(new Part("", 0, 4, false)), MarkdownParts.of(text));
        assertEquals(text, MarkdownParts.of(text).get(0).text(text));
        assertEquals(1, MarkdownParts.of("").size());
    }

    @Test
    void cutsLieBetweenParagraphs() {
        String text = ("Some words in a paragraph. ".repeat(20) + "\n\n").repeat(100);
        List<Part> parts = MarkdownParts.of(text);
        assertTrue(parts.size() > 4);
        for (Part part : parts) {
            assertTrue(part.text(text).startsWith("Some words"));
            assertTrue(part.text(text).endsWith("\n\n"));
            assertFalse(part.midLine());
        }
    }

    @Test
    void aListIsNotTornWhereAParagraphEndsBefore() {
        String text = "Before.\n\nHere it begins:\n\n" + "- item\n\n  more of it\n\n".repeat(400) + "Afterwards.\n\n"
                + "x".repeat(9_000) + "\n\nEnd.\n";
        List<Part> parts = MarkdownParts.of(text);
        assertTrue(parts.get(1).text(text).startsWith("Afterwards."), parts.toString());
    }

    @Test
    void codeThatIsCutGoesOnAsCode() {
        String text = "Look:\n\n```java\n" + "int i = 0;\n".repeat(3_000) + "```\n\nThat was it.\n";
        List<Part> parts = MarkdownParts.of(text);
        assertTrue(parts.size() > 2);
        assertEquals("Look:\n\n", parts.get(0).text(text));
        assertFalse(parts.get(1).continuesCode());
        for (Part part : parts.subList(2, parts.size() - 1)) {
            assertTrue(part.continuesCode());
            assertTrue(part.text(text).startsWith("```java\nint i = 0;\n"));
        }
        StringBuilder code = new StringBuilder();
        for (Part part : parts) {
            Markdown.codeBlocks(part.text(text)).forEach(code::append);
        }
        assertEquals("int i = 0;\n".repeat(3_000), code.toString());
    }

    @Test
    void aTableThatIsCutShowsItsHeadAgain() {
        String text = "| Name | Value |\n|---|---|\n" + "| some name | some value |\n".repeat(2_000);
        for (Part part : MarkdownParts.of(text)) {
            assertTrue(part.text(text).startsWith("| Name | Value |\n|---|---|\n| some name"));
            assertFalse(part.continuesCode());
        }
    }

    @Test
    void aLineWithoutEndIsCutBehindABlank() {
        String text = "word ".repeat(10_000);
        List<Part> parts = MarkdownParts.of(text);
        for (Part part : parts) {
            assertTrue(part.text(text).endsWith(" "));
        }
        assertTrue(parts.get(0).midLine());
        assertFalse(parts.get(parts.size() - 1).midLine());
    }
}
