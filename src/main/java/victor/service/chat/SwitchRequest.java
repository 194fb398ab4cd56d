package victor.service.chat;

import org.jspecify.annotations.Nullable;

/**
 * What {@code /switch} was asked for.
 *
 * @param model {@code MODEL} or {@code PROVIDER:MODEL} as typed, null to keep the model
 * @param resume whether a session is resumed first
 * @param session its id or the beginning of it, or its number in the list of recent sessions (one to three digits); null for the one
 *     that was updated last
 */
public record SwitchRequest(
        @Nullable String model, boolean resume, @Nullable String session) {}
