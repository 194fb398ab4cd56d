package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.domain.CompactionPlan;
import victor.domain.Message;
import victor.domain.Mode;
import victor.domain.Profile;

/** A line of a draft: something that changed a conversation. Applied in order, they make it what it is. */
sealed interface DraftEntry {
    /**
     * What the conversation began with.
     *
     * @param at the stored text of the time
     * @param base the stored beginning, null for none
     * @param title what the session is called, null for none
     */
    record Began(
            String at,
            @Nullable Base base,
            @Nullable String title,
            @Nullable Profile profile) implements DraftEntry {}

    /** A whole message, or one that broke off. */
    record Said(Message message, String at) implements DraftEntry {}

    /** A part of an answer that is still coming. */
    record Piece(String text) implements DraftEntry {}

    /** The last message is taken back, to be asked for again. */
    record Dropped() implements DraftEntry {}

    /** The conversation goes on with another model. */
    record ModelChosen(Profile profile, String at, String reason) implements DraftEntry {}

    /** The user chose a mode. */
    record ModeChosen(Mode mode, String at) implements DraftEntry {}

    /** A compaction; everything it depends on is in the stored beginning and the lines before. */
    record Compacted(CompactionPlan plan, @Nullable String summary, String at) implements DraftEntry {}

    /** A compaction was taken back. */
    record Uncompacted() implements DraftEntry {}

    /**
     * The conversation is about to be saved. Where this is the last line, only the database knows whether it was.
     *
     * @param id the session
     * @param count how many messages it has then
     */
    record Saving(String id, int count) implements DraftEntry {}
}
