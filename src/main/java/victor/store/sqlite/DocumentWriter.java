package victor.store.sqlite;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/** The JSON text that a file keeps for a session, as it has to be after a change. */
final class DocumentWriter {
    private final Database database;
    private final StoreShape shape;

    DocumentWriter(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    /** The stored text; an empty object where there is none. A text that is not JSON is nobody's to overwrite: it stays. */
    StoredDocument stored(String id) {
        StoredDocument stored = StoredDocument.read(database, id);
        if (stored == null) {
            throw new IllegalStateException("no session " + id);
        }
        if (stored.degraded()) {
            throw new victor.store.StoreException(
                    "the data of session " + id + " in " + database.file()
                            + " is no JSON object, so it cannot be changed; export the session, delete it and save it again.",
                    null);
        }
        return stored;
    }

    /** What a new session begins with: the members of a document that it had elsewhere, in the form of this file. */
    String fresh(SessionSummary head, String document) {
        return shape.form() == DocumentForm.FLAT ? freshFlat(head, document) : freshWhole(head, document);
    }

    private static String freshFlat(SessionSummary head, String document) {
        String flat =
                "{\"active_files\":[],\"tool_usage_count\":0,\"title\":null,\"tags\":[],\"conversation_state\":null,"
                        + "\"execution_state\":null,\"session_ledger\":null,\"compaction_hierarchy\":null,\"preview_messages\":[]}";
        for (Map.Entry<String, String> member : JsonText.members(document)) {
            if (!member.getKey().equals("metadata")) {
                flat = JsonText.set(flat, withoutMessages(member), member.getKey());
            }
        }
        String metadata = ownMetadata(document);
        if (!metadata.equals("{}")) {
            flat = JsonText.set(flat, metadata, "metadata");
        }
        if (!head.title().isEmpty()) {
            flat = JsonText.set(flat, JsonText.quote(head.title()), "title");
        }
        return JsonText.set(flat, DocumentForm.array(head.tags()), "tags");
    }

    private static String withoutMessages(Map.Entry<String, String> member) {
        if (!member.getKey().equals("conversation") || !member.getValue().startsWith("{")) {
            return member.getValue();
        }
        return JsonText.remove(JsonText.remove(member.getValue(), "messages"), "preview_messages");
    }

    /** The members of {@code metadata} that no column holds. */
    private static String ownMetadata(String document) {
        String metadata = JsonText.get(document, "metadata");
        if (metadata == null || !metadata.startsWith("{")) {
            return "{}";
        }
        for (String column : PYTHON_METADATA) {
            metadata = JsonText.remove(metadata, column);
        }
        return metadata;
    }

    private static final List<String> PYTHON_METADATA = List.of(
            "session_id",
            "created_at",
            "updated_at",
            "model",
            "provider",
            "profile",
            "message_count",
            "preview_count",
            "title",
            "tags");

    private String freshWhole(SessionSummary head, String document) {
        String whole = "{\"metadata\":" + ownMetadata(document) + "}";
        boolean python = keepsConversations();
        if (python) {
            whole = "{\"metadata\":" + pythonMetadata(head, ownMetadata(document))
                    + ",\"conversation\":{\"messages\":[],\"preview_messages\":[]},\"conversation_state\":null,"
                    + "\"tool_selection_stats\":null,\"execution_state\":null,\"session_ledger\":null,"
                    + "\"compaction_hierarchy\":null}";
        }
        for (Map.Entry<String, String> member : JsonText.members(document)) {
            if (member.getKey().equals("conversation") && member.getValue().startsWith("{")) {
                for (Map.Entry<String, String> part : JsonText.members(withoutMessages(member))) {
                    whole = JsonText.set(whole, part.getValue(), "conversation", part.getKey());
                }
            } else if (!member.getKey().equals("metadata")) {
                whole = JsonText.set(whole, member.getValue(), member.getKey());
            }
        }
        return JsonText.set(whole, DocumentForm.array(head.tags()), "metadata", "tags");
    }

    private static String pythonMetadata(SessionSummary head, String own) {
        String metadata = "{\"session_id\":" + JsonText.quote(head.id()) + ",\"created_at\":" + quote(head.createdAt())
                + ",\"updated_at\":" + quote(head.updatedAt()) + ",\"model\":" + quote(head.model()) + ",\"provider\":"
                + quote(head.provider()) + ",\"profile\":" + quote(head.profile()) + ",\"message_count\":0,\"title\":"
                + quote(head.title()) + ",\"tags\":[]}";
        for (Map.Entry<String, String> member : JsonText.members(own)) {
            metadata = JsonText.set(metadata, member.getValue(), member.getKey());
        }
        return metadata;
    }

    /** Whether other programs read whole conversations from the documents of this file. */
    private boolean keepsConversations() {
        if (shape.documentHoldsConversation()) {
            return true;
        }
        String newest = database.text("SELECT id FROM session_view WHERE flat = 0 LIMIT 1");
        StoredDocument document = newest == null ? null : StoredDocument.read(database, newest);
        return document != null && document.messages() != null;
    }

    String withTitle(StoredDocument document, String title) {
        String[] path = document.form().titlePath();
        return document.form() == DocumentForm.FLAT || shape.documentHoldsConversation()
                ? JsonText.set(document.text(), JsonText.quote(title), path)
                : setIfThere(document.text(), JsonText.quote(title), path);
    }

    static String withModel(StoredDocument document, @Nullable String provider, @Nullable String model) {
        if (document.form() == DocumentForm.FLAT) {
            return document.text();
        }
        String stepped = setIfThere(document.text(), quote(provider), "metadata", "provider");
        return setIfThere(stepped, quote(model), "metadata", "model");
    }

    static String withProfile(StoredDocument document, @Nullable String profile) {
        return document.form() == DocumentForm.FLAT
                ? document.text()
                : setIfThere(document.text(), quote(profile), "metadata", "profile");
    }

    /** What other programs keep in the document of what the columns and rows say, brought up to date. */
    static String inStep(StoredDocument document, int messageCount, @Nullable String updatedAt) {
        if (document.form() == DocumentForm.FLAT) {
            return document.text();
        }
        String stepped = setIfThere(document.text(), Integer.toString(messageCount), "metadata", "message_count");
        return setIfThere(stepped, quote(updatedAt), "metadata", "updated_at");
    }

    /** The array with these messages behind what it holds. */
    static String appended(String array, List<Message> messages) {
        StringBuilder text = new StringBuilder(array.stripTrailing());
        text.setLength(text.length() - 1);
        boolean empty = JsonText.elements(array).isEmpty();
        for (Message message : messages) {
            text.append(empty ? "" : ",").append(MessageJson.write(message));
            empty = false;
        }
        return text.append(']').toString();
    }

    private static String setIfThere(String document, String raw, String... path) {
        return JsonText.get(document, path) == null ? document : JsonText.set(document, raw, path);
    }

    private static String quote(@Nullable String text) {
        return text == null ? "null" : JsonText.quote(text);
    }
}
