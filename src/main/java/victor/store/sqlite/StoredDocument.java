package victor.store.sqlite;

import org.jspecify.annotations.Nullable;
import victor.domain.Session;
import victor.domain.SessionSummary;

/**
 * The JSON text that a file holds for one session.
 *
 * @param text as stored; "{}" where it is missing or is no JSON object
 * @param form which members are where in it
 * @param degraded whether another text than a JSON object is stored
 */
record StoredDocument(String text, DocumentForm form, boolean degraded) {
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
        return DocumentForm.isObject(stored)
                ? new StoredDocument(stored, form, false)
                : new StoredDocument("{}", form, true);
    }

    /** The messages that the document holds, as the text of an array; null when it holds none. */
    @Nullable
    String messages() {
        return form == DocumentForm.WHOLE ? DocumentForm.messages(text) : null;
    }

    Session session(SessionSummary summary) {
        return new Session(summary, form.document(text), degraded);
    }

    StoredDocument with(String changed) {
        return new StoredDocument(changed, form, degraded);
    }
}
