package victor.export;

import java.util.function.Consumer;
import victor.domain.Message;

/** The messages of one session, one at a time, so that none but the current one is in memory. */
public interface MessageFeed {
    /** Hands on every message in reading order. */
    void each(Consumer<Message> consumer);
}
