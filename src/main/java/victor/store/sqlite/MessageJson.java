package victor.store.sqlite;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonCursor;
import victor.json.JsonSyntaxException;
import victor.json.JsonText;

/** A message as Python Victor keeps it within a session's document: role, content, name, tool_calls, tool_call_id and more. */
final class MessageJson {
    private MessageJson() {}

    static Message read(String element, long id) {
        if (!element.startsWith("{")) {
            return new Message(id, "user", element, null, null, "{}");
        }
        try {
            JsonCursor member = JsonCursor.over(element, '{');
            Message message = read(member, id);
            member.checkEnd();
            return message;
        } catch (JsonSyntaxException notValid) {
            return new Message(id, "user", null, null, null, "{}");
        }
    }

    private static Message read(JsonCursor member, long id) {
        String role = "user";
        String content = null;
        String toolCalls = null;
        String createdAt = null;
        StringBuilder fields = new StringBuilder("{");
        while (member.next()) {
            if (member.isNamed("role")) {
                String name = member.string();
                role = name == null ? "" : name;
            } else if (member.isNamed("content")) {
                content = member.isNull() ? null : text(member);
            } else if (member.isNamed("tool_calls")) {
                toolCalls = member.isNull() ? null : member.value();
            } else if (member.isNamed("created_at")) {
                createdAt = member.string();
            } else if (!member.isNull()) {
                add(fields, member.name(), member.value());
            }
        }
        return new Message(
                id, role, content, toolCalls, createdAt, fields.append('}').toString());
    }

    /** What a value says: a string decoded, anything else as it is written. */
    static String text(JsonCursor value) {
        String text = value.string();
        return text != null ? text : value.value();
    }

    /** Adds a member to an object that is not closed yet; null is as good as nothing. */
    static void add(StringBuilder object, String name, String raw) {
        if (!raw.equals("null")) {
            object.append(object.length() > 1 ? "," : "")
                    .append(JsonText.quote(name))
                    .append(':')
                    .append(raw);
        }
    }

    /** The form that Python Victor reads back; the three keys that it always writes are always there. */
    static String write(Message message) {
        StringBuilder object = new StringBuilder("{\"role\":").append(JsonText.quote(message.role()));
        object.append(",\"content\":").append(quoteOrNull(message.content()));
        object.append(",\"name\":").append(field(message.fields(), "name"));
        object.append(",\"tool_calls\":").append(message.toolCalls() == null ? "null" : message.toolCalls());
        object.append(",\"tool_call_id\":").append(field(message.fields(), "tool_call_id"));
        for (Map.Entry<String, String> member : JsonText.members(message.fields())) {
            if (!member.getKey().equals("name") && !member.getKey().equals("tool_call_id")) {
                add(object, member.getKey(), member.getValue());
            }
        }
        return object.append('}').toString();
    }

    private static String field(String fields, String name) {
        String raw = JsonText.get(fields, name);
        return raw == null ? "null" : raw;
    }

    private static String quoteOrNull(@Nullable String text) {
        return text == null ? "null" : JsonText.quote(text);
    }

    /** A message that lacks fields, with what the other one knows beyond role, content and time. */
    static Message withFieldsOf(Message message, Message other) {
        return new Message(
                message.id(),
                message.role(),
                message.content(),
                message.toolCalls() != null ? message.toolCalls() : other.toolCalls(),
                message.createdAt(),
                other.fields());
    }
}
