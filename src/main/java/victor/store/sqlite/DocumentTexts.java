package victor.store.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonCursor;
import victor.json.JsonText;

/** Gives a search the texts that are in JSON: previews, what compaction took away, messages of sessions without rows. */
final class DocumentTexts {
    /**
     * An SQL expression for the texts of a session's document that are no messages: an array of previews, archived messages and
     * title, as SQLite takes them out faster than the document would come here; behind a blank a document that only we can read.
     */
    static final String BESIDE_MESSAGES = "CASE WHEN json_valid(s.data, 2) THEN json_extract(s.data, "
            + DocumentForm.previewsSqlPath() + ", '$." + DocumentForm.ARCHIVE + "', " + DocumentForm.titleSqlPath()
            + ") ELSE ' ' || s.data END";

    private static final String BODY = "preview_body";

    private DocumentTexts() {}

    /** The messages in a stored document, from the newest to the oldest. */
    static void messages(StoredDocument stored, Evidence evidence) {
        List<HeldMessage> held = stored.heldMessages();
        for (int i = held.size(); i > 0; i--) {
            Message message = held.get(i - 1).read(i);
            evidence.unplacedMessage(message.role(), message.content(), i);
        }
    }

    /** The previews and archived messages in a stored document. */
    static void archive(StoredDocument stored, Evidence evidence) {
        archived(stored.previews(), evidence);
        archived(stored.archive(), evidence);
    }

    /** The same, of what {@link #BESIDE_MESSAGES} gives; answers the title in it, if there is one. */
    static @Nullable String besideMessages(@Nullable String texts, boolean flat, Evidence evidence) {
        if (texts == null || !texts.startsWith("[")) {
            archive(StoredDocument.of(texts, flat), evidence);
            return null;
        }
        JsonCursor text = JsonCursor.over(texts, '[');
        for (int i = 0; i < 2 && text.next(); i++) {
            if (text.opens('[')) {
                elements(text.inside(), evidence);
            }
        }
        return text.next() ? text.string() : null;
    }

    /** The messages of an array, as the text of it. */
    private static void archived(@Nullable String array, Evidence evidence) {
        if (array != null) {
            elements(JsonCursor.over(array, '['), evidence);
        }
    }

    /** Of each message in a valid array what it says, and what the metadata of a preview has as its body. */
    private static void elements(JsonCursor element, Evidence evidence) {
        while (element.next()) {
            if (!element.opens('{')) {
                evidence.beside("user", element.value());
                continue;
            }
            String role = "user";
            String content = null;
            String body = null;
            JsonCursor member = element.inside();
            while (member.next()) {
                if (member.isNamed("role")) {
                    role = member.string();
                } else if (member.isNamed("content")) {
                    content = member.isNull() ? null : MessageJson.text(member);
                } else if (member.isNamed("metadata")) {
                    body = member.opens('{') ? body(member.inside()) : null;
                }
            }
            evidence.beside(role, content);
            if (body != null) {
                evidence.beside(role, body);
            }
        }
    }

    private static @Nullable String body(JsonCursor member) {
        String body = null;
        while (member.next()) {
            if (member.isNamed(BODY)) {
                body = member.string();
            }
        }
        return body;
    }

    /**
     * One archived message.
     *
     * @param fields the JSON that may hold a preview's body
     */
    static void archived(@Nullable String role, @Nullable String content, @Nullable String fields, Evidence evidence) {
        evidence.beside(role, content);
        String body = fields == null ? null : JsonText.get(fields, "metadata", BODY);
        if (body != null) {
            evidence.beside(role, JsonText.string(body));
        }
    }
}
