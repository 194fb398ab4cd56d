package victor.importer;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.json.JsonText;

/**
 * Conversations in JSON, one after the other: a list of messages, as an array or one a line; an object with
 * {@code messages}; a whole session as {@code show --json} writes it; or an array of those, as an export is. Only the
 * current conversation is in memory.
 */
public final class JsonConversations {
    private final JsonPieces pieces;
    private @Nullable String held;
    private boolean begun;
    private boolean ended;

    /** @param in the text, from its beginning; it is not closed */
    public JsonConversations(Reader in) {
        this.pieces = new JsonPieces(in);
    }

    /**
     * The next conversation, null at the end.
     *
     * @throws ImportException when what follows is none, or there is nothing at all
     * @throws IOException when the text cannot be read
     */
    public @Nullable Conversation next() throws IOException {
        String piece = held == null && !ended ? pieces.next() : held;
        held = null;
        if (piece == null) {
            ended = true;
            if (!begun) {
                throw new ImportException("there is no message in it");
            }
            return null;
        }
        begun = true;
        if (SessionReader.isSession(piece)) {
            return SessionReader.read(piece, pieces.place());
        }
        if (JsonText.get(piece, "messages") != null) {
            return headed(piece);
        }
        return listed(piece);
    }

    private Conversation listed(String first) throws IOException {
        List<Message> messages = new ArrayList<>();
        String piece = first;
        while (piece != null && !SessionReader.isSession(piece)) {
            if (!piece.startsWith("{")) {
                throw new ImportException(pieces.place() + ": a message is a JSON object");
            }
            messages.add(MessageReader.read(piece, pieces.place()));
            piece = pieces.next();
        }
        held = piece;
        ended = piece == null;
        return new Conversation(null, Conversation.Heading.NONE, messages, List.of());
    }

    private Conversation headed(String piece) {
        List<Message> messages = SessionReader.messages(JsonText.get(piece, "messages"), pieces.place());
        String id = text(piece, "session_id");
        Conversation.Heading heading = new Conversation.Heading(
                id == null ? text(piece, "id") : id,
                text(piece, "title"),
                text(piece, "provider"),
                text(piece, "model"),
                text(piece, "profile"));
        List<ArchivedMessage> none = List.of();
        return new Conversation(null, heading, messages, none);
    }

    private static @Nullable String text(String object, String name) {
        String raw = JsonText.get(object, name);
        return raw == null ? null : JsonText.string(raw);
    }
}
