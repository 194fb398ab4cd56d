package victor.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import victor.domain.IdFormat;
import victor.domain.SessionIds;
import victor.domain.StoredTime;
import victor.importer.Conversation;
import victor.importer.ImportException;
import victor.importer.JsonConversations;
import victor.store.SessionStore;

/** Takes conversations in: all of an input in one transaction, a few conversations at a time in memory. */
public final class SessionSaving {
    private static final int BUFFER = 1 << 16;

    private final Supplier<SessionStore> stores;
    private final String folder;

    /**
     * @param stores opens the store, and makes it where there is none, once there is something to save
     * @param folder the name of the project's folder
     */
    SessionSaving(Supplier<SessionStore> stores, String folder) {
        this.stores = stores;
        this.folder = folder;
    }

    /**
     * What is wanted of a save; null for what the input or the store decides.
     *
     * @param id the session to update, or to create under this id
     * @param fresh whether ids of the input are ignored, so that nothing there is updated
     * @param title the title
     * @param provider the provider
     * @param model the model
     * @param profile the profile
     * @param idFormat what a new id looks like
     */
    public record Request(
            @Nullable String id,
            boolean fresh,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String model,
            @Nullable String profile,
            IdFormat idFormat) {}

    /**
     * What became of one conversation.
     *
     * @param id the session's id
     * @param change what was done to it
     * @param messages how many of its messages are now those of the input
     * @param beside the session that has this id in the input and holds other messages, so that this one is new; null for none
     */
    public record Outcome(
            String id,
            Change change,
            int messages,
            @Nullable String beside) {
        Outcome(String id, Change change, int messages) {
            this(id, change, messages, null);
        }

        /** Whether the session was not there before. */
        public boolean created() {
            return change == Change.CREATED;
        }
    }

    /** What saving does to a session. */
    public enum Change {
        /** It was not there before. */
        CREATED,
        /** It has what the input has. */
        UPDATED,
        /** It stays: the input is an earlier state of it. */
        KEPT
    }

    /**
     * Saves everything that is in the input, or nothing.
     *
     * @param in JSON in UTF-8, compressed or not; buffered, so that its beginning can be looked at
     * @param clock for new ids
     * @throws SessionException when it is no conversation; the message says where
     * @throws IOException when it cannot be read
     */
    public List<Outcome> save(InputStream in, Request request, Clock clock) throws IOException {
        try {
            JsonConversations conversations = new JsonConversations(reader(in));
            // Read before the transaction begins: a slow pipe must not keep others from writing.
            Conversation first = conversations.next();
            if (first == null) {
                return List.of();
            }
            SessionStore store = stores.get();
            return store.write(writer -> {
                ConversationWriter target = new ConversationWriter(
                        store,
                        writer,
                        request,
                        taken -> SessionIds.make(request.idFormat(), folder, clock, taken),
                        StoredTime.utc(clock.millis()));
                String single = request.id() != null ? "--id" : request.title() != null ? "--title" : null;
                return saveAll(target, first, conversations, single);
            });
        } catch (ImportException e) {
            throw new SessionException("Error saving session: " + e.getMessage());
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw understood(cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw understood(e);
        }
    }

    private static List<Outcome> saveAll(
            ConversationWriter target, Conversation first, JsonConversations others, @Nullable String single) {
        for (Conversation each = first; each != null; each = next(others)) {
            if (single != null && target.count() > 0) {
                throw new SessionException(
                        "Error saving session: " + single + " is for one session, and the input has several");
            }
            target.save(each);
        }
        return target.finish();
    }

    private static @Nullable Conversation next(JsonConversations conversations) {
        try {
            return conversations.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IOException understood(IOException e) {
        return e instanceof CharacterCodingException ? new IOException("the input is not valid UTF-8", e) : e;
    }

    private static Reader reader(InputStream in) throws IOException {
        in.mark(2);
        boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new InputStreamReader(
                compressed ? new GZIPInputStream(in, BUFFER) : in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
