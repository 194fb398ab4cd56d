package victor.tui.pane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.MessageHits;
import victor.domain.Session;

/** What came of a {@link PaneRequest}. */
public sealed interface PaneAnswer {
    /** That of the request. */
    long generation();

    /**
     * Answers {@link PaneRequest.Open}.
     *
     * @param session null when it is gone
     */
    record Opened(long generation, @Nullable Session session, ConversationPage page) implements PaneAnswer {}

    /** Answers {@link PaneRequest.Page}. */
    record Paged(long generation, PaneRequest.Direction direction, long anchorId, ConversationPage page)
            implements PaneAnswer {}

    /** Answers {@link PaneRequest.Compacted}. */
    record CompactedMessages(long generation, int afterMessageIndex, List<ArchivedMessage> messages)
            implements PaneAnswer {
        public CompactedMessages {
            messages = List.copyOf(messages);
        }
    }

    /** Answers {@link PaneRequest.Find}. */
    record Found(long generation, MessageHits hits) implements PaneAnswer {}

    /**
     * A read that failed.
     *
     * @param message one sentence for people
     */
    record Failed(long generation, String message) implements PaneAnswer {}

    /** Answers {@link PaneRequest.Remind}. */
    record Reminder(long generation) implements PaneAnswer {}
}
