package victor.store.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.SessionSummary;
import victor.json.JsonText;
import victor.store.RestoredSession;
import victor.store.SessionWriter;

/** Writes through the views, so that each change is worded once for every dialect. */
final class SqliteSessionWriter implements SessionWriter {
    private final Database database;
    private final StoreShape shape;
    private final StoredTimes times;
    private final DocumentWriter documents;
    private final MessageWriter messages;

    SqliteSessionWriter(Database database, StoreShape shape, long nowMillis) {
        this.database = database;
        this.shape = shape;
        this.times = new StoredTimes(shape, nowMillis);
        this.documents = new DocumentWriter(database, shape);
        this.messages = new MessageWriter(database, shape, times);
    }

    @Override
    public boolean exists(String id) {
        return database.exists("SELECT 1 FROM session_view WHERE id = ?", id);
    }

    @Override
    public boolean create(
            String id,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String model,
            @Nullable String profile) {
        if (exists(id)) {
            return false;
        }
        String now = times.now();
        insert(
                new SessionSummary(id, title == null ? "" : title, model, provider, profile, now, now, 0, 0, List.of()),
                "{}");
        return true;
    }

    private void insert(SessionSummary head, String document) {
        database.update(
                "INSERT INTO session_view (id, name, provider, model, profile, data, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                head.id(),
                head.title().isEmpty() ? null : head.title(),
                head.provider(),
                head.model(),
                head.profile(),
                documents.fresh(head, document),
                head.createdAt(),
                head.updatedAt());
    }

    @Override
    public boolean append(String id, List<Message> added) {
        if (!exists(id)) {
            return false;
        }
        StoredDocument stored = documents.stored(id);
        List<Message> timed = times.complete(added, messages.lastTime(id));
        String held = stored.messages();
        if (held != null) {
            messages.materialize(id, held);
            stored = withMessages(stored, held, timed);
        }
        messages.insert(id, timed);
        touch(id, stored);
        return true;
    }

    @Override
    public boolean replaceMessages(String id, List<Message> replacement) {
        if (!exists(id)) {
            return false;
        }
        StoredDocument stored = documents.stored(id);
        List<Message> timed = times.complete(replacement, null);
        if (stored.messages() != null) {
            stored = withMessages(stored, "[]", timed);
        }
        messages.deleteCounted(id);
        messages.insert(id, timed);
        touch(id, stored);
        return true;
    }

    @Override
    public boolean archive(String id, List<ArchivedMessage> archived) {
        if (!exists(id)) {
            return false;
        }
        touch(id, messages.archive(id, documents.stored(id), archived));
        return true;
    }

    @Override
    public boolean replaceArchive(String id, List<ArchivedMessage> archived) {
        if (!exists(id)) {
            return false;
        }
        touch(id, messages.replaceArchive(id, documents.stored(id), archived));
        return true;
    }

    @Override
    public boolean rename(String id, String title) {
        return exists(id) && edit(id, document -> documents.withTitle(document, title)) && name(id, title);
    }

    private boolean name(String id, String title) {
        database.update("UPDATE session_view SET name = ? WHERE id = ?", title, id);
        return true;
    }

    @Override
    public boolean setTags(String id, List<String> tags) {
        return exists(id) && edit(id, document -> document.form().withTags(document.text(), tags));
    }

    @Override
    public boolean setModel(String id, @Nullable String provider, @Nullable String model) {
        if (!exists(id)) {
            return false;
        }
        database.update("UPDATE session_view SET provider = ?, model = ? WHERE id = ?", provider, model, id);
        return edit(id, document -> DocumentWriter.withModel(document, provider, model));
    }

    @Override
    public boolean setProfile(String id, @Nullable String profile) {
        if (!exists(id)) {
            return false;
        }
        database.update("UPDATE session_view SET profile = ? WHERE id = ?", profile, id);
        return edit(id, document -> DocumentWriter.withProfile(document, profile));
    }

    @Override
    public boolean setDocument(String id, Map<String, String> members) {
        if (!exists(id)) {
            return false;
        }
        StoredDocument stored = documents.stored(id);
        String changed = stored.text();
        for (Map.Entry<String, String> member : members.entrySet()) {
            changed = JsonText.set(changed, member.getValue(), member.getKey());
        }
        touch(id, stored.with(changed));
        return true;
    }

    @Override
    public List<Boolean> restore(List<RestoredSession> sessions) {
        List<Boolean> created = new ArrayList<>(sessions.size());
        List<MessageWriter.Row> rows = new ArrayList<>();
        for (RestoredSession each : sessions) {
            SessionSummary head = times.written(each.session().summary());
            created.add(delete(List.of(head.id())) == 0);
            insert(head, each.session().document());
            for (Message message : times.written(each.messages(), head)) {
                rows.add(new MessageWriter.Row(head.id(), message));
            }
        }
        messages.insert(rows);
        int at = 0;
        for (RestoredSession each : sessions) {
            int end = at + each.messages().size();
            complete(each, rows.subList(at, end));
            at = end;
        }
        return created;
    }

    /** What is known only when the messages are there. */
    private void complete(RestoredSession restored, List<MessageWriter.Row> rows) {
        SessionSummary head = times.written(restored.session().summary());
        StoredDocument fresh = documents.stored(head.id());
        StoredDocument stored = messages.archive(head.id(), fresh, restored.archive());
        if (stored.messages() != null) {
            List<Message> timed = new ArrayList<>(rows.size());
            for (MessageWriter.Row row : rows) {
                timed.add(row.message());
            }
            stored = withMessages(stored, "[]", timed);
        }
        String text = DocumentWriter.inStep(stored, rows.size(), head.updatedAt());
        if (!text.equals(fresh.text())) {
            database.update("UPDATE session_view SET data = ? WHERE id = ?", text, head.id());
        }
    }

    @Override
    public int delete(Collection<String> ids) {
        List<String> there = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            if (exists(id)) {
                there.add(id);
            }
        }
        if (shape.indexed()) {
            for (String id : there) {
                database.update("DELETE FROM messages WHERE session_id = ?", id);
                database.update("DELETE FROM sessions WHERE id = ?", id);
            }
        } else if (!there.isEmpty()) {
            database.update("INSERT INTO session_batch (ids) VALUES (?)", DocumentForm.array(there));
        }
        return there.size();
    }

    private static StoredDocument withMessages(StoredDocument document, String held, List<Message> added) {
        return document.with(
                JsonText.set(document.text(), DocumentWriter.appended(held, added), "conversation", "messages"));
    }

    private boolean edit(String id, Function<StoredDocument, String> change) {
        StoredDocument stored = documents.stored(id);
        String edited = change.apply(stored);
        if (!edited.equals(stored.text())) {
            database.update("UPDATE session_view SET data = ? WHERE id = ?", edited, id);
        }
        return true;
    }

    private void touch(String id, StoredDocument document) {
        int count = messages.count(id);
        String now = times.now();
        database.update(
                "UPDATE session_view SET data = ?, updated_at = ? WHERE id = ?",
                DocumentWriter.inStep(document, count, now),
                now,
                id);
    }
}
