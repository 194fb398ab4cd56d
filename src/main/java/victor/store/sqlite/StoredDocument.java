package victor.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.json.JsonSyntaxException;

/** The JSON text that a file holds for one session; it may be long, so it is taken apart in one pass, and only once. */
final class StoredDocument {
    private final String text;
    private final DocumentForm form;
    private final boolean degraded;
    private @Nullable DocumentParts parts;

    private StoredDocument(String text, DocumentForm form, boolean degraded, @Nullable DocumentParts parts) {
        this.text = text;
        this.form = form;
        this.degraded = degraded;
        this.parts = parts;
    }

    /** The document of a session; null when there is no such session. */
    static @Nullable StoredDocument read(Database database, String id) {
        return database.query("SELECT data, flat FROM session_view WHERE id = ?", new FirstDocument(), id)
                .document();
    }

    private record Found(@Nullable StoredDocument document) {}

    private record FirstDocument() implements Database.Rows<Found> {
        @Override
        public Found read(SqliteStatement rows) throws SQLException {
            return new Found(rows.next() ? of(rows.getString(1), rows.getBoolean(2)) : null);
        }
    }

    /** What is stored for a session. */
    static StoredDocument of(@Nullable String stored, boolean flat) {
        DocumentForm form = flat ? DocumentForm.FLAT : DocumentForm.WHOLE;
        if (stored == null || stored.isBlank()) {
            return new StoredDocument("{}", form, false, null);
        }
        try {
            return new StoredDocument(stored, form, false, DocumentParts.of(stored, form));
        } catch (JsonSyntaxException noObject) {
            return new StoredDocument("{}", form, true, null);
        }
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
        return parts().messages();
    }

    /** The messages that the document holds, in order. */
    List<HeldMessage> heldMessages() {
        return parts().heldMessages();
    }

    /** The previews that the document holds, as the text of an array; null when it holds none. */
    @Nullable
    String previews() {
        return parts().previews();
    }

    /** What compaction took away and the document holds, as the text of an array; null when it holds none. */
    @Nullable
    String archive() {
        return parts().archive();
    }

    private DocumentParts parts() {
        if (parts == null) {
            parts = DocumentParts.of(text, form);
        }
        return parts;
    }

    Session session(SessionSummary summary) {
        return new Session(summary, form.document(text), degraded);
    }

    /** The session for somebody who is told its messages one by one: the document need not hold them too. */
    Session head(SessionSummary summary) {
        return new Session(summary, form.document(parts().withoutMessages()), degraded);
    }

    StoredDocument with(String changed) {
        return new StoredDocument(changed, form, degraded, null);
    }
}
