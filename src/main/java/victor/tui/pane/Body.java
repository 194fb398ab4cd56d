package victor.tui.pane;

import java.util.List;
import victor.tui.markdown.Rendered;
import victor.tui.markdown.Rendered.CodeBlock;
import victor.tui.text.Line;

/**
 * A piece of the conversation as lines. Compared by identity, as it is large.
 *
 * @param lines none or more
 * @param codeBlocks where in them the code blocks are
 */
record Body(List<Line> lines, List<CodeBlock> codeBlocks) {
    static Body of(List<Line> lines) {
        return new Body(List.copyOf(lines), List.of());
    }

    static Body of(Rendered rendered) {
        return new Body(rendered.lines(), rendered.codeBlocks());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
