package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.Mode;
import victor.domain.ModelFacts;
import victor.domain.Profile;
import victor.domain.SearchQuery;
import victor.domain.StopSignal;
import victor.service.SessionException;
import victor.store.SessionStore;

/**
 * A conversation in one terminal, from its beginning to its end: what was said, which session is active, who answers. Every change is in the
 * draft beside the database before a method returns, and only {@link #save} changes a session. Used by one thread at a time; only
 * {@link Turn#stop} may be called from any. Methods throw {@code SessionException} where they cannot do what was asked, and
 * {@code StoreException} where the database cannot be read or written; then nothing has changed.
 */
public final class Conversation implements AutoCloseable {
    private final Chats chats;
    private final Measure measure;
    private Talk talk;
    private final Drafting draft;
    private final Answering answering;

    Conversation(Chats chats, Talk talk, @Nullable DraftFile draft) {
        this.chats = chats;
        this.talk = talk;
        this.draft = new Drafting(chats, draft);
        measure = new Measure(chats.setting().providers());
        answering = new Answering(chats.setting());
    }

    /** As it is now. Costs nothing that grows with the length of the conversation. */
    public ConversationView view() {
        Profile profile = talk.profile();
        Base base = talk.base();
        return new ConversationView(
                base == null ? null : base.sessionId(),
                talk.title(),
                profile == null ? null : profile.provider(),
                profile == null ? null : profile.model(),
                facts(profile),
                profile == null ? null : profile.name(),
                profile == null ? null : profile.systemPrompt(),
                talk.state(),
                talk.count(),
                talk.said().size(),
                talk.changed() && !talk.isEmpty(),
                draft.obstacle(),
                measure.known(talk));
    }

    /** How long it is for its model; reads every message the first time. {@link #view} knows it from then on. */
    public Length length() {
        return measure.of(talk, reading());
    }

    /** The last messages, those that are not saved among them. Their ids rise and are good until the next save or compaction. */
    public ConversationPage end() {
        return reading().snapshot(reads -> new Pages(reads, talk).end());
    }

    /** The messages before one. */
    public ConversationPage before(long messageId) {
        return reading().snapshot(reads -> new Pages(reads, talk).before(messageId));
    }

    /** The messages after one. */
    public ConversationPage after(long messageId) {
        return reading().snapshot(reads -> new Pages(reads, talk).after(messageId));
    }

    /**
     * Looks through some messages, forward, so many at a time that an answer comes soon.
     *
     * @param range which ones; its ids are those of pages
     */
    public MessageHits find(SearchQuery query, MessageRange range) {
        return reading().snapshot(reads -> new Pages(reads, talk).find(query, range));
    }

    /**
     * Asks something. The question is in the draft when this returns; {@link Turn#run} sends it.
     *
     * @param text what the user says, not blank
     */
    public Turn say(String text) {
        note(text);
        return new Turn(this);
    }

    /**
     * Asks again: the last question that got no answer, or an answer that broke off, which goes then.
     *
     * @throws SessionException when there is nothing to ask again
     */
    public Turn again() {
        List<Message> said = talk.said();
        Message last = said.isEmpty() ? null : said.get(said.size() - 1);
        boolean brokenOff =
                last != null && last.role().equals("assistant") && RecoveredDraft.field(last, "ended") != null;
        if (brokenOff) {
            change(new DraftEntry.Dropped(), true);
            measure.forget();
        } else if (last == null || last.role().equals("assistant")) {
            throw new SessionException("There is no question without an answer");
        }
        return new Turn(this);
    }

