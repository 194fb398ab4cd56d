package victor.tui.pane;

import victor.domain.MessageRange;
import victor.domain.SearchQuery;

/** Something the pane wants done. */
public sealed interface PaneRequest {
    /**
     * Something to be read from the store, off the program's own thread. {@code PaneReader} does it; what it answers goes to {@link
     * Pane#accept}, in any order and however late: what is not wanted any more is dropped there.
     */
    sealed interface Read extends PaneRequest {
        /** Says which question an answer belongs to. */
        long generation();

        /** The whole id of the session. */
        String sessionId();
    }

    /** Which way to read on. */
    enum Direction {
        /** Towards the end. */
        FORWARD,
        /** Towards the beginning. */
        BACKWARD
    }

    /**
     * The session itself and the first messages to show.
     *
     * @param messageId a message that must be among them; 0 for the beginning, {@link #END} for the end
     */
    record Open(long generation, String sessionId, long messageId) implements Read {
        /** Stands for the end of the conversation. */
        public static final long END = Long.MAX_VALUE;
    }

    /**
     * The next messages beside a message.
     *
     * @param anchorId the message that they stand beside
     */
    record Page(long generation, String sessionId, Direction direction, long anchorId) implements Read {}

    /**
     * Messages that compaction took away.
     *
     * @param afterMessageIndex where: how many counted messages stand before them
     * @param count at most so many, the last ones
     */
    record Compacted(long generation, String sessionId, int afterMessageIndex, int count) implements Read {}

    /** Messages in which a query finds something, some at a time. */
    record Find(long generation, String sessionId, SearchQuery query, MessageRange range) implements Read {}

    /**
     * Calls back after a while, with {@link PaneAnswer.Reminder}.
     *
     * @param milliseconds how long to wait
     */
    record Remind(long generation, int milliseconds) implements PaneRequest {}

    /**
     * Text for the clipboard.
     *
     * @param text as it is stored, not cleaned
     * @param what what it is, for the line that says it was copied: {@code message}, {@code code block}
     */
    record Copy(String text, String what) implements PaneRequest {}

    /**
     * Text to be shown in the person's editor or pager. Changes to it are not taken back.
     *
     * @param text as it is stored, not cleaned
     * @param name for the name of a file, without folder: {@code message-12.md}
     */
    record View(String text, String name) implements PaneRequest {}

    /**
     * Something to be said in the status line: a read that failed while the pane shows other things.
     *
     * @param message one sentence
     */
    record Report(String message) implements PaneRequest {}

    /** A whole conversation to be shown in the person's editor or pager; {@code ConversationText} writes it. */
    record ViewConversation(String sessionId) implements PaneRequest {}
}
