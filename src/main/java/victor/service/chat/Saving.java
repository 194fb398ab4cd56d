package victor.service.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Compaction;
import victor.domain.IdFormat;
import victor.domain.Message;
import victor.domain.Preview;
import victor.domain.Profile;
import victor.domain.Session;
import victor.domain.SessionIds;
import victor.domain.SessionSummary;
import victor.json.JsonText;
import victor.store.SessionStore;
import victor.store.SessionWriter;

/** Writes a conversation to the database within one transaction: only what is new, unless the stored beginning was rewritten. */
final class Saving {
    /** The member of a session's document that names the session that it was parted from. */
    static final String CONTINUED = "continued_from";

    /** Members of a document that a new session gets in another way. */
    private static final Set<String> OTHERWISE =
            Set.of("metadata", "conversation", "preview_messages", "victor_archive");

    private final SessionStore store;
    private final SessionWriter writer;
    private final Talk talk;

    Saving(SessionStore store, SessionWriter writer, Talk talk) {
        this.store = store;
        this.writer = writer;
        this.talk = talk;
    }

    /**
     * What was written.
     *
     * @param base the whole of it, of the same moment as the session: others write as soon as the transaction has ended
     * @param keepsMessages whether the stored messages are those that the conversation holds
     */
    record Outcome(Saved.How how, Session session, Base base, boolean keepsMessages) {}

    /**
     * Saves.
     *
     * @param fresh make a new session
     * @param title null to leave it as it is
     * @param folder the name of the project's folder, for ids
     * @param almost told the session and how many messages it will have, before any of it is kept
     */
    Outcome save(
            boolean fresh,
            @Nullable String title,
            IdFormat format,
            String folder,
            Clock clock,
            ObjIntConsumer<String> almost) {
        Base base = talk.base();
        Base.Standing standing = base == null || fresh ? Base.Standing.CHANGED : base.standing(store);
        if (base == null || standing == Base.Standing.CHANGED) {
            String id = SessionIds.make(format, folder, clock, writer::exists);
            boolean parted = base != null && !fresh;
            create(id, title, base, parted);
            Session session = found(id);
            almost.accept(id, session.summary().messageCount());
            return new Outcome(
                    parted ? Saved.How.SEPARATED : Saved.How.CREATED, session, Base.of(store, session), true);
        }
        String id = base.sessionId();
        boolean alone = standing == Base.Standing.UNCHANGED;
        if (talk.whole() != null) {
            rewrite(id, base, talk.whole(), alone);
        } else if (!talk.said().isEmpty()) {
            writer.append(id, talk.said());
        }
        describe(id, found(id), title);
        Session session = found(id);
        almost.accept(id, session.summary().messageCount());
        return new Outcome(alone ? Saved.How.UPDATED : Saved.How.MERGED, session, Base.of(store, session), alone);
    }

    private void create(String id, @Nullable String title, @Nullable Base base, boolean parted) {
        Profile profile = talk.profile();
        List<Message> messages = all(base);
        Session origin = base == null ? null : store.find(base.sessionId());
        writer.create(
                id,
                title == null ? talk.title() : title,
                profile == null ? null : profile.provider(),
                profile == null ? null : profile.model(),
                profile == null ? null : profile.name());
        writer.append(id, messages);
        Compaction whole = talk.whole();
        List<ArchivedMessage> archive =
                whole != null ? whole.archive() : base == null ? List.of() : store.archive(base.sessionId());
        if (!archive.isEmpty()) {
            writer.archive(id, archive);
        }
        String document = origin == null ? "{}" : origin.document();
        for (Map.Entry<String, String> member : JsonText.members(document)) {
            if (!OTHERWISE.contains(member.getKey())) {
                writer.setDocument(id, Map.of(member.getKey(), member.getValue()));
            }
        }
        writer.setDocument(id, talk.stateOn(document));
        if (parted && base != null) {
            writer.setDocument(id, Map.of(CONTINUED, JsonText.quote(base.sessionId())));
        }
    }

    /** Those that the conversation holds; where its beginning is no longer stored, what is left of it and what was said. */
    private List<Message> all(@Nullable Base base) {
        if (base == null || talk.isLoaded() || base.standing(store) != Base.Standing.CHANGED) {
            return talk.messages(store);
        }
        List<Message> left = new ArrayList<>(store.messagesUpTo(base.sessionId(), base.lastId(), Integer.MAX_VALUE));
        if (left.isEmpty()) {
            store.messages(base.sessionId(), 0, Integer.MAX_VALUE, left::add);
        }
        left.addAll(talk.said());
        return left;
    }

    /** What others added meanwhile comes before what was said here. */
    private void rewrite(String id, Base base, Compaction whole, boolean alone) {
        List<Message> messages = new ArrayList<>(whole.messages());
        List<ArchivedMessage> archive = new ArrayList<>(whole.archive());
        if (!alone) {
            int own = Math.min(talk.said().size(), messages.size());
            List<Message> theirs = new ArrayList<>();
            store.messages(id, base.lastId(), Integer.MAX_VALUE, theirs::add);
            messages.addAll(messages.size() - own, theirs);
        }
        archive.addAll(talk.archivedSince(store, id));
        writer.replaceMessages(id, messages);
        writer.replaceArchive(id, archive);
    }

    private void describe(String id, Session stored, @Nullable String title) {
        SessionSummary summary = stored.summary();
        Profile profile = talk.profile();
        boolean modelless = summary.model() == null && summary.provider() == null;
        if (profile != null && (talk.otherModel() || modelless)) {
            writer.setModel(id, profile.provider(), profile.model());
            writer.setProfile(id, profile.name());
        }
        if (title != null && !title.equals(summary.title())) {
            writer.rename(id, title);
        }
        Map<String, String> members = talk.stateOn(stored.document());
        for (Map.Entry<String, String> member : members.entrySet()) {
            if (!Objects.equals(JsonText.get(stored.document(), member.getKey()), member.getValue())) {
                writer.setDocument(id, members);
                return;
            }
        }
    }

    private Session found(String id) {
        return Objects.requireNonNull(store.find(id), id);
    }

    /** The files that previews are of, each once. */
    static List<String> previewFiles(List<ArchivedMessage> archive) {
        Set<String> files = new LinkedHashSet<>();
        for (ArchivedMessage each : archive) {
            String path = each.kind() == ArchivedMessage.Kind.PREVIEW
                    ? Preview.of(each.message()).path()
                    : "";
            if (!path.isEmpty()) {
                files.add(path);
            }
        }
        return List.copyOf(files);
    }
}
