package victor.llm;

import org.jspecify.annotations.Nullable;
import victor.domain.Message;

/** Counts tokens. */
public interface TokenCounter {
    /** How many tokens a text has; 0 for null. */
    long count(@Nullable String text);

    /** How many tokens a message takes when it is sent, its calls of tools included. */
    long count(Message message);

    /** Whether it counts as the model does; else its numbers are shown with {@code ~}. */
    boolean isExact();
}
