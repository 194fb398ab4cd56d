package victor.store.sqlite;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/** The JSON text that a file holds for one session; it may be long, so it is taken apart once, and only as far as somebody asks. */
final class StoredDocument {
    private final String text;
    private final DocumentForm form;
    private final boolean degraded;
    private @Nullable List<Map.Entry<String, String>> members;
    private @Nullable List<Map.Entry<String, String>> conversation;

    private StoredDocument(String text, DocumentForm form, boolean degraded) {
        this.text = text;
        this.form = form;
        this.degraded = degraded;
    }

    /** The document of a session; null when there is no such session. */
    static @Nullable StoredDocument read(Database database, String id) {
        return database.query(
                        "SELECT data, flat FROM session_view WHERE id = ?",
                        rows -> new Found(rows.next() ? of(rows.getString(1), rows.getBoolean(2)) : null),
                        id)
                .document();
    }

    private record Found(@Nullable StoredDocument document) {}

    private static StoredDocument of(@Nullable String stored, boolean flat) {
        DocumentForm form = flat ? DocumentForm.FLAT : DocumentForm.WHOLE;
        if (stored == null || stored.isBlank()) {
            return new StoredDocument("{}", form, false);
        }
        StoredDocument document = new StoredDocument(stored, form, false);
        // Members are there of valid objects only.
        return !document.members().isEmpty() || DocumentForm.isObject(stored)
                ? document
                : new StoredDocument("{}", form, true);
    }

    /** As stored; "{}" where it is missing or is no JSON object. */
    String text() {
        return text;
    }

    /** Which members are where in it. */
    DocumentForm form() {
        return form;
    }

    /** Whether another text than a JSON object is stored. */
    boolean degraded() {
        return degraded;
    }

    /** The messages that the document holds, as the text of an array; null when it holds none. */
    @Nullable
    String messages() {
        return form == DocumentForm.WHOLE ? array(JsonText.last(conversation(), "messages")) : null;
    }

    /** The previews that the document holds, as the text of an array; null when it holds none. */
    @Nullable
    String previews() {
        String[] path = form.previewsPath();
        return array(JsonText.last(path.length == 1 ? members() : conversation(), path[path.length - 1]));
    }

    /** What compaction took away and the document holds, as the text of an array; null when it holds none. */
    @Nullable
    String archive() {
        return array(JsonText.last(members(), DocumentForm.ARCHIVE));
    }

    private static @Nullable String array(@Nullable String raw) {
        return raw != null && raw.startsWith("[") ? raw : null;
    }

    private List<Map.Entry<String, String>> members() {
        if (members == null) {
            members = JsonText.members(text);
        }
        return members;
    }

    private List<Map.Entry<String, String>> conversation() {
        if (conversation == null) {
            String raw = JsonText.last(members(), "conversation");
            conversation = raw == null ? List.of() : JsonText.members(raw);
        }
        return conversation;
    }

    Session session(SessionSummary summary) {
        return new Session(summary, form.document(text), degraded);
    }

    StoredDocument with(String changed) {
        return new StoredDocument(changed, form, degraded);
    }
}
