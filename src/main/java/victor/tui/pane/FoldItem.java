package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.tui.markdown.Rendered.CodeBlock;
import victor.tui.text.Line;
import victor.tui.view.Role;
import victor.tui.view.Style;

/**
 * Something that is one line until it is opened.
 *
 * @param label what it is
 * @param content what it holds
 * @param isSearched whether a search looks at it
 */
record FoldItem(Line label, Content content, boolean isSearched) implements Item {
    private static final Style SIGN = Style.of(Role.ACCENT);
    private static final Line INDENT = Line.of("  ", Style.PLAIN);

    /** What is inside a narrower pane begins at its edge. */
    private static final int NARROW = 20;

    static Line closed(Line label) {
        return Line.of("▸ ", SIGN).and(label);
    }

    static Line opened(Line label) {
        return Line.of("▾ ", SIGN).and(label);
    }

    @Override
    public boolean folds() {
        return true;
    }

    @Override
    public int parts(boolean open) {
        return open ? 1 + content.size() : 1;
    }

    @Override
    public Body body(int part, int columns, boolean open) {
        if (part == 0) {
            return Body.of(List.of((open ? opened(label) : closed(label)).clip(columns)));
        }
        Line indent = columns < NARROW ? Line.BLANK : INDENT;
        Body inner = content.body(part - 1, columns - indent.columns());
        List<Line> lines = new ArrayList<>(inner.lines().size());
        for (Line line : inner.lines()) {
            lines.add(indent.and(line));
        }
        List<CodeBlock> codeBlocks = inner.codeBlocks();
        return new Body(List.copyOf(lines), codeBlocks);
    }

    @Override
    public @Nullable Content searched() {
        return isSearched ? content : null;
    }

    @Override
    public int searchedPart(int part) {
        return part - 1;
    }
}
