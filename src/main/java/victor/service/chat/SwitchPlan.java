package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.domain.Profile;
import victor.domain.Session;

/**
 * A switch that can be made: everything about it is checked, and nothing has changed.
 *
 * @param session the session to resume first, null for none
 * @param model the model to go on with
 * @param profile how it is reached; null where there is no model
 * @param changesModel whether a model was asked for
 * @param messages how many messages the conversation has
 * @param length how long it is
 * @param fit whether it fits into the model's context
 * @param nearest known names that may have been meant, where the model is not known
 */
public record SwitchPlan(
        @Nullable Session session,
        ModelFacts model,
        @Nullable Profile profile,
        boolean changesModel,
        int messages,
        Length length,
        ModelFit fit,
        List<String> nearest) {
    /** How long an answer is taken to be where its cost is told, in tokens. */
    public static final int ANSWER = 1_000;

    public SwitchPlan {
        nearest = List.copyOf(nearest);
    }

    /** Whether the conversation should be compacted, because it is too long for the model or may be. */
    public boolean advisesCompaction() {
        return fit == ModelFit.TOO_LONG || fit == ModelFit.TIGHT;
    }

    /** About what sending the conversation costs each time, in millionths of a US dollar; null where that is not known. */
    public @Nullable Long costIn() {
        return model.price() == null ? null : model.price().cost(length.tokens(), 0);
    }

    /** About what an answer of {@value #ANSWER} tokens costs, in millionths of a US dollar; null where that is not known. */
    public @Nullable Long costOut() {
        return model.price() == null ? null : model.price().cost(0, ANSWER);
    }
}
