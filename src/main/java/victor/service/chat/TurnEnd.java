package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.llm.ProviderException;

/**
 * How a turn ended. Whatever came is in the conversation and in its draft.
 *
 * @param how in a word
 * @param reason why it was cut off or failed, one line for people without a full stop; null otherwise
 * @param kind what went wrong where it failed at the provider, null otherwise
 * @param sent how long what was sent was, as the provider counted it, over all requests of the turn; -1 where it does not say
 * @param answered how long the answers were; -1 where the provider does not say
 */
public record TurnEnd(
        How how, @Nullable String reason, ProviderException.@Nullable Kind kind, long sent, long answered) {
    /** How turns end. */
    public enum How {
        /** With a whole answer. */
        COMPLETE,
        /** The user stopped it; what came is kept. */
        STOPPED,
        /** The answer broke off; what came is kept. */
        CUT_OFF,
        /** Without an answer; the question is kept, and {@code Conversation.again} asks it again. */
        FAILED
    }
}
