package victor.tui.markdown;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.text.StyledText;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** The text within one block, with its emphasis, code and links. */
final class Inlines {
    private static final int LONGEST_ADDRESS = 200;
    private static final List<String> BOXES = List.of("[ ] ", "[x] ", "[X] ");
    private static final Style SIGN = Style.of(Role.MUTED);

    private final StyledText text = new StyledText();
    private final boolean oneLine;
    /** How many blanks each line begins with. */
    private final int[] indents;

    private int line;

    private Inlines(boolean oneLine, int... indents) {
        this.oneLine = oneLine;
        this.indents = indents;
    }

    /**
     * The text of a block; its line ends stay, and the blanks behind them.
     *
     * @param source what was parsed
     */
    static StyledText of(Node block, String source) {
        List<SourceSpan> lines = block.getSourceSpans();
        int[] indents = new int[breaks(block) + 1 == lines.size() ? lines.size() : 0];
        for (int i = 0; i < indents.length; i++) {
            int start = lines.get(i).getInputIndex();
            int at = start;
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
            indents[i] = at - start;
        }
        Inlines inlines = new Inlines(false, indents);
        inlines.children(block, Style.PLAIN);
        return inlines.text;
    }

    /** The text of a block, its line ends become blanks. */
    static StyledText onOneLine(Node block, Style style) {
        Inlines inlines = new Inlines(true);
        inlines.children(block, style);
        return inlines.text;
    }

    /** Takes the box of a task, as it is written, from the beginning of a list item; nothing when there is none. */
    static String takeBox(@Nullable Node block) {
        if (block instanceof Paragraph && block.getFirstChild() instanceof Text first) {
            String literal = first.getLiteral();
            for (String box : BOXES) {
                if (literal.startsWith(box)) {
                    first.setLiteral(literal.substring(box.length()));
                    return box;
                }
            }
        }
        return "";
    }

    private static int breaks(Node block) {
        int breaks = 0;
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                breaks++;
            } else if (node.getFirstChild() != null) {
                breaks += breaks(node);
            }
        }
        return breaks;
    }

    private void children(Node parent, Style style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, style);
        }
    }

    private void inline(Node node, Style style) {
        if (node instanceof Text literal) {
            add(literal.getLiteral(), style);
        } else if (node instanceof Code code) {
            text.add("`", SIGN);
            add(code.getLiteral(), style.as(Role.CODE));
            text.add("`", SIGN);
        } else if (node instanceof Emphasis) {
            children(node, style.inItalics());
        } else if (node instanceof StrongEmphasis) {
            children(node, style.inBold());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak(style);
        } else if (node instanceof Link link) {
            link(link, style);
        } else if (node instanceof Image image) {
            text.add("[image: ", SIGN);
            children(image, style);
            text.add("]", SIGN);
            address(image.getDestination());
        } else if (node instanceof HtmlInline html) {
            add(html.getLiteral(), SIGN);
        } else {
            children(node, style);
        }
    }

    private void add(String literal, Style style) {
        // References such as &#27; are resolved after the text was cleaned.
        text.add(CleanText.line(literal), style);
    }

    private void lineBreak(Style style) {
        if (oneLine) {
            text.add(" ", style);
            return;
        }
        text.add("\n", style);
        line++;
        if (line < indents.length) {
            text.add(" ".repeat(Math.max(0, indents[line] - indents[0])), style);
        }
    }

    private void link(Link link, Style style) {
        int before = text.text().length();
        children(link, style.as(Role.LINK));
        String shown = text.text().substring(before);
        String address = CleanText.line(link.getDestination());
        if (!address.equals(shown) && !address.equals("mailto:" + shown)) {
            address(link.getDestination());
        }
    }

    private void address(@Nullable String destination) {
        if (destination != null && !destination.isBlank()) {
            text.add(" (" + ColumnWidth.clip(CleanText.line(destination), LONGEST_ADDRESS) + ")", SIGN);
        }
    }
}
