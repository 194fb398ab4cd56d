package victor.tui.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown, with bounds on what a hostile text can cost. */
final class MarkdownReader {
    /** Quotes and lists within each other; beyond that their signs are text. */
    private static final int MOST_BLOCKS = 24;

    /** Emphasis and links within each other. */
    private static final int MOST_INLINES = 24;

    /** Cells that a row lacks are made up, so that a wide head above many short rows would fill the memory. */
    private static final int MOST_CELLS = 64;

    private static final Parser WITH_TABLES =
            builder().extensions(List.of(TablesExtension.create())).build();
    private static final Parser WITHOUT = builder().build();

    private MarkdownReader() {}

    private static Parser.Builder builder() {
        return Parser.builder()
                .maxOpenBlockParsers(MOST_BLOCKS)
                .maxInlineNesting(MOST_INLINES)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS);
    }

    static Node read(String text) {
        return (hasWideTable(text) ? WITHOUT : WITH_TABLES).parse(text);
    }

    private static boolean hasWideTable(String text) {
        int cells = 0;
        boolean delimiters = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                cells = 0;
                delimiters = true;
            } else if (c == '|') {
                cells++;
            } else if (c != '-' && c != ':' && c != '>' && c != ' ' && c != '\t' && c != '*' && c != '+') {
                delimiters = false;
            }
            if (delimiters && cells > MOST_CELLS) {
                return true;
            }
        }
        return false;
    }
}
