package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.tui.markdown.Markdown;
import victor.tui.markdown.MarkdownParts;
import victor.tui.markdown.MarkdownParts.Part;
import victor.tui.text.Line;
import victor.tui.text.StyledText;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** A text of any length, in parts. */
final class Content {
    private static final Line CONTINUED = Line.of("↪ ", Style.of(Role.MUTED));

    /** How a text is to be read. */
    enum Form {
        /** With its markup. */
        MARKDOWN,
        /** Words, broken where lines are full. */
        WORDS,
        /** What a program wrote: each blank counts. */
        LITERAL
    }

    private final String raw;
    private final Form form;
    private final Style style;
    private @Nullable List<Part> parts;

    /**
     * @param raw as it is stored
     * @param style how it looks where it has no markup
     */
    Content(String raw, Form form, Style style) {
        this.raw = raw;
        this.form = form;
        this.style = style;
    }

    String raw() {
        return raw;
    }

    /** How many parts there are, 1 or more. */
    int size() {
        return parts().size();
    }

    private List<Part> parts() {
        List<Part> known = parts;
        if (known == null) {
            known = MarkdownParts.of(raw);
            parts = known;
        }
        return known;
    }

    /** One part as it is stored. */
    String raw(int index) {
        Part part = parts().get(index);
        return raw.substring(part.start(), part.end());
    }

    Body body(int index, int columns) {
        Part part = parts().get(index);
        if (form == Form.MARKDOWN) {
            return Body.of(Markdown.render(part.text(raw), columns));
        }
        String text = CleanText.block(raw(index));
        boolean lineEnd = index < size() - 1 || form == Form.LITERAL;
        String whole = lineEnd && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        StyledText styled = new StyledText().add(whole, style);
        return Body.of(form == Form.LITERAL ? styled.cut(columns, CONTINUED) : styled.wrap(columns));
    }

    /**
     * A code block as it is stored.
     *
     * @param part the part that it is in
     * @param block its index in there
     * @return null when there is none
     */
    @Nullable
    String code(int part, int block) {
        int first = part;
        int index = block;
        while (index == 0 && first > 0 && parts().get(first).continuesCode()) {
            first--;
            index = blocks(first).size() - 1;
        }
        StringBuilder code = new StringBuilder();
        for (int at = first; at < size() && index >= 0; at++) {
            List<String> blocks = blocks(at);
            if (index >= blocks.size()) {
                break;
            }
            code.append(blocks.get(index));
            boolean last = index == blocks.size() - 1;
            if (last && parts().get(at).midLine() && !code.isEmpty()) {
                // The line goes on in the next part.
                code.setLength(code.length() - 1);
            }
            if (!last || at + 1 == size() || !parts().get(at + 1).continuesCode()) {
                return code.toString();
            }
            index = 0;
        }
        return code.isEmpty() ? null : code.toString();
    }

    private List<String> blocks(int part) {
        return form == Form.MARKDOWN ? Markdown.codeBlocks(parts().get(part).text(raw)) : List.of();
    }
}
