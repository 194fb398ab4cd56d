package victor.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.importer.Conversation;
import victor.store.SessionStore;
import victor.store.SessionWriter;

/** Saves conversations within one transaction. */
final class ConversationWriter {
    private final SessionStore store;
    private final SessionWriter writer;
    private final SessionSaving.Request request;
    private final Supplier<String> ids;
    private final String now;

    /** @param ids makes an id that no session has */
    ConversationWriter(
            SessionStore store, SessionWriter writer, SessionSaving.Request request, Supplier<String> ids, String now) {
        this.store = store;
        this.writer = writer;
        this.request = request;
        this.ids = ids;
        this.now = now;
    }

    SessionSaving.Outcome save(Conversation conversation) {
        Session whole = conversation.whole();
        String known =
                whole == null ? conversation.heading().id() : whole.summary().id();
        if (request.fresh() || (known != null && known.isBlank())) {
            known = null;
        }
        String wanted = request.id() == null ? known : request.id();
        String id = wanted == null ? ids.get() : wanted;
        if (whole != null) {
            List<Message> messages = conversation.messages();
            boolean created = writer.restore(completed(whole, id, messages), messages, conversation.archive());
            return new SessionSaving.Outcome(
                    id, created, conversation.messages().size());
        }
        if (conversation.messages().isEmpty()) {
            throw new SessionException("Error saving session: there is no message in it");
        }
        boolean created = !writer.exists(id);
        if (created) {
            create(id, conversation);
        } else {
            update(id, conversation);
        }
        return new SessionSaving.Outcome(id, created, conversation.messages().size());
    }

    private void create(String id, Conversation conversation) {
        Conversation.Heading heading = conversation.heading();
        writer.create(
                id,
                first(request.title(), heading.title()),
                first(request.provider(), heading.provider()),
                first(request.model(), heading.model()),
                first(request.profile(), heading.profile()));
        writer.append(id, conversation.messages());
    }

    private void update(String id, Conversation conversation) {
        List<Message> messages = conversation.messages();
        int kept = StoredBeginning.length(store, id, messages);
        if (kept < 0) {
            writer.replaceMessages(id, messages);
        } else if (kept < messages.size()) {
            writer.append(id, messages.subList(kept, messages.size()));
        }
        Session session = store.find(id);
        SessionSummary summary = session == null ? null : session.summary();
        String title = first(request.title(), conversation.heading().title());
        if (title != null) {
            writer.rename(id, title);
        }
        String provider = first(request.provider(), conversation.heading().provider());
        String model = first(request.model(), conversation.heading().model());
        if (summary != null && (provider != null || model != null)) {
            writer.setModel(id, first(provider, summary.provider()), first(model, summary.model()));
        }
    }

    /** As it is wanted. One that says not when it was begun and updated was so with its first and last message, or now. */
    private Session completed(Session whole, String id, List<Message> messages) {
        SessionSummary summary = whole.summary();
        String begun = messages.isEmpty() ? null : messages.get(0).createdAt();
        String updated =
                messages.isEmpty() ? null : messages.get(messages.size() - 1).createdAt();
        String title = first(request.title(), summary.title());
        return new Session(
                new SessionSummary(
                        id,
                        title == null ? "" : title,
                        first(request.model(), summary.model()),
                        first(request.provider(), summary.provider()),
                        first(request.profile(), summary.profile()),
                        first(first(summary.createdAt(), begun), now),
                        first(first(summary.updatedAt(), updated), now),
                        summary.messageCount(),
                        summary.previewCount(),
                        new ArrayList<>(summary.tags())),
                whole.document(),
                false);
    }

    private static @Nullable String first(@Nullable String preferred, @Nullable String other) {
        return preferred == null ? other : preferred;
    }
}
