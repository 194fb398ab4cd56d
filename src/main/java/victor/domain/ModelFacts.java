package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a model. A model that nobody described works like any other; everything of it is unknown.
 *
 * @param provider who serves it, empty where that is not known
 * @param model its name at the provider, which may hold colons
 * @param shortNames other names that mean it
 * @param contextTokens how many tokens it can look at, 0 where that is not known
 * @param maxOutputTokens how many tokens an answer can have, 0 where that is not known
 * @param price what it costs, null where that is not known
 * @param nativeTools whether it calls tools in a form of its own, so that they need not be described in words
 * @param thinking whether it can think before it answers
 */
public record ModelFacts(
        String provider,
        String model,
        List<String> shortNames,
        long contextTokens,
        long maxOutputTokens,
        @Nullable ModelPrice price,
        Ability nativeTools,
        Ability thinking) {
    public ModelFacts {
        shortNames = List.copyOf(shortNames);
    }

    /** A model of which nothing but the name is known; null stands for no name. */
    public static ModelFacts unknown(@Nullable String provider, @Nullable String model) {
        return new ModelFacts(
                provider == null ? "" : provider,
                model == null ? "" : model,
                List.of(),
                0,
                0,
                null,
                Ability.UNKNOWN,
                Ability.UNKNOWN);
    }

    /** Whether anything beyond its name is known. */
    public boolean isKnown() {
        return contextTokens > 0
                || maxOutputTokens > 0
                || price != null
                || nativeTools != Ability.UNKNOWN
                || thinking != Ability.UNKNOWN;
    }

    /** {@code provider:model}, as it can be typed. */
    public String name() {
        return provider.isEmpty() ? model : provider + ':' + model;
    }

    /** Whether it is called so, in full or for short; letter case does not count. */
    public boolean isCalled(String name) {
        if (model.equalsIgnoreCase(name)) {
            return true;
        }
        for (String shortName : shortNames) {
            if (shortName.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a conversation fits.
     *
     * @param tokens its estimated length, of which a quarter is taken for the error of the estimate
     */
    public ModelFit fit(long tokens) {
        if (contextTokens == 0) {
            return ModelFit.UNKNOWN;
        }
        if (tokens > contextTokens) {
            return ModelFit.TOO_LONG;
        }
        return tokens + tokens / 4 > contextTokens ? ModelFit.TIGHT : ModelFit.FITS;
    }
}
