package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.domain.ConversationState;
import victor.domain.ModelFacts;

/**
 * A conversation as it is now, for surfaces. Immutable. Texts are not cleaned for a terminal.
 *
 * @param sessionId the active session, which the next save updates; null for none
 * @param title what it is called, or will be when it is saved: its first question, else "Untitled Session"
 * @param provider who serves the model, null for nobody
 * @param model null for none
 * @param facts what is known of the model
 * @param profile the name of the profile, null for none
 * @param systemPrompt what the model is told beside the messages, null for nothing
 * @param state stage, mode, tools, tasks and how it came there
 * @param messages how many there are
 * @param unsaved how many of them are only in the draft
 * @param changed whether a save would change anything: messages, model, mode, title or a compaction
 * @param undrafted why what is not saved is in no draft either, as a sentence without its full stop; null where it is
 * @param tokens how long it is; null before that was asked for, as every message has to be read for it
 */
public record ConversationView(
        @Nullable String sessionId,
        String title,
        @Nullable String provider,
        @Nullable String model,
        ModelFacts facts,
        @Nullable String profile,
        @Nullable String systemPrompt,
        ConversationState state,
        int messages,
        int unsaved,
        boolean changed,
        @Nullable String undrafted,
        @Nullable Length tokens) {}
