package victor.store.sqlite;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonText;

/** A message as Python Victor keeps it within a session's document: role, content, name, tool_calls, tool_call_id and more. */
final class MessageJson {
    private MessageJson() {}

    static Message read(String object, long id) {
        String role = "user";
        String content = null;
        String toolCalls = null;
        String createdAt = null;
        StringBuilder fields = new StringBuilder("{");
        if (!object.startsWith("{")) {
            return new Message(id, role, object, null, null, "{}");
        }
        for (Map.Entry<String, String> member : JsonText.members(object)) {
            String raw = member.getValue();
            switch (member.getKey()) {
                case "role" -> role = text(raw, "");
                case "content" -> content = raw.equals("null") ? null : text(raw, raw);
                case "tool_calls" -> toolCalls = raw.equals("null") ? null : raw;
                case "created_at" -> createdAt = JsonText.string(raw);
                default -> add(fields, member.getKey(), raw);
            }
        }
        return new Message(
                id, role, content, toolCalls, createdAt, fields.append('}').toString());
    }

    private static void add(StringBuilder object, String name, String raw) {
        if (!raw.equals("null")) {
            object.append(object.length() > 1 ? "," : "")
                    .append(JsonText.quote(name))
                    .append(':')
                    .append(raw);
        }
    }

    private static String text(String raw, String otherwise) {
        String text = JsonText.string(raw);
        return text != null ? text : otherwise;
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

    /** The message with what the other one knows beyond role, content and time. */
    static Message withFieldsOf(Message message, Message other) {
        if (message.fields().equals("{}")) {
            return new Message(
                    message.id(),
                    message.role(),
                    message.content(),
                    message.toolCalls() != null ? message.toolCalls() : other.toolCalls(),
                    message.createdAt(),
                    other.fields());
        }
        return message;
    }
}
