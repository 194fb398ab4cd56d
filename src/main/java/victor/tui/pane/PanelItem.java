package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.ColumnWidth;
import victor.tui.text.Line;
import victor.tui.view.Style;

/** Text that is laid out by whoever made it. */
record PanelItem(PanelText text) implements Item {
    @Override
    public int parts(boolean open) {
        return 1;
    }

    @Override
    public Body body(int part, int columns, boolean open) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.at(columns).stripTrailing().split("\n", -1)) {
            add(lines, line, columns);
        }
        return Body.of(lines);
    }

    /** A sentence goes on in the next line; a row of a box would be none then. */
    private static void add(List<Line> lines, String line, int columns) {
        boolean box = !line.isEmpty() && (isFrame(line.charAt(0)) || line.charAt(0) == '|' || line.charAt(0) == '+');
        if (box) {
            lines.add(Line.of(line, Style.PLAIN).clip(columns));
            return;
        }
        for (String part : ColumnWidth.wrap(line, columns)) {
            lines.add(Line.of(part, Style.PLAIN));
        }
    }

    private static boolean isFrame(char c) {
        return c >= '\u2500' && c <= '\u257f';
    }

    @Override
    public @Nullable Content searched() {
        return null;
    }
}
