package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/** Reads what a list shows of given sessions. */
final class SessionRows {
    private static final int TITLE_LIMIT = 50;
    private static final int TITLE_CUT = 47;
    private static final int BATCH = 200;

    // Python writes NaN into JSON, which only the looser check lets pass.
    private static final String TAGS = "json_extract(s.data, " + DocumentForm.tagsSqlPath() + ")";
    /** What a document says of its session in one value, as each look whether JSON is valid takes a pass over it. */
    private static final String FACTS = "json_array(" + TAGS
            + ", CASE s.flat WHEN 0 THEN json_array_length(s.data, '$.conversation.messages') END, json_array_length(s.data, "
            + DocumentForm.previewsSqlPath() + "), json_extract(s.data, " + DocumentForm.titleSqlPath() + "))";

    private final Database database;
    private final StoreShape shape;

    SessionRows(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    private record Counts(int messages, int previews) {
        static final Counts NONE = new Counts(0, 0);
    }

    /** The sessions with these ids in this order; ids that are gone are left out, and those that are no text stand for themselves. */
    List<SessionSummary> summaries(List<String> ids) {
        List<SessionSummary> summaries = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            Map<String, SessionSummary> found = read(batch);
            for (String id : batch) {
                SessionSummary summary = found.get(id);
                if (summary != null) {
                    summaries.add(summary);
                } else if (isMarked(id)) {
                    summaries.add(nameless(id));
                }
            }
        }
        return summaries;
    }

    /** Whether a part of what is stored was no text, so that another text was read than is stored. */
    static boolean isMarked(String text) {
        return text.indexOf('\ufffd') >= 0;
    }

    private static SessionSummary nameless(String id) {
        return new SessionSummary(
                id, "Its id is no text: see 'victor sessions doctor'", null, null, null, null, null, 0, 0, List.of());
    }

    private Map<String, SessionSummary> read(List<String> ids) {
        Object[] parameters = ids.toArray();
        String marks = marks(ids.size());
        Map<String, Counts> counts = database.query(countsSql(marks), new CountRows(), parameters);
        return database.query(
                "SELECT s.id, " + (shape.dialect().titleInDocument() ? "NULL" : "s.name")
                        + ", s.model, s.provider, s.profile, s.created_at, s.updated_at,"
                        + " CASE WHEN json_valid(s.data, 2) THEN " + (shape.indexed() ? TAGS : FACTS)
                        + " END FROM session_view s WHERE s.id IN (" + marks + ")",
                new SummaryRows(this, counts),
                parameters);
    }

    private record SummaryRows(SessionRows sessions, Map<String, Counts> counts)
            implements Database.Rows<Map<String, SessionSummary>> {
        @Override
        public Map<String, SessionSummary> read(SqliteStatement rows) throws SQLException {
            Map<String, SessionSummary> found = new HashMap<>();
            while (rows.next()) {
                String id = rows.getText(1);
                found.put(id, sessions.summary(rows, id, counts.getOrDefault(id, Counts.NONE)));
            }
            return found;
        }
    }

    private SessionSummary summary(SqliteStatement row, String id, Counts counts) throws SQLException {
        String name = row.getString(2);
        String json = row.getString(8);
        String tags = json;
        int messages = counts.messages();
        int previews = counts.previews();
        if (json != null && !shape.indexed()) {
            List<String> facts = JsonText.elements(json);
            tags = facts.get(0);
            messages = messages > 0 ? messages : number(facts.get(1));
            previews += number(facts.get(2));
            name = shape.dialect().titleInDocument() ? JsonText.string(facts.get(3)) : name;
        }
        return new SessionSummary(
                id,
                name == null || name.isBlank() ? firstQuestion(id) : name,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                messages,
                previews,
                DocumentForm.strings(tags));
    }

    private static int number(String json) {
        return json.equals("null") ? 0 : Integer.parseInt(json);
    }

    private String countsSql(String marks) {
        if (shape.indexed()) {
            return "SELECT session_id, CASE message_count WHEN 0 THEN document_message_count ELSE message_count END,"
                    + " preview_count + document_preview_count FROM victor_session WHERE session_id IN (" + marks + ")";
        }
        return "SELECT session_id, count(*) - total(preview), total(preview) FROM message_view WHERE session_id IN ("
                + marks + ") GROUP BY session_id";
    }

    private record CountRows() implements Database.Rows<Map<String, Counts>> {
        @Override
        public Map<String, Counts> read(SqliteStatement rows) throws SQLException {
            Map<String, Counts> counts = new HashMap<>();
            while (rows.next()) {
                counts.put(rows.getText(1), new Counts(rows.getInt(2), rows.getInt(3)));
            }
            return counts;
        }
    }

    /** What a session without a title is called: its first question on one line, at most 50 characters. */
    private String firstQuestion(String id) {
        String content = database.text(
                "SELECT substr(m.content, 1, 400) FROM message_view m WHERE m.session_id = ? AND m.role = 'user'"
                        + " AND m.preview = 0 ORDER BY " + shape.messageOrder("m") + " LIMIT 1",
                id);
        if (content == null && !database.exists("SELECT 1 FROM message_view WHERE session_id = ? LIMIT 1", id)) {
            content = firstQuestionOfDocument(id);
        }
        String line = content == null ? "" : oneLine(content);
        if (line.isEmpty()) {
            return "Untitled Session";
        }
        int length = line.codePointCount(0, line.length());
        return length <= TITLE_LIMIT ? line : line.substring(0, line.offsetByCodePoints(0, TITLE_CUT)) + "...";
    }

    private @Nullable String firstQuestionOfDocument(String id) {
        StoredDocument document = StoredDocument.read(database, id);
        if (document != null) {
            for (HeldMessage held : document.heldMessages()) {
                Message message = held.read(1);
                if (message.role().equals("user") && message.content() != null) {
                    return message.content();
                }
            }
        }
        return null;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = line.length() > 0;
            } else {
                if (blank) {
                    line.append(' ');
                }
                blank = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    static String marks(int count) {
        StringBuilder marks = new StringBuilder(2 * count);
        for (int i = 0; i < count; i++) {
            marks.append(i == 0 ? "?" : ",?");
        }
        return marks.toString();
    }

    static List<String> strings(Database database, String sql, @Nullable Object... parameters) {
        return database.query(sql, new StringRows(), parameters);
    }

    private record StringRows() implements Database.Rows<List<String>> {
        @Override
        public List<String> read(SqliteStatement rows) throws SQLException {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getText(1));
            }
            return strings;
        }
    }
}
