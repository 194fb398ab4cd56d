package victor.tui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import victor.tui.text.Line;
import victor.tui.text.StyledText;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** A table fitted to a width: as it is, with cells of several lines, or, where even that is too wide, row by row as a list. */
final class Table {
    /** A column that is narrower than this breaks words. */
    private static final int NARROWEST = 8;

    private static final Style RULE = Style.of(Role.BORDER);
    private static final Style HEAD = Style.PLAIN.inBold();
    private static final Line SEPARATOR = Line.of(" │ ", RULE);

    private final List<List<StyledText>> rows = new ArrayList<>();
    private final List<@Nullable Alignment> alignments = new ArrayList<>();

    Table(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
    }

    private List<StyledText> cells(Node row) {
        boolean head = rows.isEmpty();
        List<StyledText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Inlines.onOneLine(cell, head ? HEAD : Style.PLAIN));
            if (head) {
                alignments.add(cell instanceof TableCell one ? one.getAlignment() : null);
            }
        }
        return cells;
    }

    List<Line> lines(int room) {
        int[] widths = widths(room - SEPARATOR.columns() * (alignments.size() - 1));
        return widths.length == 0 ? list(room) : grid(widths);
    }

    /** The width of each column; none when they do not fit. */
    private int[] widths(int room) {
        int[] widths = new int[alignments.size()];
        int least = 0;
        for (int column = 0; column < widths.length; column++) {
            for (List<StyledText> row : rows) {
                widths[column] = Math.max(
                        widths[column], column < row.size() ? row.get(column).columns() : 0);
            }
            widths[column] = Math.max(1, widths[column]);
            least += Math.min(widths[column], NARROWEST);
        }
        if (least > room) {
            return new int[0];
        }
        shrink(widths, room);
        return widths;
    }

    /** Takes from the widest columns until all fit. */
    private static void shrink(int[] widths, int room) {
        int limit = room;
        while (sum(widths, limit) > room) {
            limit--;
        }
        int spare = room - sum(widths, limit);
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > limit) {
                widths[column] = limit + (spare-- > 0 ? 1 : 0);
            }
        }
    }

    private static int sum(int[] widths, int limit) {
        int sum = 0;
        for (int width : widths) {
            sum += Math.min(width, limit);
        }
        return sum;
    }

    private List<Line> grid(int[] widths) {
        List<Line> lines = new ArrayList<>();
        Line rule = rule(widths);
        boolean severalLines = false;
        for (int i = 0; i < rows.size(); i++) {
            List<Line> row = row(rows.get(i), widths);
            severalLines |= i > 0 && row.size() > 1;
            if (i == 1 || (i > 1 && severalLines)) {
                lines.add(rule);
            }
            lines.addAll(row);
        }
        return lines;
    }

    private static Line rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : "─┼─").append("─".repeat(width));
        }
        return Line.of(rule.toString(), RULE);
    }

    private List<Line> row(List<StyledText> cells, int[] widths) {
        List<List<Line>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<Line> cell = column < cells.size() ? cells.get(column).wrap(widths[column]) : List.of();
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        List<Line> lines = new ArrayList<>(height);
        for (int i = 0; i < height; i++) {
            Line line = Line.BLANK;
            for (int column = 0; column < widths.length; column++) {
                List<Line> cell = wrapped.get(column);
                Line content = i < cell.size() ? cell.get(i) : Line.BLANK;
                boolean last = column == widths.length - 1;
                line = line.and(column == 0 ? Line.BLANK : SEPARATOR).and(aligned(content, column, widths, last));
            }
            lines.add(line);
        }
        return lines;
    }

    private Line aligned(Line content, int column, int[] widths, boolean last) {
        int missing = content.columns() == 0 ? 0 : Math.max(0, widths[column] - content.columns());
        Alignment alignment = alignments.get(column);
        int before = alignment == Alignment.RIGHT ? missing : alignment == Alignment.CENTER ? missing / 2 : 0;
        Line line = Line.of(" ".repeat(before), Style.PLAIN).and(content);
        return last ? line : line.pad(widths[column], Style.PLAIN);
    }

    /** Each row as lines of the form "head: cell". */
    private List<Line> list(int room) {
        List<Line> lines = new ArrayList<>();
        List<StyledText> head = rows.get(0);
        if (rows.size() == 1) {
            head.forEach(cell -> lines.addAll(cell.wrap(room)));
        }
        for (List<StyledText> row : rows.subList(1, rows.size())) {
            if (!lines.isEmpty()) {
                lines.add(Line.of("─".repeat(Math.min(room, NARROWEST)), RULE));
            }
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    StyledText line = new StyledText();
                    if (column < head.size() && !head.get(column).isEmpty()) {
                        line.add(head.get(column)).add(": ", HEAD);
                    }
                    lines.addAll(line.add(row.get(column)).wrap(room));
                }
            }
        }
        return lines;
    }
}
