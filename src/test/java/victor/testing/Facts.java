package victor.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a sample database holds, read by SQL that knows its shape and nothing of the program. */
public final class Facts {
    private final Shape shape;
    private final Database database;
    private final Map<String, StoredSession> sessions = new LinkedHashMap<>();
    private final Map<String, List<StoredMessage>> messages = new LinkedHashMap<>();

    private Facts(Shape shape, Database database) {
        this.shape = shape;
        this.database = database;
    }

    /**
     * A session as stored.
     *
     * @param title null when none is stored
     * @param messages without previews
     * @param document the JSON that holds the rest of it
     */
    public record StoredSession(
            String id,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String model,
            @Nullable String profile,
            String created,
            String updated,
            int messages,
            int previews,
            JsonObject document) {}

    /**
     * A message as stored; previews are none.
     *
     * @param toolCalls an array, or JSON null
     */
    public record StoredMessage(
            String session,
            String role,
            String content,
            JsonElement toolCalls,
            @Nullable String toolCallId) {}

    static Facts of(String sample, Database database) {
        Facts facts = new Facts(Shape.of(sample), database);
        for (JsonObject row : database.rows(facts.shape.sessions())) {
            StoredSession session = new StoredSession(
                    string(row, "id"),
                    string(row, "title"),
                    string(row, "provider"),
                    string(row, "model"),
                    string(row, "profile"),
                    string(row, "created"),
                    string(row, "updated"),
                    row.get("messages").getAsInt(),
                    row.get("previews").getAsInt(),
                    Run.parse(string(row, "document")).getAsJsonObject());
            facts.sessions.put(session.id(), session);
            facts.messages.put(session.id(), new ArrayList<>());
        }
        for (JsonObject row : database.rows(facts.shape.messages())) {
            String calls = string(row, "tool_calls");
            StoredMessage message = new StoredMessage(
                    string(row, "session"),
                    // The name that Python Victor 0.6 has for it.
                    string(row, "role").replace("tool_result", "tool"),
                    string(row, "content"),
                    calls == null ? JsonNull.INSTANCE : Run.parse(calls),
                    string(row, "tool_call_id"));
            facts.messages.get(message.session()).add(message);
        }
        return facts;
    }

    /** How the database stores what it holds. */
    public Shape shape() {
        return shape;
    }

    /** All sessions, newest update first, then by id. */
    public List<StoredSession> sessions() {
        return List.copyOf(sessions.values());
    }

    /** All ids, newest update first, then by id. */
    public List<String> ids() {
        return List.copyOf(sessions.keySet());
    }

    /** The session with this id. */
    public StoredSession session(String id) {
        StoredSession session = sessions.get(id);
        if (session == null) {
            throw new NoSuchElementException(id);
        }
        return session;
    }

    /** The messages of a session, in order, without previews. */
    public List<StoredMessage> messages(String id) {
        return messages.get(id);
    }

    /** What a list shows as the title: the stored one, else the first question in one line, cut to 50 characters. */
    public String title(String id) {
        String title = session(id).title();
        if (title != null) {
            return title;
        }
        for (StoredMessage message : messages(id)) {
            String question = message.content().strip().replaceAll("\\s+", " ");
            if (message.role().equals("user") && !question.isEmpty()) {
                int length = question.codePointCount(0, question.length());
                return length <= 50 ? question : question.substring(0, question.offsetByCodePoints(0, 47)) + "...";
            }
        }
        return "Untitled Session";
    }

    /** The ids of the sessions with this text in title, message or preview, letter case aside, in no order. */
    public List<String> holding(String text) {
        return database.column(shape.holding("'%" + text.replace("'", "''") + "%'"));
    }

    /** A member of a session's document by its name, wherever the shape keeps it; JSON null when there is none. */
    public JsonElement member(String id, String name) {
        JsonElement value = session(id).document().get(name);
        return value == null ? JsonNull.INSTANCE : value;
    }

    /** The tags of a session. */
    public JsonElement tags(String id) {
        JsonObject document = session(id).document();
        JsonObject metadata = document.has("metadata") ? document.getAsJsonObject("metadata") : document;
        return metadata.has("tags") ? metadata.get("tags") : new JsonArray();
    }

    private static @Nullable String string(JsonObject row, String name) {
        JsonElement value = row.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }
}
