package victor.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.Mode;
import victor.domain.ModelFacts;
import victor.domain.SessionSummary;
import victor.domain.Stage;
import victor.service.chat.CompactionPreview;
import victor.service.chat.CompactionRequest;
import victor.service.chat.ConversationView;
import victor.service.chat.DraftSummary;
import victor.service.chat.SwitchPlan;

/** What a command of a conversation answers, as data. */
public sealed interface ChatResult {
    /** The conversation was saved. */
    record Saved(victor.service.chat.Saved saved) implements ChatResult {}

    /** The last sessions, the last updated first. */
    record Sessions(List<SessionSummary> sessions) implements ChatResult {}

    /** Sessions to choose from by number; the surface asks for it and runs {@code /resume NUMBER}. */
    record Recent(List<SessionSummary> sessions) implements ChatResult {}

    /** A session is gone on with. */
    record Resumed(victor.service.chat.Resumed resumed) implements ChatResult {}

    /**
     * A session was read from a JSON file and is gone on with.
     *
     * @param read whether it was read; else the database had it already, and the file was left alone
     */
    record Loaded(victor.service.chat.Resumed resumed, boolean read) implements ChatResult {}

    /** The model that the conversation goes on with; nothing changed. */
    record Present(ConversationView view) implements ChatResult {}

    /**
     * The conversation goes on with another model, or another session, or both.
     *
     * @param qualified whether the provider was named, and not only the model
     * @param nearest known names that may have been meant, where the model is not known
     */
    record Switched(victor.service.chat.Switched switched, boolean qualified, List<String> nearest)
            implements ChatResult {
        public Switched {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * The conversation is about to go on with another model: what it needs there, and what it costs, is said first.
     *
     * @param then makes the switch, or asks whether it is to be made
     */
    record Foretold(SwitchPlan plan, Result.Continuation then) implements ChatResult {}

    /**
     * Several providers have the model that was asked for; nothing changed. The surface asks which one is meant.
     *
     * @param models those to choose from
     * @param then goes on with one of them
     */
    record WhichModel(List<ModelFacts> models, Function<ModelFacts, Result> then) implements ChatResult {
        public WhichModel {
            models = List.copyOf(models);
        }
    }

    /** What a compaction would do; nothing changed. */
    record CompactionPlanned(CompactionPreview preview, CompactionRequest request) implements ChatResult {}

    /** The conversation is shorter. */
    record Compacted(victor.service.chat.Compacted compacted, CompactionRequest.Summary how) implements ChatResult {}

    /** The last compaction was taken back. */
    record Uncompacted(victor.service.chat.Uncompacted uncompacted) implements ChatResult {}

    /**
     * Mode and stage of the conversation.
     *
     * @param changed whether the mode was chosen now
     */
    record InMode(Mode mode, Stage stage, boolean changed) implements ChatResult {}

    /**
     * Another conversation begins.
     *
     * @param left the draft of the one before, where it was not saved; null for nothing
     */
    record Begun(@Nullable DraftSummary left) implements ChatResult {}

    /** What was not saved is given up. */
    record Reverted(ConversationView view) implements ChatResult {}

    /** The last question is to be asked again: the surface does it, as it shows the answer. */
    record Again() implements ChatResult {}

    /**
     * Help.
     *
     * @param commands all of them, or the one that was asked about
     */
    record Help(List<Slash> commands) implements ChatResult {
        public Help {
            commands = List.copyOf(commands);
        }
    }
}
