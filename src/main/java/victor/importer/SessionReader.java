package victor.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.json.JsonText;

/** Reads a whole session as an export, {@code show --json} or the session files of Victor hold it. */
final class SessionReader {
    private static final int TITLE_LENGTH = 50;

    private SessionReader() {}

    /** Whether a JSON object with these members looks like a whole session. */
    static boolean isSession(List<Map.Entry<String, String>> members) {
        return isObject(JsonText.last(members, "metadata")) && isObject(JsonText.last(members, "conversation"));
    }

    private static boolean isObject(@Nullable String raw) {
        return raw != null && raw.startsWith("{");
    }

    /** @throws ImportException when one of its messages is none */
    static Conversation read(List<Map.Entry<String, String>> members, String place) {
        List<Map.Entry<String, String>> conversation = object(members, "conversation");
        List<Message> messages = messages(JsonText.last(conversation, "messages"), place);
        List<ArchivedMessage> archive = new ArrayList<>();
        archived(conversation, "preview_messages", ArchivedMessage.Kind.PREVIEW, place, archive);
        archived(conversation, "compacted_messages", ArchivedMessage.Kind.COMPACTED, place, archive);
        SessionSummary summary = summary(object(members, "metadata"), messages);
        Session session = new Session(summary, document(members), false);
        return new Conversation(session, Conversation.Heading.NONE, messages, archive);
    }

    private static List<Map.Entry<String, String>> object(List<Map.Entry<String, String>> members, String name) {
        String raw = JsonText.last(members, name);
        return raw == null ? List.of() : JsonText.members(raw);
    }

    /** @throws ImportException when it is not an array of messages */
    static List<Message> messages(@Nullable String array, String place) {
        List<Message> messages = new ArrayList<>();
        if (array == null || array.equals("null")) {
            return messages;
        }
        if (!array.startsWith("[")) {
            throw new ImportException(place + ": \"messages\" is not an array");
        }
        for (String element : JsonText.elements(array)) {
            messages.add(MessageReader.read(JsonText.members(element), place + ", message " + (messages.size() + 1)));
        }
        return messages;
    }

    private static void archived(
            List<Map.Entry<String, String>> conversation,
            String name,
            ArchivedMessage.Kind kind,
            String place,
            List<ArchivedMessage> archive) {
        String array = JsonText.last(conversation, name);
        int number = 0;
        for (String element : array == null ? List.<String>of() : JsonText.elements(array)) {
            number++;
            archive.add(MessageReader.readArchived(kind, element, place + ", " + name + " " + number));
        }
    }

    private static SessionSummary summary(List<Map.Entry<String, String>> metadata, List<Message> messages) {
        List<String> tags = new ArrayList<>();
        String stored = JsonText.last(metadata, "tags");
        for (String element : stored == null ? List.<String>of() : JsonText.elements(stored)) {
            String tag = JsonText.string(element);
            if (tag != null) {
                tags.add(tag);
            }
        }
        String id = text(metadata, "session_id");
        String title = text(metadata, "title");
        return new SessionSummary(
                id == null ? "" : id,
                title == null || title.isBlank() ? firstQuestion(messages) : title,
                text(metadata, "model"),
                text(metadata, "provider"),
                text(metadata, "profile"),
                text(metadata, "created_at"),
                text(metadata, "updated_at"),
                messages.size(),
                0,
                tags);
    }

    /** The text that a member holds; null when it is missing, or no text. */
    static @Nullable String text(List<Map.Entry<String, String>> members, String name) {
        String value = JsonText.last(members, name);
        return value == null ? null : JsonText.string(value);
    }

    /** The first question, at most 50 characters long, as a session without a title is called everywhere. */
    private static String firstQuestion(List<Message> messages) {
        for (Message message : messages) {
            String content = message.content();
            if (message.role().equals("user") && content != null && !content.isBlank()) {
                String text = content.strip();
                return text.codePointCount(0, text.length()) <= TITLE_LENGTH
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, TITLE_LENGTH - 3)) + "...";
            }
        }
        return "Untitled Session";
    }

    /** The document without the rows, which the store keeps on their own. */
    private static String document(List<Map.Entry<String, String>> members) {
        MessageReader.Fields document = new MessageReader.Fields();
        for (Map.Entry<String, String> member : members) {
            if (member.getKey().equals("conversation")) {
                document.add("conversation", withoutRows(member.getValue()));
            } else {
                document.add(member.getKey(), member.getValue());
            }
        }
        return document.text();
    }

    private static String withoutRows(String conversation) {
        MessageReader.Fields rest = new MessageReader.Fields();
        for (Map.Entry<String, String> member : JsonText.members(conversation)) {
            String name = member.getKey();
            if (!name.equals("messages") && !name.equals("preview_messages") && !name.equals("compacted_messages")) {
                rest.add(name, member.getValue());
            }
        }
        return rest.text();
    }
}
