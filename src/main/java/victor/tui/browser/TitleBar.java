package victor.tui.browser;

import java.util.ArrayList;
import java.util.List;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.StoredTime;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** The first line: whose sessions these are, which of them, in what order. */
final class TitleBar {
    private static final Style BAR = Style.PLAIN.on(Role.BAR);

    private final Browser browser;

    TitleBar(Browser browser) {
        this.browser = browser;
    }

    void draw(Canvas line) {
        line.fill(0, 0, line.columns(), 1, BAR);
        int left = line.put(1, 0, "victor", BAR.inBold()) + 2;
        String right = String.join(" · ", facts());
        int room = line.columns() - left - 1;
        String shown = ColumnWidth.of(right) <= room ? right : ColumnWidth.clip(right, room);
        int at = line.columns() - 1 - ColumnWidth.of(shown);
        line.put(at, 0, shown, BAR);
        int free = at - left - 2;
        String file = browser.store().file();
        if (free >= 12) {
            line.put(left, 0, end(file, free), BAR);
        }
    }

    /** A path is told by its end. */
    static String end(String path, int columns) {
        if (ColumnWidth.of(path) <= columns) {
            return path;
        }
        int start = path.length();
        int width = 1;
        while (start > 0 && width + ColumnWidth.of(path.codePointBefore(start)) <= columns) {
            int codePoint = path.codePointBefore(start);
            width += ColumnWidth.of(codePoint);
            start -= Character.charCount(codePoint);
        }
        return "…" + path.substring(start);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (browser.store().readOnlyReason() != null && !browser.store().isMissing()) {
            facts.add("read-only");
        }
        int total = browser.store().total();
        if (total != SessionList.UNKNOWN) {
            facts.add(Numbers.sessions(total));
        }
        String filter = filter(browser.scope().filter());
        if (!filter.isEmpty()) {
            facts.add("only " + filter);
        }
        facts.add(order(browser.scope().order()));
        return facts;
    }

    /** The filter in words of the query language. */
    static String filter(SessionFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.provider() != null) {
            parts.add("provider:" + CleanText.line(filter.provider()));
        }
        if (filter.model() != null) {
            parts.add("model:" + CleanText.line(filter.model()));
        }
        for (String tag : filter.tags()) {
            parts.add("tag:" + CleanText.line(tag));
        }
        if (filter.sinceMillis() != null) {
            parts.add("after:" + StoredTime.minutes(StoredTime.utc(filter.sinceMillis())));
        }
        if (filter.untilMillis() != null) {
            parts.add("before:" + StoredTime.minutes(StoredTime.utc(filter.untilMillis())));
        }
        return String.join(" ", parts);
    }

    /** The order in words. */
    static String order(SessionOrder order) {
        return switch (order.by()) {
            case UPDATED -> order.reverse() ? "oldest update first" : "newest first";
            case CREATED -> order.reverse() ? "oldest first" : "newest created first";
            case TITLE -> order.reverse() ? "by title, Z to A" : "by title";
            case MESSAGES -> order.reverse() ? "shortest first" : "longest first";
        };
    }
}
