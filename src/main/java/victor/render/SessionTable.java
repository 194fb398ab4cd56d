package victor.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchHit;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.text.CleanText;

/** Sessions as a table. */
final class SessionTable {
    private final Table table;
    private final Look look;

    SessionTable(String title, Look look) {
        this.look = look;
        this.table = new Table(
                title,
                new Table.Column("Session ID", 0, 0, 9, false, Style.ID),
                new Table.Column("Title", 15, 1, 8, false, null),
                new Table.Column("Model", 9, 2, 6, false, null),
                new Table.Column("Provider", 8, 3, 2, false, null),
                new Table.Column("Messages", 8, 0, 3, true, null),
                new Table.Column("Previews", 8, 0, 1, true, null),
                new Table.Column("Created", 16, 0, 5, false, null));
    }

    void sessions(List<SessionSummary> sessions) {
        for (SessionSummary session : sessions) {
            row(session);
        }
    }

    /** Hits, each with the place where it matches. */
    void hits(List<SearchHit> hits) {
        for (SearchHit hit : hits) {
            row(hit.session());
            if (!hit.snippet().isEmpty()) {
                table.note(new Snippet(hit, look));
            }
        }
    }

    private void row(SessionSummary session) {
        table.row(
                CleanText.line(session.id()),
                CleanText.line(session.title()),
                cell(session.model()),
                cell(session.provider()),
                Integer.toString(session.messageCount()),
                Integer.toString(session.previewCount()),
                CleanText.line(StoredTime.minutes(session.createdAt())));
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : CleanText.line(text);
    }

    void writeTo(StringBuilder out) {
        table.writeTo(out, look);
    }
}
