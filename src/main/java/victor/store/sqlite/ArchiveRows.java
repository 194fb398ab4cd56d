package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ArchivedMessage.Kind;
import victor.domain.ConversationPage.Gap;
import victor.domain.Message;
import victor.json.JsonText;

/** Reads what a session has beside its messages: previews, and what compaction took away. */
final class ArchiveRows {
    private static final String FROM_TABLE =
            "SELECT id, role, content, tool_calls, created_at, fields, kind, after_message_index FROM victor_archive"
                    + " WHERE session_id = ?";
    private static final String WITHIN = " AND (kind = 'compacted') = ? AND after_message_index BETWEEN ? AND ?";

    private final Database database;
    private final StoreShape shape;

    ArchiveRows(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    /**
     * Previews that are rows or archive rows, those within the document, and what compaction took away.
     *
     * @param document of the session, null when there is none
     */
    List<ArchivedMessage> all(String sessionId, @Nullable StoredDocument document) {
        return all(sessionId, document, previewRows(sessionId));
    }

    /**
     * The same.
     *
     * @param previewRows the previews that are rows
     */
    List<ArchivedMessage> all(String sessionId, @Nullable StoredDocument document, List<Message> previewRows) {
        List<ArchivedMessage> archive = new ArrayList<>();
        if (shape.indexed()) {
            archive.addAll(table(FROM_TABLE + " ORDER BY after_message_index, id", sessionId));
        }
        addRows(previewRows, archive);
        if (document != null) {
            archive.addAll(inDocument(document));
        }
        return archive;
    }

    /** The last ones of a kind in a part of the conversation. */
    List<ArchivedMessage> last(String sessionId, Kind kind, int fromIndex, int toIndex, int limit) {
        List<ArchivedMessage> last = new ArrayList<>();
        if (shape.indexed()) {
            last.addAll(table(
                    FROM_TABLE + WITHIN + " ORDER BY after_message_index DESC, id DESC LIMIT ?",
                    sessionId,
                    kind == Kind.COMPACTED ? 1 : 0,
                    fromIndex,
                    toIndex,
                    limit));
            Collections.reverse(last);
        }
        List<ArchivedMessage> others = beyondTable(sessionId);
        others.removeIf(other -> other.kind() != kind || !isWithin(other, fromIndex, toIndex));
        if (!others.isEmpty()) {
            last.addAll(others);
            last.sort((one, other) -> Integer.compare(one.afterMessageIndex(), other.afterMessageIndex()));
        }
        return last.subList(Math.max(0, last.size() - limit), last.size());
    }

    /** Where compaction took messages away. */
    List<Gap> gaps(String sessionId, int fromIndex, int toIndex) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        if (shape.indexed()) {
            database.query(
                    "SELECT after_message_index, count(*) FROM victor_archive WHERE session_id = ?" + WITHIN
                            + " GROUP BY after_message_index",
                    rows -> {
                        while (rows.next()) {
                            counts.put(rows.getInt(1), rows.getInt(2));
                        }
                        return counts;
                    },
                    sessionId,
                    1,
                    fromIndex,
                    toIndex);
        }
        for (ArchivedMessage other : beyondTable(sessionId)) {
            if (other.kind() == Kind.COMPACTED && isWithin(other, fromIndex, toIndex)) {
                counts.merge(other.afterMessageIndex(), 1, Integer::sum);
            }
        }
        List<Gap> gaps = new ArrayList<>(counts.size());
        counts.forEach((index, count) -> gaps.add(new Gap(index, count)));
        return gaps;
    }

    private static boolean isWithin(ArchivedMessage archived, int fromIndex, int toIndex) {
        return archived.afterMessageIndex() >= fromIndex && archived.afterMessageIndex() <= toIndex;
    }

    /** Those that no table of ours holds; what has no id gets one, below 0. */
    private List<ArchivedMessage> beyondTable(String sessionId) {
        List<ArchivedMessage> others = new ArrayList<>();
        addRows(previewRows(sessionId), others);
        long id = 0;
        for (ArchivedMessage each : inDocument(sessionId)) {
            others.add(new ArchivedMessage(each.kind(), each.afterMessageIndex(), withId(each.message(), --id)));
        }
        return others;
    }

    private static Message withId(Message message, long id) {
        return new Message(
                id, message.role(), message.content(), message.toolCalls(), message.createdAt(), message.fields());
    }

    private List<ArchivedMessage> table(String sql, @Nullable Object... parameters) {
        return database.query(sql, new TableRows(), parameters);
    }

    private record TableRows() implements Database.Rows<List<ArchivedMessage>> {
        @Override
        public List<ArchivedMessage> read(SqliteStatement rows) throws SQLException {
            List<ArchivedMessage> archived = new ArrayList<>();
            while (rows.next()) {
                archived.add(new ArchivedMessage(
                        ArchiveJson.kind(rows.getString(7)), rows.getInt(8), MessageRows.message(rows)));
            }
            return archived;
        }
    }

    private List<Message> previewRows(String sessionId) {
        return shape.timestamped() ? new MessageRows(database, shape).previews(sessionId) : List.of();
    }

    private static void addRows(List<Message> previewRows, List<ArchivedMessage> archive) {
        for (Message row : previewRows) {
            archive.add(ArchiveJson.ofRow(row));
        }
    }

    private List<ArchivedMessage> inDocument(String sessionId) {
        if (!database.exists(
                "SELECT 1 FROM session_view s WHERE s.id = ? AND (" + DocumentForm.MENTIONS_ARCHIVE + ")", sessionId)) {
            return List.of();
        }
        StoredDocument document = StoredDocument.read(database, sessionId);
        return document == null ? List.of() : inDocument(document);
    }

    private static List<ArchivedMessage> inDocument(StoredDocument document) {
        List<ArchivedMessage> archive = new ArrayList<>();
        add(document.previews(), archive);
        add(document.archive(), archive);
        return archive;
    }

    private static void add(@Nullable String array, List<ArchivedMessage> archive) {
        if (array != null) {
            for (String element : JsonText.elements(array)) {
                archive.add(ArchiveJson.read(element));
            }
        }
    }
}
