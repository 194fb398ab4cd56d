package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions; every given part must hold.
 *
 * @param idPrefix literal beginning of the id, case-sensitive
 * @param provider beginning of the provider's name, case ignored
 * @param wholeProvider whether it is the whole name instead
 * @param model beginning of the model's name, case ignored
 * @param tags all of these, whole, case ignored
 * @param sinceMillis updated at or after this epoch millisecond; a session without a readable time never matches
 * @param untilMillis updated before this epoch millisecond; a session without a readable time never matches
 */
public record SessionFilter(
        @Nullable String idPrefix,
        @Nullable String provider,
        boolean wholeProvider,
        @Nullable String model,
        List<String> tags,
        @Nullable Long sinceMillis,
        @Nullable Long untilMillis) {
    /** Every session. */
    public static final SessionFilter ALL = new SessionFilter(null, null, null, List.of(), null, null);

    public SessionFilter {
        tags = List.copyOf(tags);
    }

    /** One whose provider is a beginning. */
    public SessionFilter(
            @Nullable String idPrefix,
            @Nullable String provider,
            @Nullable String model,
            List<String> tags,
            @Nullable Long sinceMillis,
            @Nullable Long untilMillis) {
        this(idPrefix, provider, false, model, tags, sinceMillis, untilMillis);
    }

    /** Sessions whose id begins with this text. */
    public static SessionFilter prefix(String idPrefix) {
        return new SessionFilter(idPrefix, null, null, List.of(), null, null);
    }

    /** True when nothing is asked for, so that every session matches. */
    public boolean isEmpty() {
        // Not by equals: what the compiler makes of a record costs milliseconds at the first call, and start-up asks
        // this.
        return idPrefix == null
                && provider == null
                && model == null
                && tags.isEmpty()
                && sinceMillis == null
                && untilMillis == null;
    }
}
