package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.tui.markdown.Rendered;
import victor.tui.text.Line;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** Draws the message pane. */
public final class PaneView {
    private static final String BAR = "│";
    private static final String CURRENT_BAR = "▌";
    private static final String THUMB = "█";
    private static final Style MUTED = Style.of(Role.MUTED);

    private final Pane pane;
    private final PaneState state;
    private final Canvas canvas;
    private final boolean focused;
    private final @Nullable Marker marker;
    private final int gutter;

    private PaneView(Pane pane, Canvas canvas, boolean focused) {
        this.pane = pane;
        this.canvas = canvas;
        this.focused = focused;
        state = pane.state();
        marker = Finding.marker(state);
        gutter = Turn.gutter(state.columns());
    }

    /**
     * Draws the pane over the whole canvas; a frame around it is not its own.
     *
     * @param pane resized to the canvas; drawn cut off or with blank rows when it is not
     * @param focused whether keys go to it
     */
    public static void draw(Pane pane, Canvas canvas, boolean focused) {
        PaneView view = new PaneView(pane, canvas, focused);
        if (pane.state().summary() == null) {
            Line.of("No session is selected.", MUTED).clip(canvas.columns()).draw(canvas, 0, 0);
        } else {
            view.draw();
        }
    }

    private void draw() {
        List<Row> visible = state.reading().visible();
        int y = 0;
        for (Row row : visible) {
            row(row, y++);
        }
        if (state.awaited().isLate()) {
            Line.of("Loading…", MUTED)
                    .clip(Math.max(0, state.columns() - gutter))
                    .draw(canvas, gutter, Math.min(y + 1, Math.max(0, state.rows() - 1)));
        }
        if (Turn.bar(state.columns()) > 0) {
            scrollbar(visible);
        }
    }

    private void row(Row row, int y) {
        boolean current = row.entry().key().equals(state.reading().current());
        Line line = row.text();
        if (marker != null && row.entry().items().get(row.item()).searched() != null) {
            line = marked(row, line, marker);
        }
        line.draw(canvas, gutter, y);
        if (isFocus(row)) {
            Style style = Style.PLAIN.on(focused ? Role.SELECTION : Role.INACTIVE_SELECTION);
            canvas.restyle(gutter, y, Math.max(1, line.columns()), 1, style);
        }
        if (gutter > 0 && row.isContent()) {
            boolean strong = current && focused;
            canvas.put(0, y, strong ? CURRENT_BAR : BAR, Style.of(row.entry().role()));
        }
    }

    private boolean isFocus(Row row) {
        Focus focus = state.reading().focus();
        if (focus == null
                || !focus.key().equals(row.entry().key())
                || focus.item() != row.item()
                || focus.part() != row.part()) {
            return false;
        }
        List<Rendered.CodeBlock> blocks = row.body().codeBlocks();
        if (!focus.isCode()) {
            return row.line() == 0;
        }
        return focus.block() < blocks.size()
                && row.line() == blocks.get(focus.block()).firstLine();
    }

    private Line marked(Row row, Line line, Marker found) {
        if (row.entry().items().get(row.item()).searchedPart(row.part()) < 0) {
            return line;
        }
        Hit hit = state.search() == null ? null : state.search().hit();
        boolean here = hit != null
                && hit.key().equals(row.entry().key())
                && hit.item() == row.item()
                && hit.part() == row.part();
        int shown = hit != null && here ? hit.occurrence() : -1;
        Line marked = line;
        for (Marker.Mark mark : found.marks(row.body())) {
            if (mark.line() == row.line()) {
                Role role = shown == mark.occurrence() ? Role.CURRENT_MATCH : Role.MATCH;
                marked = marked.restyle(mark.start(), mark.end(), style -> style.on(role));
            }
        }
        return marked;
    }

    /** Its place is that of the messages that can be seen among all. */
    private void scrollbar(List<Row> visible) {
        int rows = state.rows();
        ConversationPage page = state.reading().window().page();
        int total = pane.total();
        boolean all = page.atStart() && page.atEnd() && holdsEverything(visible);
        if (visible.isEmpty() || all || total == 0 || rows < 2) {
            return;
        }
        int first = Math.max(0, visible.get(0).entry().number() - 1);
        int last = Math.max(1, visible.get(visible.size() - 1).entry().number());
        int size = Math.max(1, Math.min(rows - 1, (int) ((long) (last - first) * rows / total)));
        boolean atTop = isFirst(visible.get(0));
        boolean atBottom = isLast(visible.get(visible.size() - 1));
        int room = rows - size;
        int hidden = Math.max(1, total - (last - first));
        int at = (int) Math.min(room, (long) first * room / hidden);
        at = atTop ? 0 : atBottom ? room : Math.max(1, Math.min(Math.max(1, room - 1), at));
        for (int y = at; y < Math.min(rows, at + size); y++) {
            canvas.put(state.columns() - 1, y, THUMB, Style.of(Role.BORDER));
        }
    }

    private boolean holdsEverything(List<Row> visible) {
        return !visible.isEmpty() && isFirst(visible.get(0)) && isLast(visible.get(visible.size() - 1));
    }

    private boolean isFirst(Row row) {
        Reading reading = state.reading();
        Cursor cursor = at(reading, row);
        return reading.window().page().atStart() && !cursor.previous();
    }

    private boolean isLast(Row row) {
        Reading reading = state.reading();
        Cursor cursor = at(reading, row);
        return reading.window().page().atEnd() && !cursor.next();
    }

    private static Cursor at(Reading reading, Row row) {
        int lines = row.body().lines().size();
        return Cursor.at(reading, new Place(row.entry().key(), row.item(), row.part(), row.line(), lines));
    }
}
