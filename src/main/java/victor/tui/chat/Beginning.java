package victor.tui.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a chat begins with.
 *
 * @param resume whether a session is gone on with
 * @param session its id or the beginning of it; null for the one that was updated last
 * @param model the model to go on with, {@code MODEL} or {@code PROVIDER:MODEL}; null for the one of the session or profile
 * @param message what is said first; null for nothing
 */
public record Beginning(
        boolean resume,
        @Nullable String session,
        @Nullable String model,
        @Nullable String message) {
    /** A new conversation. */
    public static final Beginning NEW = new Beginning(false, null, null, null);

    /** Goes on with a session. */
    public static Beginning resuming(String id) {
        return new Beginning(true, id, null, null);
    }
}
