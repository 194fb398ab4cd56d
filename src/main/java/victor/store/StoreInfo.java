package victor.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and what a store is.
 *
 * @param file the database file
 * @param dialect the name of its shape, for people: documented, conversation store, half-healed, envelope
 * @param readOnlyReason why nothing can be written, as a sentence for people; null when writing works
 * @param indexed whether it has this program's own search index and counters
 */
public record StoreInfo(Path file, String dialect, @Nullable String readOnlyReason, boolean indexed) {}
