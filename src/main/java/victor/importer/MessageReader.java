package victor.importer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.json.JsonText;

/**
 * Reads one message object: {@code role}, {@code content} (a text, null, or a list of parts as the providers' interfaces have
 * it), {@code tool_calls}, {@code created_at} or {@code timestamp}; whatever else is in it is kept.
 */
final class MessageReader {
    private MessageReader() {}

    /**
     * @param members of the message object
     * @param place where it is, for people
     * @throws ImportException when it is no message
     */
    static Message read(List<Map.Entry<String, String>> members, String place) {
        return read(members, place, null);
    }

    /** @throws ImportException when it is no message */
    static ArchivedMessage readArchived(ArchivedMessage.Kind kind, String raw, String place) {
        List<Map.Entry<String, String>> members = JsonText.members(raw);
        String stored = JsonText.last(members, "after_message_index");
        int after = stored == null ? 0 : index(stored, place);
        return new ArchivedMessage(kind, after, read(members, place, "after_message_index"));
    }

    private static Message read(List<Map.Entry<String, String>> members, String place, @Nullable String except) {
        String role = null;
        String content = null;
        String calls = null;
        String created = null;
        Fields fields = new Fields();
        boolean dated = named(members, "created_at");
        for (Map.Entry<String, String> member : members) {
            String name = member.getKey();
            String value = member.getValue();
            boolean nothing = value.equals("null");
            if (name.equals("role")) {
                role = JsonText.string(value);
            } else if (name.equals("content")) {
                content = nothing ? null : content(value, place, fields);
            } else if (name.equals("tool_calls") && (nothing || value.startsWith("["))) {
                calls = nothing ? null : JsonText.compact(value);
            } else if (isTime(name, value, dated)) {
                created = JsonText.string(value);
            } else if (!name.equals(except) && !(nothing && isAlwaysWritten(name))) {
                fields.add(name, value);
            }
        }
        if (role == null || role.isBlank()) {
            throw new ImportException(place + ": a message needs a \"role\"");
        }
        return new Message(0, role, content, calls, created, fields.text());
    }

    private static boolean isTime(String name, String value, boolean dated) {
        boolean text = value.startsWith("\"");
        return name.equals("created_at") ? text || value.equals("null") : !dated && text && name.equals("timestamp");
    }

    /** An export has these in every message, so that null means nothing. */
    private static boolean isAlwaysWritten(String name) {
        return name.equals("name") || name.equals("tool_call_id");
    }

    private static String content(String value, String place, Fields fields) {
        String text = JsonText.string(value);
        if (text != null) {
            return text;
        }
        if (!value.startsWith("[")) {
            throw new ImportException(place + ": \"content\" is neither a text nor a list of parts");
        }
        StringBuilder joined = new StringBuilder();
        boolean whole = true;
        for (String part : JsonText.elements(value)) {
            String plain = JsonText.string(part);
            String partText = plain == null ? JsonText.string(orNull(JsonText.get(part, "text"))) : plain;
            if (partText != null) {
                joined.append(joined.length() == 0 ? "" : "\n").append(partText);
            }
            whole &=
                    plain != null || (partText != null && JsonText.members(part).size() == 2);
        }
        if (!whole) {
            fields.add("content_parts", value);
        }
        return joined.toString();
    }

    private static String orNull(@Nullable String raw) {
        return raw == null ? "null" : raw;
    }

    private static int index(String value, String place) {
        try {
            return Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new ImportException(place + ": \"after_message_index\" is not a whole number");
        }
    }

    private static boolean named(List<Map.Entry<String, String>> members, String name) {
        for (Map.Entry<String, String> member : members) {
            if (member.getKey().equals(name) && !member.getValue().equals("null")) {
                return true;
            }
        }
        return false;
    }

    /** The text of an object that grows member by member. */
    static final class Fields {
        private final StringBuilder text = new StringBuilder("{");

        void add(String name, String value) {
            text.append(text.length() == 1 ? "" : ",")
                    .append(JsonText.quote(name))
                    .append(':')
                    .append(JsonText.compact(value));
        }

        String text() {
            return text + "}";
        }
    }
}
