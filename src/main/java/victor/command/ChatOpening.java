package victor.command;

import org.jspecify.annotations.Nullable;

/**
 * How a conversation is to begin.
 *
 * @param message what is said first, null for nothing
 * @param provider who is to serve the model, null for whoever the profile names
 * @param model {@code MODEL} or {@code PROVIDER:MODEL}, null for the profile's
 * @param profile the name of a configured profile, null for the one that counts by default
 * @param resume whether a session is gone on with
 * @param session its id, the beginning of it, or its number in the list of recent sessions; null for the one that was updated last
 * @param recover whether a conversation that was not saved is gone on with
 * @param draft the name of its draft, null for the newest
 * @param tools whether a model may be offered tools
 */
public record ChatOpening(
        @Nullable String message,
        @Nullable String provider,
        @Nullable String model,
        @Nullable String profile,
        boolean resume,
        @Nullable String session,
        boolean recover,
        @Nullable String draft,
        boolean tools) {
    /** The same with this model, behind its provider and a colon. */
    public ChatOpening with(String name) {
        return new ChatOpening(message, null, name, profile, resume, session, recover, draft, tools);
    }

    /** Goes on with a session. */
    public static ChatOpening resuming(String session) {
        return new ChatOpening(null, null, null, null, true, session, false, null, true);
    }
}
