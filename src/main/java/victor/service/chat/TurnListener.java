package victor.service.chat;

import victor.domain.Message;
import victor.domain.ToolCall;

/** Hears of a turn while it goes on. Called on the thread that runs it, or on another one, but never on two at a time. */
public interface TurnListener {
    /** A message is in the draft: the question, a whole answer, the result of a tool. */
    default void added(Message message) {}

    /** The answer goes on with this; never empty, never half a character. */
    default void text(String piece) {}

    /** The model thinks this. */
    default void thinking(String piece) {}

    /**
     * Whether the model may call tools. Asked once a conversation, before the first call that it wants.
     *
     * @param first the call
     */
    default boolean mayUseTools(ToolCall first) {
        return false;
    }

    /** A tool begins. */
    default void toolStarted(ToolCall call) {}

    /** The tool that began last ended. */
    default void toolEnded(ToolCall call, ToolResult result) {}

    /** The request is sent again after so many milliseconds; the reason is for people, without a full stop. */
    default void waiting(long millis, String reason) {}
}
