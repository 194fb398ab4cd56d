package victor.tui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.text.Line;
import victor.tui.text.StyledText;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Lays out the blocks of a document one below the other. */
final class Blocks {
    private static final Style SIGN = Style.of(Role.MUTED);
    private static final Style BAR = Style.of(Role.BORDER);
    private static final Style HEADING = Style.of(Role.HEADING).inBold();
    private static final Style CODE = Style.of(Role.CODE);

    /** Long lines of code go on behind this sign: nothing is hidden, and nobody takes the break for one of the code's. */
    private static final Line CONTINUED = Line.of("↪ ", SIGN);

    private final String text;
    private final Margins margins;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rendered.CodeBlock> codeBlocks = new ArrayList<>();

    /**
     * @param text what was parsed
     * @param columns width of the lines, 1 or more
     */
    Blocks(String text, int columns) {
        this.text = text;
        margins = new Margins(columns);
    }

    Rendered rendered() {
        return new Rendered(lines, codeBlocks);
    }

    void document(Node document) {
        children(document, false);
    }

    private void children(Node container, boolean tight) {
        boolean first = true;
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkReferenceDefinition) {
                continue;
            }
            if (!first && !tight) {
                lines.add(margins.blank());
            }
            first = false;
            block(child);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph) {
            add(begun().add(Inlines.of(node, text)).wrap(margins.room()));
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof FencedCodeBlock code) {
            code(CleanText.line(code.getInfo() == null ? "" : code.getInfo()), code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            code("", code.getLiteral());
        } else if (node instanceof BlockQuote) {
            Line bar = Line.of("│ ", BAR);
            within(bar, bar, node, false);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof ThematicBreak) {
            flush();
            add(Line.of("─".repeat(margins.room()), BAR));
        } else if (node instanceof HtmlBlock html) {
            add(begun().add(CleanText.block(html.getLiteral()), SIGN).wrap(margins.room()));
        } else if (node instanceof TableBlock table) {
            flush();
            add(new Table(table).lines(margins.room()));
        }
    }

    private void heading(Heading heading) {
        String sign = "#".repeat(heading.getLevel()) + " ";
        StyledText title = Inlines.onOneLine(heading, HEADING);
        flush();
        margins.push(Line.of(sign, HEADING), Line.of(" ".repeat(sign.length()), HEADING));
        add(begun().add(title).wrap(margins.room()));
        margins.pop();
    }

    private void code(String info, String literal) {
        flush();
        int first = lines.size();
        if (!info.isBlank()) {
            Line corner = Line.of("╭ ", BAR);
            add(corner.and(info.strip(), SIGN).clip(margins.room()));
        }
        Line bar = Line.of("│ ", BAR);
        margins.push(bar, bar);
        String code = CleanText.block(literal);
        String whole = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        add(new StyledText().add(whole, CODE).cut(margins.room(), CONTINUED));
        margins.pop();
        codeBlocks.add(new Rendered.CodeBlock(first, lines.size() - first));
    }

    private void list(ListBlock list) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        int widest = Integer.toString(number + count(list) - 1).length();
        boolean first = true;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!first && !list.isTight()) {
                lines.add(margins.blank());
            }
            first = false;
            String sign = list instanceof BulletList ? bullet(item) : number(list, number, widest);
            Line blanks = Line.of(" ".repeat(ColumnWidth.of(sign)), Style.PLAIN);
            within(Line.of(sign, SIGN), blanks, item, list.isTight());
            number++;
        }
    }

    private static int count(ListBlock list) {
        int count = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            count++;
        }
        return count;
    }

    private static String bullet(Node item) {
        String box = Inlines.takeBox(item.getFirstChild());
        return box.isEmpty() ? "• " : box;
    }

    private static String number(ListBlock list, int number, int widest) {
        String delimiter =
                list instanceof OrderedList ordered && ")".equals(ordered.getMarkerDelimiter()) ? ") " : ". ";
        return ColumnWidth.padStart(Integer.toString(number), widest) + delimiter;
    }

    private void within(Line first, Line rest, Node container, boolean tight) {
        margins.push(first, rest);
        int before = lines.size();
        children(container, tight);
        if (lines.size() == before) {
            flush();
        }
        if (lines.size() == before) {
            add(Line.BLANK);
        }
        margins.pop();
    }

    /** The text of a block, begun with what had no room in the margin. */
    private StyledText begun() {
        return new StyledText().add(margins.takeWaiting());
    }

    /** What had no room in the margin gets a line of its own before a block that is no text. */
    private void flush() {
        Line waiting = margins.takeWaiting();
        if (waiting.columns() > 0) {
            add(new StyledText().add(waiting).wrap(margins.room()));
        }
    }

    private void add(List<Line> contents) {
        for (Line content : contents) {
            add(content);
        }
    }

    private void add(Line content) {
        lines.add(margins.with(content));
    }
}
