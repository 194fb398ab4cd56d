package victor.importer;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.json.JsonElements;
import victor.json.JsonSyntaxException;
import victor.json.JsonText;

/**
 * Conversations in JSON, one after the other: a list of messages, as an array or one a line; an object with
 * {@code messages}; a whole session as {@code show --json} writes it; or an array of those, as an export is. Only the
 * current conversation is in memory.
 */
public final class JsonConversations {
    private final JsonElements elements;
    private int count;
    private @Nullable String held;
    private boolean begun;
    private boolean ended;

    /** @param in the text, from its beginning; it is not closed */
    public JsonConversations(Reader in) {
        this.elements = new JsonElements(in);
    }

    /**
     * The next conversation, null at the end.
     *
     * @throws ImportException when what follows is none, or there is nothing at all
     * @throws IOException when the text cannot be read
     */
    public @Nullable Conversation next() throws IOException {
        String piece = held == null && !ended ? piece() : held;
        held = null;
        if (piece == null) {
            ended = true;
            if (!begun) {
                throw new ImportException("there is no message in it");
            }
            return null;
        }
        begun = true;
        List<Map.Entry<String, String>> members = JsonText.members(piece);
        if (SessionReader.isSession(members)) {
            return SessionReader.read(members, place());
        }
        if (JsonText.last(members, "messages") != null) {
            return headed(members);
        }
        return listed(piece);
    }

    private Conversation listed(String first) throws IOException {
        List<Message> messages = new ArrayList<>();
        String piece = first;
        while (piece != null) {
            List<Map.Entry<String, String>> members = JsonText.members(piece);
            if (SessionReader.isSession(members)) {
                break;
            }
            if (!piece.startsWith("{")) {
                throw new ImportException(place() + ": a message is a JSON object");
            }
            messages.add(MessageReader.read(members, place()));
            piece = piece();
        }
        held = piece;
        ended = piece == null;
        return new Conversation(null, Conversation.Heading.NONE, messages, List.of());
    }

    private Conversation headed(List<Map.Entry<String, String>> members) {
        List<Message> messages = SessionReader.messages(JsonText.last(members, "messages"), place());
        String id = SessionReader.text(members, "session_id");
        Conversation.Heading heading = new Conversation.Heading(
                id == null ? SessionReader.text(members, "id") : id,
                SessionReader.text(members, "title"),
                SessionReader.text(members, "provider"),
                SessionReader.text(members, "model"),
                SessionReader.text(members, "profile"));
        List<ArchivedMessage> none = List.of();
        return new Conversation(null, heading, messages, none);
    }

    private @Nullable String piece() throws IOException {
        try {
            count++;
            return elements.next();
        } catch (JsonSyntaxException e) {
            throw new ImportException((elements.isArray() ? "element " + count + ": " : "") + e.getMessage());
        }
    }

    /** Where the current piece is, for people. */
    private String place() {
        String line = "line " + elements.line();
        return elements.isArray() ? "element " + count + " (" + line + ")" : line;
    }
}
