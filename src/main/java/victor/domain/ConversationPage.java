package victor.domain;

import java.util.List;

/**
 * Some messages of a conversation that follow each other, with what is archived between them.
 *
 * @param firstNumber the number of the first message within the session, from 1
 * @param messages in reading order
 * @param previews those that stand before, between or after these messages, in reading order
 * @param gaps where compaction took messages away before, between or after these, in reading order
 * @param atStart whether no message stands before these
 * @param atEnd whether no message stands after these
 */
public record ConversationPage(
        int firstNumber,
        List<Message> messages,
        List<ArchivedMessage> previews,
        List<Gap> gaps,
        boolean atStart,
        boolean atEnd) {
    /** A conversation without messages. */
    public static final ConversationPage EMPTY = new ConversationPage(1, List.of(), List.of(), List.of(), true, true);

    public ConversationPage {
        messages = List.copyOf(messages);
        previews = List.copyOf(previews);
        gaps = List.copyOf(gaps);
    }

    /**
     * A place from which compaction took messages.
     *
     * @param afterMessageIndex how many counted messages stand before it, 0 or more
     * @param messages how many it took, 1 or more
     */
    public record Gap(int afterMessageIndex, int messages) {}
}
