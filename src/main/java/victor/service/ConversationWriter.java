package victor.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.importer.Conversation;
import victor.service.SessionSaving.Change;
import victor.store.RestoredSession;
import victor.store.SessionStore;
import victor.store.SessionWriter;

/** Saves conversations within one transaction. */
final class ConversationWriter {
    /** Few enough to be held, many enough to be indexed together. */
    private static final int BATCH_MESSAGES = 512;

    private final SessionStore store;
    private final SessionWriter writer;
    private final SessionSaving.Request request;
    private final Function<Predicate<String>, String> ids;
    private final String now;
    private final List<SessionSaving.Outcome> outcomes = new ArrayList<>();
    private final List<RestoredSession> batch = new ArrayList<>();
    private final Set<String> batchIds = new HashSet<>();
    private final Map<String, String> besides = new HashMap<>();
    private int batchMessages;

    /** @param ids makes an id that is not taken */
    ConversationWriter(
            SessionStore store,
            SessionWriter writer,
            SessionSaving.Request request,
            Function<Predicate<String>, String> ids,
            String now) {
        this.store = store;
        this.writer = writer;
        this.request = request;
        this.ids = ids;
        this.now = now;
    }

    /** How many there were so far. */
    int count() {
        return outcomes.size() + batch.size();
    }

    /** Saves one; a whole session perhaps together with others. */
    void save(Conversation conversation) {
        Session whole = conversation.whole();
        String known =
                whole == null ? conversation.heading().id() : whole.summary().id();
        if (request.fresh() || (known != null && known.isBlank())) {
            known = null;
        }
        List<Message> messages = conversation.messages();
        if (whole == null && messages.isEmpty()) {
            throw new SessionException("Error saving session: there is no message in it");
        }
        String wanted = request.id() == null ? known : request.id();
        String beside = null;
        // Only who names a session wants its messages replaced: a file may be older than what is stored.
        if (request.id() == null && wanted != null && isTaken(wanted)) {
            saveBatch();
            if (StoredBeginning.length(store, wanted, messages) < 0) {
                if (StoredBeginning.isContinued(store, wanted, messages)) {
                    outcomes.add(new SessionSaving.Outcome(wanted, Change.KEPT, messages.size()));
                    return;
                }
                beside = wanted;
                wanted = null;
            }
        }
        String id = wanted == null ? ids.apply(this::isTaken) : wanted;
        if (whole != null) {
            add(new RestoredSession(completed(whole, id, messages), messages, conversation.archive()), beside);
            return;
        }
        saveBatch();
        boolean created = !writer.exists(id);
        if (created) {
            create(id, conversation);
        } else {
            update(id, conversation);
        }
        outcomes.add(new SessionSaving.Outcome(id, created ? Change.CREATED : Change.UPDATED, messages.size(), beside));
    }

    /** What became of all of them, in their order. */
    List<SessionSaving.Outcome> finish() {
        saveBatch();
        return outcomes;
    }

    private boolean isTaken(String id) {
        return batchIds.contains(id) || writer.exists(id);
    }

    private void add(RestoredSession session, @Nullable String beside) {
        String id = session.session().summary().id();
        if (!batchIds.add(id)) {
            saveBatch();
            batchIds.add(id);
        }
        if (beside != null) {
            besides.put(id, beside);
        }
        batch.add(session);
        batchMessages += session.messages().size();
        if (batchMessages >= BATCH_MESSAGES || batch.size() >= BATCH_MESSAGES) {
            saveBatch();
        }
    }

    private void saveBatch() {
        List<Boolean> created = writer.restore(batch);
        for (int i = 0; i < batch.size(); i++) {
            RestoredSession session = batch.get(i);
            String id = session.session().summary().id();
            outcomes.add(new SessionSaving.Outcome(
                    id,
                    created.get(i) ? Change.CREATED : Change.UPDATED,
                    session.messages().size(),
                    besides.remove(id)));
        }
        batch.clear();
        batchIds.clear();
        batchMessages = 0;
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