    /** Keeps what the user says without asking a model. */
    public void note(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing is said");
        }
        add(new Message(0, "user", text, null, chats.now(), "{}"));
    }

    void add(Message message) {
        change(new DraftEntry.Said(message, chats.now()), true);
        measure.added(talk, message);
    }

    /** A part of an answer that is still coming, so that a crash leaves it. */
    void piece(String text) {
        draft.add(talk, new DraftEntry.Piece(text), false);
    }

    /**
     * Saves: updates the active session, or makes one. In one transaction; rows that are there already are not written.
     *
     * @param fresh make a new session whatever is active; it is the active one then
     * @param title what the session is to be called, null to leave that as it is
     * @throws SessionException when nothing was said yet
     */
    public Saved save(boolean fresh, @Nullable String title) {
        Saved saved = new Saves(chats, talk, draft).save(fresh, title);
        if (saved.how() == Saved.How.MERGED) {
            measure.forget();
        }
        return saved;
    }

    /** Gives up what is not saved: the conversation is as its session is stored, or empty. */
    public void revert() {
        Base base = talk.base();
        Talk before = base == null ? new Talk(talk.profile()) : Talk.of(reading(), base.sessionId(), talk.profile());
        draft.delete();
        talk = before;
        measure.forget();
        answering.close();
    }

    /** Begins another conversation with the same model; answers the draft that the one before left where it was not saved, else null. */
    public @Nullable DraftSummary begin() {
        return replace(new Talk(talk.profile()));
    }

    /** Lets go of this conversation for another one. */
    @Nullable
    DraftSummary replace(Talk other) {
        DraftSummary left = leave();
        talk = other;
        measure.forget();
        answering.forget();
        return left;
    }

    private @Nullable DraftSummary leave() {
        return draft.leave(talk, talk.changed() && !talk.isEmpty());
    }

    /**
     * Goes on with a stored session and its model.
     *
     * @param id the session's id, the beginning of it, or its number in the list of recent sessions (one to three digits); null for the
     *     session that was updated last
     * @throws SessionException when there is none, or several; nothing has changed then
     */
    public Resumed resume(@Nullable String id) {
        return new Switching(this, chats).resume(id);
    }

    /**
     * Checks a switch; changes nothing.
     *
     * @throws victor.service.AmbiguousModelException when several providers have the model
     * @throws SessionException when there is no such session
     */
    public SwitchPlan plan(SwitchRequest request) {
        return new Switching(this, chats).plan(request);
    }

    /** Makes a switch: resumes first, then changes the model. */
    public Switched apply(SwitchPlan plan) {
        return new Switching(this, chats).apply(plan);
    }

    /** Goes on with the model of a profile. */
    public Switched use(Profile profile) {
        choose(profile, "profile " + profile.name());
        return new Switched(null, facts(profile), true);
    }

    /** Goes on with another model; nothing where it is the same. */
    void choose(Profile profile, String reason) {
        if (!profile.equals(talk.profile())) {
            change(new DraftEntry.ModelChosen(profile, chats.now(), reason), true);
            answering.close();
        }
    }

    /** Chooses a mode. */
    public void setMode(Mode mode) {
        if (mode != talk.state().mode()) {
            change(new DraftEntry.ModeChosen(mode, chats.now()), true);
        }
    }

    /**
     * What a compaction would do; changes nothing and asks no model.
     *
     * @return null when the conversation is already small enough
     */
    public @Nullable CompactionPreview preview(CompactionRequest request) {
        return new Compacting(this, chats).preview(request);
    }

    /**
     * Shortens what is sent to the model. The next save moves what went into the session's archive.
     *
     * @param stop ends the waiting for a summary from another thread
     * @return null, and nothing has changed, when the conversation is already small enough
     * @throws SessionException when the model does not make the summary; the hints name {@code --smart --offline}, and nothing has changed
     */
    public @Nullable Compacted compact(CompactionRequest request, StopSignal stop) {
        return new Compacting(this, chats).compact(request, stop);
    }

    /** As {@link #compact(CompactionRequest, StopSignal)}, without a way to stop. */
    public @Nullable Compacted compact(CompactionRequest request) {
        return compact(request, new StopSignal());
    }

    /**
     * Takes the last compaction back, also one that was saved long ago.
     *
     * @return null when there is none
     */
    public @Nullable Uncompacted uncompact() {
        return new Compacting(this, chats).uncompact();
    }

    void change(DraftEntry entry, boolean lasting) {
        draft.add(talk, entry, lasting);
        talk.apply(entry, reading());
    }

    Talk talk() {
        return talk;
    }

    Measure measure() {
        return measure;
    }

    SessionStore reading() {
        return chats.workspace().reading();
    }

    ModelFacts facts(@Nullable Profile profile) {
        return chats.setting()
                .catalog()
                .facts(profile == null ? null : profile.provider(), profile == null ? null : profile.model());
    }

    Chats chats() {
        return chats;
    }

    /** Who answers. */
    Answering answering() {
        return answering;
    }

    /** Lets go of the draft: it stays for the next start where something is not saved, else it is deleted. */
    @Override
    public void close() {
        leave();
        answering.close();
    }
}
