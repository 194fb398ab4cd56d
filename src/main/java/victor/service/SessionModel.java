package victor.service;

import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.domain.ModelPrice;
import victor.domain.SessionSummary;

/**
 * A session, its model, and how long its conversation is.
 *
 * @param session as it is stored
 * @param model what is known of the model that it names
 * @param messages how many were counted; previews and what compaction took away are not sent to a model and not among them
 * @param tokens about how many tokens they are
 */
public record SessionModel(SessionSummary session, ModelFacts model, long messages, long tokens) {
    /** Whether the conversation fits into the context of a model. */
    public ModelFit fit(ModelFacts other) {
        return other.fit(tokens);
    }

    /**
     * About what it costs to send the whole conversation to a model once, without the answer, in millionths of a US dollar; null where
     * the price is not known.
     */
    public @Nullable Long sendingCost(ModelFacts other) {
        ModelPrice price = other.price();
        return price == null ? null : price.cost(tokens, 0);
    }
}
