package victor.service.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Compaction;
import victor.domain.ConversationState;
import victor.domain.Excerpt;
import victor.domain.Message;
import victor.domain.Profile;
import victor.domain.Session;
import victor.domain.StateEvent;
import victor.service.SessionException;
import victor.store.SessionStore;

/**
 * What a conversation holds: its stored beginning, which is not read before it is needed, and what was said since; or, after a compaction,
 * the whole list. It changes by entries of a draft alone, so that the same entries make the same again.
 */
final class Talk {
    static final String UNTITLED = "Untitled Session";

    private @Nullable Base base;
    private @Nullable String title;
    private @Nullable Profile profile;
    private ConversationState storedState = ConversationState.INITIAL;
    private ConversationState state = ConversationState.INITIAL;
    private final List<StateEvent> events = new ArrayList<>();
    private final List<Message> said = new ArrayList<>();
    private @Nullable List<Message> beginning;
    private @Nullable Compaction whole;
    private List<ArchivedMessage> archiveBefore = List.of();
    private boolean otherModel;

    /** A conversation that begins now. */
    Talk(@Nullable Profile profile) {
        this.profile = profile;
    }

    /** A stored session, of which no message is read; an empty conversation where it is gone. */
    static Talk of(SessionStore store, String id, @Nullable Profile profile) {
        return store.snapshot(reads -> {
            Session session = reads.find(id);
            return session == null ? new Talk(profile) : on(Base.of(reads, session), session, profile);
        });
    }

    /** A stored session as it was at some time. */
    static Talk on(Base base, Session session, @Nullable Profile profile) {
        Talk talk = new Talk(profile);
        talk.rest(base, session);
        return talk;
    }

    /** Everything is stored now, or again. */
    private void rest(Base stored, Session session) {
        base = stored;
        title = session.summary().title();
        storedState = ConversationState.of(session.document());
        state = storedState;
        beginning = null;
        events.clear();
        said.clear();
        whole = null;
        archiveBefore = List.of();
        otherModel = false;
    }

    /** Everything was saved. */
    void saved(Saving.Outcome outcome) {
        boolean held = outcome.keepsMessages() && isLoaded();
        List<Message> all = held ? loaded() : null;
        rest(outcome.base(), outcome.session());
        beginning = all;
    }

    private List<Message> loaded() {
        if (whole != null) {
            return whole.messages();
        }
        List<Message> all = new ArrayList<>(beginning == null ? List.of() : beginning);
        all.addAll(said);
        return all;
    }

    void apply(DraftEntry entry, SessionStore reads) {
        if (entry instanceof DraftEntry.Said add) {
            said.add(add.message());
            if (whole != null) {
                List<Message> more = new ArrayList<>(whole.messages());
                more.add(add.message());
                whole = new Compaction(more, whole.archive());
            }
            happened(new StateEvent.Said(add.message(), add.at()));
        } else if (entry instanceof DraftEntry.Dropped) {
            said.remove(said.size() - 1);
            if (whole != null) {
                List<Message> less =
                        whole.messages().subList(0, whole.messages().size() - 1);
                whole = new Compaction(less, whole.archive());
            }
        } else if (entry instanceof DraftEntry.ModelChosen chosen) {
            String before = name(profile);
            profile = chosen.profile();
            otherModel = true;
            happened(new StateEvent.ModelChosen(before, name(profile), chosen.at(), chosen.reason()));
        } else if (entry instanceof DraftEntry.ModeChosen chosen) {
            happened(new StateEvent.ModeChosen(chosen.mode(), chosen.at(), "chosen"));
        } else if (entry instanceof DraftEntry.Compacted compacted) {
            rewrite(compaction(reads).after(compacted.plan(), compacted.summary(), compacted.at()), reads);
        } else if (entry instanceof DraftEntry.Uncompacted) {
            Compaction before = compaction(reads).before();
            rewrite(before == null ? compaction(reads) : before, reads);
        }
    }

    private void rewrite(Compaction changed, SessionStore reads) {
        if (whole == null) {
            archiveBefore = base == null ? List.of() : reads.archive(base.sessionId());
        }
        whole = changed;
    }

    private void happened(StateEvent event) {
        events.add(event);
        state = state.after(event);
    }

    /** {@code provider:model}; empty for none. */
    static String name(@Nullable Profile profile) {
        return profile == null ? "" : profile.provider() + (profile.model() == null ? "" : ":" + profile.model());
    }

    @Nullable
    Base base() {
        return base;
    }

    @Nullable
    Profile profile() {
        return profile;
    }

    ConversationState state() {
        return state;
    }

    /** What was said since the stored beginning, as far as it was not taken away again. */
    List<Message> said() {
        return said;
    }

    /** The whole list, when it is no longer the stored beginning and what was said since. */
    @Nullable
    Compaction whole() {
        return whole;
    }

    /** Whether another model was chosen since it was stored. */
    boolean otherModel() {
        return otherModel;
    }

    boolean changed() {
        return !events.isEmpty() || whole != null;
    }

    boolean isEmpty() {
        return count() == 0;
    }

    int count() {
        return whole != null ? whole.messages().size() : (base == null ? 0 : base.count()) + said.size();
    }

    /** What it is called, or will be. */
    String title() {
        if (title != null) {
            return title;
        }
        for (Message message : said) {
            String content = message.content();
            if (message.role().equals("user") && content != null && !content.isBlank()) {
                return Excerpt.title(content);
            }
        }
        return UNTITLED;
    }

    /**
     * All messages.
     *
     * @throws SessionException when the stored beginning is gone
     */
    List<Message> messages(SessionStore reads) {
        if (whole != null) {
            return whole.messages();
        }
        load(reads);
        return loaded();
    }

    /** Whether {@link #messages} has them at hand. */
    boolean isLoaded() {
        return whole != null || base == null || beginning != null;
    }

    private void load(SessionStore reads) {
        Base stored = base;
        if (beginning != null || stored == null) {
            return;
        }
        List<Message> messages = new ArrayList<>();
        reads.messages(stored.sessionId(), 0, stored.count(), messages::add);
        boolean complete = messages.size() == stored.count()
                && (messages.isEmpty() || messages.get(messages.size() - 1).id() == stored.lastId());
        if (!complete) {
            throw new SessionException(
                    "Session " + stored.sessionId() + " was changed by another program meanwhile",
                    List.of("Use /save to keep what was said here as a session of its own, or /resume "
                            + stored.sessionId() + " to go on with what is stored."));
        }
        beginning = messages;
    }

    /** The conversation with all that is archived beside it. */
    Compaction compaction(SessionStore reads) {
        Compaction held = whole;
        if (held != null) {
            return held;
        }
        return new Compaction(messages(reads), base == null ? List.of() : reads.archive(base.sessionId()));
    }

    /** What others archived since the list was rewritten. */
    List<ArchivedMessage> archivedSince(SessionStore reads, String id) {
        List<ArchivedMessage> now = reads.archive(id);
        return now.size() <= archiveBefore.size() ? List.of() : now.subList(archiveBefore.size(), now.size());
    }

    /** The members of the document that hold the state, on top of what is stored there now. */
    Map<String, String> stateOn(String document) {
        ConversationState stored = ConversationState.of(document);
        if (stored.stored().equals(storedState.stored())) {
            return state.members();
        }
        for (StateEvent event : events) {
            stored = stored.after(event);
        }
        return stored.members();
    }
}
