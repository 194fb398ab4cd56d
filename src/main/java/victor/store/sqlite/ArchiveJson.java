package victor.store.sqlite;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ArchivedMessage.Kind;
import victor.domain.Message;
import victor.json.JsonCursor;
import victor.json.JsonText;

/** An archived message as an element of {@code preview_messages}, or of our own list where a file gets no table of ours. */
final class ArchiveJson {
    private static final String INDEX = "after_message_index";
    private static final String KIND = "victor_kind";

    private ArchiveJson() {}

    static Kind kind(@Nullable String name) {
        return "compacted".equals(name) ? Kind.COMPACTED : Kind.PREVIEW;
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ArchivedMessage read(String element) {
        Message message = MessageJson.read(element, 0);
        String kind = null;
        String index = null;
        StringBuilder rest = new StringBuilder("{");
        JsonCursor member = JsonCursor.over(message.fields(), '{');
        while (member.next()) {
            if (member.isNamed(INDEX)) {
                index = member.value();
            } else if (member.isNamed(KIND)) {
                kind = member.string();
            } else {
                MessageJson.add(rest, member.name(), member.value());
            }
        }
        return new ArchivedMessage(
                kind(kind), number(index), withFields(message, rest.append('}').toString()));
    }

    /** A preview that is a message row: its place stands in its metadata. */
    static ArchivedMessage ofRow(Message row) {
        return new ArchivedMessage(Kind.PREVIEW, number(JsonText.get(row.fields(), "metadata", INDEX)), row);
    }

    static String write(ArchivedMessage archived) {
        Message message = archived.message();
        String element = "{\"role\":" + JsonText.quote(message.role()) + ",\"content\":"
                + (message.content() == null ? "null" : JsonText.quote(message.content())) + "}";
        for (var member : JsonText.members(message.fields())) {
            element = JsonText.set(element, member.getValue(), member.getKey());
        }
        if (message.toolCalls() != null) {
            element = JsonText.set(element, message.toolCalls(), "tool_calls");
        }
        if (message.createdAt() != null) {
            element = JsonText.set(element, JsonText.quote(message.createdAt()), "created_at");
        }
        if (archived.kind() == Kind.COMPACTED) {
            element = JsonText.set(element, JsonText.quote(name(Kind.COMPACTED)), KIND);
        }
        return JsonText.set(element, Integer.toString(archived.afterMessageIndex()), INDEX);
    }

    private static Message withFields(Message message, String fields) {
        return new Message(
                message.id(), message.role(), message.content(), message.toolCalls(), message.createdAt(), fields);
    }

    private static int number(@Nullable String raw) {
        if (raw == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(raw));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
