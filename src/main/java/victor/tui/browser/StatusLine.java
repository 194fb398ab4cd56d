package victor.tui.browser;

import org.jspecify.annotations.Nullable;
import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Editor;

/** The line above the footer: the search field, or what has happened, and where the selection stands. */
final class StatusLine {
    private final Browser browser;

    StatusLine(Browser browser) {
        this.browser = browser;
    }

    void draw(Canvas line) {
        String place = place();
        int at = Math.max(0, line.columns() - 1 - ColumnWidth.of(place));
        Editor field = field();
        boolean roomForBoth = at > 24;
        Canvas left = line.part(0, 0, roomForBoth || field == null ? Math.max(0, at - 2) : line.columns(), 1);
        if (field == null) {
            said(left);
        } else {
            typed(left, field);
        }
        if (roomForBoth || field == null) {
            line.put(at, 0, place, Style.of(Role.MUTED));
        }
    }

    private @Nullable Editor field() {
        Editor inPane = browser.view().paneField();
        Search search = browser.search();
        return inPane != null ? inPane : search == null ? null : search.field();
    }

    private void typed(Canvas line, Editor field) {
        boolean editing = browser.view().paneField() != null || browser.isSearching();
        int left = line.put(1, 0, "/", Style.of(Role.KEY));
        field.draw(
                line.part(left, 0, line.columns() - left, 1),
                editing && browser.dialogs().isEmpty(),
                "");
        if (!editing) {
            int begin = left + ColumnWidth.of(CleanText.line(field.text())) + 3;
            said(line.part(begin, 0, line.columns() - begin, 1));
        }
    }

    private void said(Canvas line) {
        Notices notices = browser.notices();
        Notices.Work work = notices.work();
        if (work != null && work.slow()) {
            String key = browser.settings().bindings().shown(Action.BACK);
            String text = work.isCancellable() ? work.text() + " (" + key + " cancels)" : work.text();
            line.put(1, 0, clip(text, line.columns() - 1), Style.of(Role.ACCENT));
        } else if (notices.toast() != null) {
            line.put(1, 0, clip(CleanText.line(notices.toast()), line.columns() - 1), Style.of(Role.GOOD));
        } else if (notices.problem() != null) {
            String key = browser.settings().bindings().shown(Action.DETAILS);
            String more = key.isEmpty() ? "" : " (" + key + " for details)";
            int room = line.columns() - 3 - more.length();
            String sentence = CleanText.line(notices.problem().sentence());
            int end = line.put(1, 0, "! ", Style.of(Role.BAD));
            end = line.put(end, 0, clip(sentence, room), Style.of(Role.BAD));
            line.put(end, 0, more, Style.of(Role.MUTED));
        } else if (browser.marks().from() != null) {
            String key = browser.settings().bindings().shown(Action.MARK_RANGE);
            line.put(1, 0, clip("Move to the other end and press " + key, line.columns() - 1), Style.PLAIN);
        } else if (browser.marks().size() > 0) {
            line.put(1, 0, Numbers.grouped(browser.marks().size()) + " marked", Style.of(Role.ACCENT));
        }
    }

    private static String clip(String text, int columns) {
        int room = Math.max(0, columns);
        return ColumnWidth.of(text) <= room ? text : ColumnWidth.clip(text, room);
    }

    private String place() {
        if (browser.view().paneField() != null || browser.view().paneFocused()) {
            return join(browser.pane().hitCount(), browser.pane().position());
        }
        Search search = browser.search();
        if (search != null) {
            return found(search);
        }
        SessionList list = browser.list();
        int total = browser.store().total();
        if (list.isEmpty()) {
            return "";
        }
        if (list.offset() == SessionList.UNKNOWN) {
            return total == SessionList.UNKNOWN ? "" : "of " + Numbers.grouped(total);
        }
        String position = Numbers.grouped(list.offset() + list.selected() + 1L);
        return total == SessionList.UNKNOWN ? position : position + " of " + Numbers.grouped(total);
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }

    private String found(Search search) {
        if (search.slow()) {
            return "searching…";
        }
        if (!search.isShown()) {
            return "";
        }
        int count = browser.list().size();
        if (count == 0) {
            return "nothing found";
        }
        return (search.editing() ? "" : Numbers.grouped(browser.list().selected() + 1L) + " of ")
                + Numbers.grouped(count) + (search.more() ? "+" : "") + " found";
    }
}
