package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which model was meant by what somebody typed. */
public sealed interface ModelMatch {
    /** A model that is known. */
    record Known(ModelFacts model) implements ModelMatch {}

    /**
     * A name that several providers have.
     *
     * @param models two or more
     */
    record Several(List<ModelFacts> models) implements ModelMatch {
        public Several {
            models = List.copyOf(models);
        }
    }

    /**
     * A model that nobody described, which may exist all the same.
     *
     * @param provider null where none was typed
     * @param model the name as typed
     * @param nearest names, as they can be typed, that may have been meant
     */
    record Unknown(@Nullable String provider, String model, List<String> nearest) implements ModelMatch {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
