package victor.tui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.tui.text.Line;
import victor.tui.text.StyledText;
import victor.tui.view.Style;

/**
 * Makes lines of Markdown: CommonMark with tables and task lists. What a message says stays readable as it was written: a line end within a
 * paragraph stays one, with the indentation behind it, since people paste logs and code without marking them; HTML is text.
 *
 * <p>Give it no more than {@link MarkdownParts} makes of a long text at a time. It never fails: what cannot be read is shown as it is.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * The lines of a text.
     *
     * @param raw as it is stored
     * @param columns width of the lines, 1 or more
     */
    public static Rendered render(String raw, int columns) {
        String text = CleanText.block(raw);
        if (PlainText.isPlain(text)) {
            return new Rendered(PlainText.lines(text, columns), List.of());
        }
        try {
            Blocks blocks = new Blocks(text, columns);
            blocks.document(MarkdownReader.read(text));
            return blocks.rendered();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return new Rendered(literal(text, columns), List.of());
        }
    }

    private static List<Line> literal(String text, int columns) {
        return new StyledText().add(text, Style.PLAIN).wrap(columns);
    }

    /**
     * The contents of the code blocks of a text, in the order of {@link Rendered#codeBlocks}: as they are stored, or cleaned where the text
     * as stored has other code blocks than the one that is shown.
     */
    public static List<String> codeBlocks(String raw) {
        String text = CleanText.block(raw);
        List<String> shown = literals(text);
        List<String> stored = text.equals(raw) ? shown : literals(raw);
        return stored.size() == shown.size() ? stored : shown;
    }

    private static List<String> literals(String text) {
        List<String> literals = new ArrayList<>();
        try {
            Node document = MarkdownReader.read(text);
            for (Node node = document.getFirstChild(); node != null; node = following(node)) {
                if (node instanceof FencedCodeBlock fenced) {
                    literals.add(fenced.getLiteral());
                } else if (node instanceof IndentedCodeBlock indented) {
                    literals.add(indented.getLiteral());
                }
            }
            return literals;
        } catch (RuntimeException | StackOverflowError unreadable) {
            return List.of();
        }
    }

    private static @Nullable Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }
}
