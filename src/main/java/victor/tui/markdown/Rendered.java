package victor.tui.markdown;

import java.util.List;
import victor.tui.text.Line;

/**
 * Markdown in a width.
 *
 * @param lines no wider than the width
 * @param codeBlocks where in them the code blocks are, from top to bottom
 */
public record Rendered(List<Line> lines, List<CodeBlock> codeBlocks) {
    public Rendered {
        lines = List.copyOf(lines);
        codeBlocks = List.copyOf(codeBlocks);
    }

    /**
     * Where a code block is.
     *
     * @param firstLine index of its first line, the one with its language included
     * @param lineCount how many lines it takes, 1 or more
     */
    public record CodeBlock(int firstLine, int lineCount) {}
}
