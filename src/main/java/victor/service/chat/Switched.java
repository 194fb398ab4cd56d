package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;

/**
 * A switch that was made.
 *
 * @param resumed the session that was resumed first, null for none
 * @param model the model that the conversation goes on with
 * @param changesModel whether a model was asked for
 */
public record Switched(@Nullable Resumed resumed, ModelFacts model, boolean changesModel) {}
