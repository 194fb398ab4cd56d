package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.domain.ConversationPage;
import victor.domain.Mode;
import victor.domain.Profile;

/**
 * A conversation in one terminal, from its beginning to its end: what was said, which session is active, who answers. Every change is in the
 * draft beside the database before a method returns, and only {@link #save} changes a session. Used by one thread at a time; only
 * {@link Turn#stop} may be called from any. Methods throw {@code SessionException} where they cannot do what was asked, and
 * {@code StoreException} where the database cannot be read or written; then nothing has changed.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Conversation implements AutoCloseable {
    private final Chats chats;

    Conversation(Chats chats) {
        this.chats = chats;
    }

    Chats chats() {
        return chats;
    }

    /** As it is now. Costs nothing that grows with the length of the conversation. */
    public ConversationView view() {
        throw missing();
    }

    /** How long it is for its model; reads every message the first time. {@link #view} knows it from then on. */
    public Length length() {
        throw missing();
    }

    /** The last messages, those that are not saved among them. Their ids rise and are good until the next save or compaction. */
    public ConversationPage end() {
        throw missing();
    }

    /** The messages before one. */
    public ConversationPage before(long messageId) {
        throw missing();
    }

    /** The messages after one. */
    public ConversationPage after(long messageId) {
        throw missing();
    }

    /**
     * Asks something. The question is in the draft when this returns; {@link Turn#run} sends it.
     *
     * @param text what the user says, not blank
     */
    public Turn say(String text) {
        throw missing();
    }

    /**
     * Asks again: the last question that got no answer, or an answer that broke off.
     *
     * @throws victor.service.SessionException when there is nothing to ask again
     */
    public Turn again() {
        throw missing();
    }

    /** Keeps what the user says without asking a model. */
    public void note(String text) {
        throw missing();
    }

    /**
     * Saves: updates the active session, or makes one. In one transaction; rows that are there already are not written.
     *
     * @param fresh make a new session whatever is active; it is the active one then
     * @param title what the session is to be called, null to leave that as it is
     * @throws victor.service.SessionException when nothing was said yet
     */
    public Saved save(boolean fresh, @Nullable String title) {
        throw missing();
    }

    /** Gives up what is not saved: the conversation is as its session is stored, or empty. */
    public void revert() {
        throw missing();
    }

    /** Begins another conversation with the same model; answers the draft that the one before left where it was not saved, else null. */
    public @Nullable DraftSummary begin() {
        throw missing();
    }

    /**
     * Goes on with a stored session and its model.
     *
     * @param id the session's id, the beginning of it, or its number in the list of recent sessions (one to three digits); null for the
     *     session that was updated last
     * @throws victor.service.SessionException when there is none, or several; nothing has changed then
     */
    public Resumed resume(@Nullable String id) {
        throw missing();
    }

    /**
     * Checks a switch; changes nothing.
     *
     * @throws victor.service.SessionException when there is no such session, or when several providers have the model; its hints name them
     */
    public SwitchPlan plan(SwitchRequest request) {
        throw missing();
    }

    /** Makes a switch: resumes first, then changes the model. */
    public Switched apply(SwitchPlan plan) {
        throw missing();
    }

    /** Goes on with the model of a profile. */
    public Switched use(Profile profile) {
        throw missing();
    }

    /** Chooses a mode. */
    public void setMode(Mode mode) {
        throw missing();
    }

    /**
     * What a compaction would do; changes nothing and asks no model.
     *
     * @return null when the conversation is already small enough
     */
    public @Nullable CompactionPreview preview(CompactionRequest request) {
        throw missing();
    }

    /**
     * Shortens what is sent to the model. The next save moves what went into the session's archive.
     *
     * @return null, and nothing has changed, when the conversation is already small enough
     * @throws victor.service.SessionException when the model does not make the summary; the words name {@code --smart --offline}, and
     *     nothing has changed
     */
    public @Nullable Compacted compact(CompactionRequest request) {
        throw missing();
    }

    /**
     * Takes the last compaction back, also one that was saved long ago.
     *
     * @return null when there is none
     */
    public @Nullable Uncompacted uncompact() {
        throw missing();
    }

    /** Lets go of the draft: it stays for the next start where something is not saved, else it is deleted. */
    @Override
    public void close() {
        throw missing();
    }

    static UnsupportedOperationException missing() {
        return new UnsupportedOperationException();
    }
}
