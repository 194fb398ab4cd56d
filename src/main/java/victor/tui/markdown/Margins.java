package victor.tui.markdown;

import java.util.ArrayList;
import java.util.List;
import victor.tui.text.Line;
import victor.tui.view.Style;

/** What stands before the lines of a block: the bars of quotes, the signs of list items and the blanks below them. */
final class Margins {
    /** A text narrower than this cannot be read, so deeper blocks then begin at the margin. */
    private static final int NARROWEST = 10;

    private final int columns;
    private final List<Margin> margins = new ArrayList<>();
    private Line waiting = Line.BLANK;

    private static final class Margin {
        private final Line rest;
        private final int width;
        private Line next;

        Margin(Line first, Line rest) {
            this.next = first;
            this.rest = rest;
            this.width = rest.columns();
        }
    }

    Margins(int columns) {
        this.columns = columns;
    }

    /** How wide a line behind the margins may be, 1 or more. */
    int room() {
        int room = columns;
        for (Margin margin : margins) {
            room -= margin.width;
        }
        return Math.max(1, room);
    }

    /** Begins a block. */
    void push(Line first, Line rest) {
        if (room() - rest.columns() >= NARROWEST) {
            margins.add(new Margin(first, rest));
        } else {
            waiting = waiting.and(first);
            margins.add(new Margin(Line.BLANK, Line.BLANK));
        }
    }

    /** Ends it. */
    void pop() {
        margins.remove(margins.size() - 1);
    }

    /** The sign of a list item for which there was no room, to be the beginning of its text; blank when there is none. */
    Line takeWaiting() {
        Line taken = waiting;
        waiting = Line.BLANK;
        return taken;
    }

    /** A line with what stands before it. */
    Line with(Line content) {
        Line whole = Line.BLANK;
        for (Margin margin : margins) {
            whole = whole.and(margin.next);
            margin.next = margin.rest;
        }
        return whole.and(content);
    }

    /** A line that holds nothing but the bars of quotes. */
    Line blank() {
        Line whole = Line.BLANK;
        int end = 0;
        for (Margin margin : margins) {
            whole = whole.and(margin.rest);
            end = margin.rest.text().isBlank() ? end : whole.columns();
        }
        return end == 0 ? Line.BLANK : whole.columns() == end ? whole : cut(whole, end);
    }

    private static Line cut(Line line, int width) {
        Line cut = Line.BLANK;
        int at = 0;
        for (var span : line.spans()) {
            if (at >= width) {
                break;
            }
            Style style = span.style();
            cut = cut.and(span.text(), style);
            at += span.columns();
        }
        return cut;
    }
}
