package victor.store.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ArchivedMessage.Kind;
import victor.domain.Message;
import victor.json.JsonText;

/** Writes message rows and the archive. */
final class MessageWriter {
    private static final int ROWS = 512;

    private final Database database;
    private final StoreShape shape;
    private final StoredTimes times;

    MessageWriter(Database database, StoreShape shape, StoredTimes times) {
        this.database = database;
        this.shape = shape;
        this.times = times;
    }

    /**
     * A counted message to be added.
     *
     * @param sessionId of its session, which is there
     * @param message the message, its time as it is to be written
     */
    record Row(String sessionId, Message message) {}

    void insert(String id, List<Message> messages) {
        List<Row> rows = new ArrayList<>(messages.size());
        for (Message message : messages) {
            rows.add(new Row(id, message));
        }
        insert(rows);
    }

    /**
     * Many rows a statement: at the beginning of each one that fires triggers, FTS5 writes out what it has gathered, so that with a
     * statement a message every message would be an index of its own, to be merged with all others.
     */
    void insert(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            // Few different texts, so that each is prepared once.
            int count = Integer.highestOneBit(Math.min(ROWS, rows.size() - at));
            insert(rows.subList(at, at + count), 0);
            at += count;
        }
    }

    private void insert(List<Row> rows, int preview) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Row row : rows) {
            Message message = row.message();
            values.add(row.sessionId());
            values.add(message.role());
            values.add(message.content());
            values.add(message.toolCalls());
            values.add(message.createdAt());
            values.add(message.fields().equals("{}") ? null : message.fields());
            values.add(preview);
        }
        database.update(
                "INSERT INTO message_view (session_id, role, content, tool_calls, created_at, fields, preview) VALUES "
                        + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?, ?, ?)")),
                values.toArray());
    }

    /** Gives a session whose messages stand only in its document rows for them, so that rows added now do not hide them. */
    void materialize(String id, String held) {
        if (database.exists("SELECT 1 FROM message_view WHERE session_id = ? LIMIT 1", id)) {
            return;
        }
        List<Message> messages = new ArrayList<>();
        for (String element : JsonText.elements(held)) {
            messages.add(MessageJson.read(element, 0));
        }
        insert(id, times.complete(messages, null));
    }

    void deleteCounted(String id) {
        database.update("DELETE FROM message_view WHERE session_id = ? AND preview = 0", id);
    }

    int count(String id) {
        return (int) database.number("SELECT count(*) FROM message_view WHERE session_id = ? AND preview = 0", id);
    }

    /** The time of the last message where messages are read in the order of their times; null elsewhere and for none. */
    @Nullable
    String lastTime(String id) {
        return shape.timestamped()
                ? database.text("SELECT max(created_at) FROM message_view WHERE session_id = ? AND preview = 0", id)
                : null;
    }

    /** Stores these instead of what is archived; previews that other programs read in the document stay there. */
    StoredDocument replaceArchive(String id, StoredDocument document, List<ArchivedMessage> archived) {
        if (shape.indexed()) {
            database.update("DELETE FROM victor_archive WHERE session_id = ?", id);
        }
        if (shape.timestamped()) {
            database.update("DELETE FROM message_view WHERE session_id = ? AND preview = 1", id);
        }
        String cleared = JsonText.remove(document.text(), DocumentForm.ARCHIVE);
        String previews = JsonText.get(cleared, document.form().previewsPath());
        if (previews == null || JsonText.elements(previews).isEmpty()) {
            return archive(id, document.with(cleared), archived);
        }
        cleared = JsonText.set(cleared, "[]", document.form().previewsPath());
        if (!shape.indexed()) {
            return archive(id, document.with(cleared), archived);
        }
        List<ArchivedMessage> others = new ArrayList<>();
        for (ArchivedMessage one : archived) {
            if (one.kind() == Kind.PREVIEW) {
                cleared = appended(cleared, one, document.form().previewsPath());
            } else {
                others.add(one);
            }
        }
        return archive(id, document.with(cleared), others);
    }

    /** Stores archived messages where this file has room for them; answers the document, changed where that is the place. */
    StoredDocument archive(String id, StoredDocument document, List<ArchivedMessage> archived) {
        String changed = document.text();
        for (ArchivedMessage one : archived) {
            if (shape.indexed()) {
                insertArchived(id, one);
            } else if (one.kind() == Kind.COMPACTED) {
                changed = appended(changed, one, DocumentForm.ARCHIVE);
            } else if (document.form() == DocumentForm.FLAT) {
                insertPreviewRow(id, one);
            } else {
                changed = appended(changed, one, document.form().previewsPath());
            }
        }
        return document.with(changed);
    }

    private void insertArchived(String id, ArchivedMessage one) {
        Message message = one.message();
        database.update(
                "INSERT INTO victor_archive (session_id, kind, after_message_index, role, content, tool_calls, created_at,"
                        + " fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ArchiveJson.name(one.kind()),
                one.afterMessageIndex(),
                message.role(),
                message.content(),
                message.toolCalls(),
                message.createdAt(),
                message.fields());
    }

    private void insertPreviewRow(String id, ArchivedMessage one) {
        Message message = one.message();
        String fields = JsonText.set(message.fields(), "true", "metadata", "is_preview");
        fields = JsonText.set(fields, Integer.toString(one.afterMessageIndex()), "metadata", "after_message_index");
        String time = message.createdAt() != null ? message.createdAt() : timeOf(id, one.afterMessageIndex());
        Message row =
                new Message(0, message.role(), message.content(), message.toolCalls(), times.written(time), fields);
        insert(List.of(new Row(id, row)), 1);
    }

    private @Nullable String timeOf(String id, int index) {
        return database.text(
                "SELECT m.created_at FROM message_view m WHERE m.session_id = ? AND m.preview = 0 ORDER BY "
                        + shape.messageOrder("m") + " LIMIT 1 OFFSET ?",
                id,
                Math.max(0, index - 1));
    }

    private static String appended(String document, ArchivedMessage one, String... path) {
        String array = JsonText.get(document, path);
        String held = array != null && array.startsWith("[") ? array : "[]";
        return JsonText.set(document, JsonText.append(held, ArchiveJson.write(one)), path);
    }
}
