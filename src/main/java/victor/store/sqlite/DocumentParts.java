package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.json.JsonCursor;
import victor.json.JsonValue;

/** Where a stored document holds messages; of duplicate members the last one counts, as in Python. */
final class DocumentParts {
    private static final String PREVIEWS = "preview_messages";

    private final String text;
    private @Nullable JsonValue messages;
    private List<HeldMessage> heldMessages = List.of();
    private @Nullable String previews;
    private @Nullable String archive;

    private DocumentParts(String text) {
        this.text = text;
    }

    /**
     * Takes a document apart.
     *
     * @throws victor.json.JsonSyntaxException when it is no JSON object
     */
    static DocumentParts of(String text, DocumentForm form) {
        DocumentParts parts = new DocumentParts(text);
        JsonCursor member = JsonCursor.over(text, '{');
        while (member.next()) {
            if (form == DocumentForm.WHOLE && member.isNamed("conversation")) {
                parts.conversation(member);
            } else if (form == DocumentForm.FLAT && member.isNamed(PREVIEWS)) {
                parts.previews = array(member);
            } else if (member.isNamed(DocumentForm.ARCHIVE)) {
                parts.archive = array(member);
            }
        }
        member.checkEnd();
        return parts;
    }

    private void conversation(JsonCursor conversation) {
        messages(null);
        previews = null;
        if (conversation.opens('{')) {
            JsonCursor member = conversation.inside();
            while (member.next()) {
                if (member.isNamed("messages")) {
                    messages(member.opens('[') ? member : null);
                } else if (member.isNamed(PREVIEWS)) {
                    previews = array(member);
                }
            }
        }
    }

    private void messages(@Nullable JsonCursor array) {
        heldMessages = new ArrayList<>();
        if (array != null) {
            JsonCursor element = array.inside();
            while (element.next()) {
                heldMessages.add(new HeldMessage(element));
            }
        }
        messages = array == null ? null : array.keep();
    }

    private static @Nullable String array(JsonCursor value) {
        return value.opens('[') ? value.value() : null;
    }

    /** The text of the array of messages; null when there is none. */
    @Nullable
    String messages() {
        return messages == null ? null : messages.text();
    }

    /** The messages in it. */
    List<HeldMessage> heldMessages() {
        return heldMessages;
    }

    /** The text of the array of previews; null when there is none. */
    @Nullable
    String previews() {
        return previews;
    }

    /** The text of the array of what we archived; null when there is none. */
    @Nullable
    String archive() {
        return archive;
    }

    /** The document with no message in that array. */
    String withoutMessages() {
        return messages == null ? text : messages.before() + "[]" + messages.after();
    }
}
