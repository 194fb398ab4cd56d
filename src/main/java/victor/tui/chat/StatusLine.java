package victor.tui.chat;

import victor.text.CleanText;
import victor.text.ColumnWidth;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;
import victor.tui.widget.Editor;

/** The line between the conversation and what is written: what is going on, what went wrong, what is out of sight. */
final class StatusLine {
    private StatusLine() {}

    static void draw(Chat chat, Canvas line) {
        line.rule(0, 0, line.columns(), Style.of(Role.BORDER));
        String place = place(chat);
        int at = line.columns() - 1;
        if (!place.isEmpty()) {
            at = Math.max(0, line.columns() - 3 - ColumnWidth.of(place));
            line.put(at, 0, " " + place + " ", Style.of(chat.following() ? Role.MUTED : Role.ACCENT));
        }
        Canvas left = line.part(0, 0, Math.max(0, at - 1), 1);
        Editor field = chat.searched();
        if (field == null) {
            said(chat, left);
        } else {
            int begin = left.put(1, 0, " /", Style.of(Role.KEY));
            left.fill(begin, 0, left.columns() - begin, 1, Style.PLAIN);
            field.draw(
                    left.part(begin, 0, left.columns() - begin, 1),
                    chat.dialogs().isEmpty(),
                    "");
        }
    }

    private static void said(Chat chat, Canvas line) {
        Notices notices = chat.notices();
        if (notices.toast() != null) {
            put(line, notices.toast(), Style.of(Role.GOOD));
        } else if (chat.reply() != null) {
            put(line, going(chat, chat.reply()), Style.of(Role.ACCENT));
        } else if (notices.problem() != null) {
            String key = chat.settings().bindings().shown(Action.DETAILS);
            String more = key.isEmpty() ? "" : " (" + key + " shows it whole)";
            int room = line.columns() - 4 - more.length();
            String sentence = clip("! " + CleanText.line(notices.problem().sentence()), room);
            int end = line.put(1, 0, " " + sentence, Style.of(Role.BAD));
            line.put(end, 0, more + " ", Style.of(Role.MUTED));
        } else if (chat.working().shown()) {
            String stop =
                    chat.working().stoppable() ? chat.settings().bindings().shown(Action.STOP) : "";
            put(
                    line,
                    chat.working().what() + "…" + (stop.isEmpty() ? "" : "  " + stop + " stops"),
                    Style.of(Role.ACCENT));
        }
    }

    private static String going(Chat chat, Reply reply) {
        String stop = chat.settings().bindings().shown(Action.STOP);
        if (reply.stopping()) {
            return "stopping…";
        }
        String what = !reply.doing().isEmpty()
                ? reply.doing()
                : !reply.text().isEmpty() ? "answering…" : !reply.thinking().isEmpty() ? "thinking…" : "waiting…";
        return what + (stop.isEmpty() ? "" : "  " + stop + " stops");
    }

    private static void put(Canvas line, String text, Style style) {
        line.put(1, 0, " " + clip(CleanText.line(text), line.columns() - 3) + " ", style);
    }

    private static String clip(String text, int columns) {
        int room = Math.max(0, columns);
        return ColumnWidth.of(text) <= room ? text : ColumnWidth.clip(text, room);
    }

    private static String place(Chat chat) {
        String hits = chat.pane().hitCount();
        if (!hits.isEmpty() && chat.reading()) {
            return chat.searched() == null ? hits + " · " + chat.pane().position(chat.messages()) : hits;
        }
        if (chat.following() || chat.pane().isAtEnd()) {
            return chat.reading() ? chat.pane().position(chat.messages()) : "";
        }
        String key = chat.settings().bindings().shown(Action.LATEST);
        String more = chat.reply() == null ? "more below" : "new text below";
        return key.isEmpty() ? more : more + ": " + key;
    }
}
