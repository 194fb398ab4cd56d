package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Compaction;
import victor.domain.CompactionPlan;
import victor.domain.Message;
import victor.domain.OfflineSummary;
import victor.domain.Profile;
import victor.domain.StopSignal;
import victor.llm.Answer;
import victor.llm.ProviderException;
import victor.llm.TokenCounter;
import victor.service.SessionException;
import victor.store.SessionStore;

/** Compacts a conversation and takes that back. */
final class Compacting {
    private final Conversation conversation;
    private final Chats chats;

    Compacting(Conversation conversation, Chats chats) {
        this.conversation = conversation;
        this.chats = chats;
    }

    @Nullable
    CompactionPreview preview(CompactionRequest request) {
        List<Message> messages = conversation.talk().messages(conversation.reading());
        CompactionPlan plan = plan(messages, request);
        if (plan == null) {
            return null;
        }
        List<Message> goes = messages.subList(plan.from(), plan.cut());
        boolean offline = request.summary() == CompactionRequest.Summary.OFFLINE;
        String summary = offline ? Compaction.summaryText(OfflineSummary.of(goes)) : null;
        boolean summarised = request.summary() != CompactionRequest.Summary.NONE;
        Compaction after = new Compaction(messages, List.of()).after(plan, summary, chats.now());
        List<Message> kept = new java.util.ArrayList<>(messages.subList(0, plan.from()));
        kept.addAll(messages.subList(plan.cut(), messages.size()));
        return new CompactionPreview(
                messages.size(),
                kept.size() + (summarised ? 1 : 0),
                goes,
                kept,
                summary,
                length(messages),
                length(after.messages()));
    }

    private static @Nullable CompactionPlan plan(List<Message> messages, CompactionRequest request) {
        return CompactionPlan.of(messages, request.keep(), request.summary() != CompactionRequest.Summary.NONE);
    }

    private Length length(List<Message> messages) {
        TokenCounter counter =
                conversation.measure().counter(conversation.talk().profile());
        return Measure.of(counter, messages);
    }

    @Nullable
    Compacted compact(CompactionRequest request, StopSignal stop) {
        SessionStore reads = conversation.reading();
        List<Message> messages = conversation.talk().compaction(reads).messages();
        CompactionPlan plan = plan(messages, request);
        if (plan == null) {
            return null;
        }
        List<Message> goes = messages.subList(plan.from(), plan.cut());
        String summary = switch (request.summary()) {
            case NONE -> null;
            case SMART -> Compaction.summaryText(smart(goes, stop));
            case OFFLINE -> Compaction.summaryText(OfflineSummary.of(goes));
        };
        Length before = length(messages);
        conversation.change(new DraftEntry.Compacted(plan, summary, chats.now()), true);
        conversation.measure().forget();
        List<Message> left = conversation.talk().messages(reads);
        return new Compacted(messages.size(), left.size(), summary, before, length(left));
    }

    private String smart(List<Message> goes, StopSignal stop) {
        Profile profile = conversation.talk().profile();
        if (profile == null || profile.model() == null) {
            throw unsummarised("no model is set up");
        }
        try {
            SummaryRequest request = new SummaryRequest(goes, conversation.facts(profile));
            Answer answer = conversation
                    .answering()
                    .provider(profile)
                    .answer(request.chat(profile, profile.model()), piece -> {}, stop);
            if (answer.ending() != Answer.Ending.COMPLETE || answer.text().isBlank()) {
                String reason = answer.reason();
                throw unsummarised(
                        answer.ending() == Answer.Ending.STOPPED
                                ? "it was stopped"
                                : reason == null ? "the model answered nothing" : reason);
            }
            return answer.text();
        } catch (ProviderException e) {
            throw unsummarised(e.sentence());
        }
    }

    private static SessionException unsummarised(String reason) {
        return new SessionException(
                "The summary could not be made: " + reason,
                List.of(
                        "Nothing has changed.",
                        "/compact --smart --offline makes a summary on this machine, by picking sentences."));
    }

    @Nullable
    Uncompacted uncompact() {
        SessionStore reads = conversation.reading();
        Compaction present = conversation.talk().compaction(reads);
        if (present.undoable() == 0) {
            return null;
        }
        conversation.change(new DraftEntry.Uncompacted(), true);
        conversation.measure().forget();
        return new Uncompacted(present.messages().size(), conversation.talk().count());
    }
}
