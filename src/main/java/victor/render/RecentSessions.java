package victor.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.text.CleanText;

/** The last sessions as a conversation lists them, with numbers where one is to be chosen. */
final class RecentSessions {
    private static final int LONGEST_TITLE = 40;

    private final StringBuilder out;
    private final Look look;

    RecentSessions(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void list(List<SessionSummary> sessions) {
        String title = "Saved Sessions (last " + sessions.size() + ")";
        if (look.plain()) {
            new SessionLines(out.append(title).append('\n'), look).sessions(sessions);
        } else {
            table(title, sessions, false).writeTo(out, look, Box.doubledOpen(look));
        }
        out.append('\n');
        hint("Use '/resume <session_id>' to restore a session");
        hint("Or '/switch <model> --resume <session_id>' to resume and switch");
    }

    void choice(List<SessionSummary> sessions) {
        if (look.plain()) {
            new SessionLines(out.append("Recent Sessions\n"), look, 1).sessions(sessions);
        } else {
            table("Recent Sessions", sessions, true).writeTo(out, look, Box.doubled(look));
        }
        out.append('\n');
        hint("Enter session number to resume (1-" + sessions.size() + ")");
        hint("Or use: /resume <session_id>");
    }

    private static RuledTable table(String title, List<SessionSummary> sessions, boolean numbered) {
        List<Table.Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(new Table.Column("#", 0, 0, 9, false, null));
        }
        columns.add(new Table.Column("ID", 0, 0, 9, false, Style.ID));
        columns.add(new Table.Column("Title", 15, 1, 8, false, null));
        columns.add(new Table.Column("Model", 9, 2, 6, false, null));
        if (!numbered) {
            columns.add(new Table.Column("Provider", 8, 3, 2, false, null));
        }
        columns.add(new Table.Column("Messages", 8, 0, 3, false, null));
        if (!numbered) {
            columns.add(new Table.Column("Previews", 8, 0, 1, false, null));
        }
        columns.add(new Table.Column(numbered ? "Date" : "Created", 16, 0, 5, false, null));
        RuledTable table = new RuledTable(title, columns.toArray(Table.Column[]::new));
        for (int i = 0; i < sessions.size(); i++) {
            table.row(row(sessions.get(i), numbered ? i + 1 : 0));
        }
        return table;
    }

    private static String[] row(SessionSummary session, int number) {
        List<String> cells = new ArrayList<>();
        if (number > 0) {
            cells.add(Integer.toString(number));
        }
        cells.add(CleanText.line(session.id()));
        cells.add(title(CleanText.line(session.title())));
        cells.add(cell(session.model()));
        if (number == 0) {
            cells.add(cell(session.provider()));
        }
        cells.add(Integer.toString(session.messageCount()));
        if (number == 0) {
            cells.add(Integer.toString(session.previewCount()));
        }
        cells.add(CleanText.line(StoredTime.minutes(session.createdAt())));
        return cells.toArray(String[]::new);
    }

    private static String title(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "...";
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : CleanText.line(text);
    }

    private void hint(String text) {
        out.append(look.paint(Style.FAINT, text)).append('\n');
    }
}
