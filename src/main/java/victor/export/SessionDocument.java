package victor.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSink;
import victor.domain.SessionSummary;
import victor.json.JsonOutput;
import victor.json.JsonSyntaxException;
import victor.json.JsonText;

/**
 * A session as one JSON object, the same for {@code show --json} and every export: what the columns and rows hold under its
 * documented names, and all else that the session's document holds, value by value as it is stored.
 */
public final class SessionDocument implements SessionSink {
    /** Keys of the document that are always there, as null when nothing is stored. */
    private static final List<String> STATE = List.of(
            "conversation_state", "tool_selection_stats", "execution_state", "session_ledger", "compaction_hierarchy");

    private static final Set<String> COLUMNS = Set.of(
            "session_id",
            "title",
            "model",
            "provider",
            "profile",
            "created_at",
            "updated_at",
            "message_count",
            "preview_count",
            "tags");

    private static final Set<String> ROWS = Set.of("messages", "preview_messages", "compacted_messages");

    private final JsonOutput out;
    /** Of the document of the session that was begun. */
    private List<Map.Entry<String, String>> members = List.of();

    /** @param out where objects are written, in the place of a value */
    public SessionDocument(JsonOutput out) {
        this.out = out;
    }

    @Override
    public void begin(Session session) {
        members = JsonText.members(session.document());
        out.beginObject();
        metadata(session.summary(), JsonText.last(members, "metadata"));
        out.name("conversation").beginObject();
        others(JsonText.last(members, "conversation"), ROWS);
        out.name("messages").beginArray();
    }

    @Override
    public void end(List<ArchivedMessage> archive) {
        out.endArray();
        archives(archive);
        out.endObject();
        for (String name : STATE) {
            field(members, name);
        }
        for (Map.Entry<String, String> member : members) {
            String name = member.getKey();
            if (!STATE.contains(name) && !name.equals("metadata") && !name.equals("conversation")) {
                out.name(name).raw(member.getValue());
            }
        }
        out.endObject();
    }

    private void metadata(SessionSummary summary, @Nullable String stored) {
        out.name("metadata").beginObject();
        columns(out, summary);
        others(stored, COLUMNS);
        out.endObject();
    }

    /** Writes what a list shows of a session, as members of the current object. */
    public static void columns(JsonOutput out, SessionSummary summary) {
        out.name("session_id").string(summary.id());
        out.name("title").string(summary.title());
        out.name("model").string(summary.model());
        out.name("provider").string(summary.provider());
        out.name("profile").string(summary.profile());
        out.name("created_at").string(summary.createdAt());
        out.name("updated_at").string(summary.updatedAt());
        out.name("message_count").number(summary.messageCount());
        out.name("preview_count").number(summary.previewCount());
        out.name("tags").beginArray();
        for (String tag : summary.tags()) {
            out.string(tag);
        }
        out.endArray();
    }

    private void archives(List<ArchivedMessage> archive) {
        out.name("preview_messages").beginArray();
        boolean compacted = archived(archive, ArchivedMessage.Kind.PREVIEW);
        out.endArray();
        if (compacted) {
            out.name("compacted_messages").beginArray();
            archived(archive, ArchivedMessage.Kind.COMPACTED);
            out.endArray();
        }
    }

    @Override
    public void message(Message message) {
        List<Map.Entry<String, String>> fields = JsonText.members(message.fields());
        out.beginObject();
        out.name("role").string(message.role());
        out.name("content").string(message.content());
        field(fields, "name");
        toolCalls(message.toolCalls());
        field(fields, "tool_call_id");
        for (Map.Entry<String, String> member : fields) {
            if (!member.getKey().equals("name") && !member.getKey().equals("tool_call_id")) {
                out.name(member.getKey()).raw(member.getValue());
            }
        }
        out.name("created_at").string(message.createdAt());
        out.endObject();
    }

    /** Writes the messages of one kind; answers whether there are others. */
    private boolean archived(List<ArchivedMessage> archive, ArchivedMessage.Kind kind) {
        boolean others = false;
        for (ArchivedMessage each : archive) {
            if (each.kind() == kind) {
                archived(each);
            } else {
                others = true;
            }
        }
        return others;
    }

    private void archived(ArchivedMessage archived) {
        Message message = archived.message();
        out.beginObject();
        out.name("role").string(message.role());
        out.name("content").string(message.content());
        if (message.toolCalls() != null) {
            toolCalls(message.toolCalls());
        }
        others(message.fields(), Set.of());
        if (message.createdAt() != null) {
            out.name("created_at").string(message.createdAt());
        }
        out.name("after_message_index").number(archived.afterMessageIndex());
        out.endObject();
    }

    private void toolCalls(@Nullable String calls) {
        out.name("tool_calls");
        if (calls == null) {
            out.nothing();
            return;
        }
        try {
            out.raw(calls);
        } catch (JsonSyntaxException notJson) {
            out.string(calls);
        }
    }

    private void field(List<Map.Entry<String, String>> fields, String name) {
        String value = JsonText.last(fields, name);
        out.name(name);
        if (value == null) {
            out.nothing();
        } else {
            out.raw(value);
        }
    }

    private void others(@Nullable String object, Set<String> except) {
        if (object != null) {
            for (Map.Entry<String, String> member : JsonText.members(object)) {
                if (!except.contains(member.getKey())) {
                    out.name(member.getKey()).raw(member.getValue());
                }
            }
        }
    }
}
