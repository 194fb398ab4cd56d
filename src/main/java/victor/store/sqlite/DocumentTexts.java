package victor.store.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonText;

/** Gives a search the texts that are in JSON: previews, what compaction took away, messages of sessions without rows. */
final class DocumentTexts {
    private DocumentTexts() {}

    /** The messages in a stored document, from the newest to the oldest. */
    static void messages(@Nullable String stored, boolean flat, Evidence evidence) {
        String messages = stored == null || flat ? null : DocumentForm.messages(stored);
        if (messages == null) {
            return;
        }
        List<String> elements = JsonText.elements(messages);
        for (int i = elements.size(); i > 0; i--) {
            Message message = MessageJson.read(elements.get(i - 1), i);
            evidence.unplacedMessage(message.role(), message.content(), i);
        }
    }

    /** The previews and archived messages in a stored document that only we can read: Python writes NaN. */
    static void archive(@Nullable String stored, boolean flat, Evidence evidence) {
        if (stored != null) {
            DocumentForm form = flat ? DocumentForm.FLAT : DocumentForm.WHOLE;
            archived(JsonText.get(stored, form.previewsPath()), evidence);
            archived(JsonText.get(stored, DocumentForm.ARCHIVE), evidence);
        }
    }

    /** The messages of an array, as the text of it. */
    static void archived(@Nullable String array, Evidence evidence) {
        if (array != null && array.startsWith("[")) {
            for (String element : JsonText.elements(array)) {
                Message message = MessageJson.read(element, 0);
                archived(message.role(), message.content(), message.fields(), evidence);
            }
        }
    }

    /**
     * One archived message.
     *
     * @param fields the JSON that may hold a preview's body
     */
    static void archived(@Nullable String role, @Nullable String content, @Nullable String fields, Evidence evidence) {
        evidence.beside(role, content);
        String body = fields == null ? null : JsonText.get(fields, "metadata", "preview_body");
        if (body != null) {
            evidence.beside(role, JsonText.string(body));
        }
    }
}
