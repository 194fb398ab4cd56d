package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.ConversationPage.Gap;
import victor.domain.Message;

/** Joins pages that meet, and lets go of what is far away. */
final class Pages {
    /** More messages than this are not held. */
    static final int MOST = 300;

    /** Nor more text, in UTF-16 units, but for what can be seen and some messages on both sides. */
    static final long MOST_CHARACTERS = 4_000_000;

    private static final int LEAST_BESIDE = 16;

    private Pages() {}

    /** Two pages of which the second goes on where the first ends. */
    static ConversationPage joined(ConversationPage first, ConversationPage second) {
        int number = first.messages().isEmpty() ? second.firstNumber() : first.firstNumber();
        return new ConversationPage(
                number,
                both(first.messages(), second.messages()),
                both(first.previews(), second.previews()),
                both(first.gaps(), second.gaps()),
                first.atStart(),
                second.atEnd());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /**
     * What is to be kept of a page that has grown.
     *
     * @param first number of the first message that can be seen
     * @param last number of the last one
     */
    static ConversationPage around(ConversationPage page, int first, int last) {
        List<Message> messages = page.messages();
        int size = messages.size();
        int from = Math.max(0, Math.min(size, first - page.firstNumber() - LEAST_BESIDE));
        int to = Math.max(from, Math.min(size, last - page.firstNumber() + 1 + LEAST_BESIDE));
        long characters = 0;
        for (Message message : messages.subList(from, to)) {
            characters += length(message);
        }
        while ((from > 0 || to < size) && to - from < MOST && characters < MOST_CHARACTERS) {
            if (from > 0) {
                characters += length(messages.get(--from));
            }
            if (to < size) {
                characters += length(messages.get(to++));
            }
        }
        return from == 0 && to == size ? page : part(page, from, to);
    }

    private static long length(Message message) {
        String content = message.content();
        return content == null ? 0 : content.length();
    }

    private static ConversationPage part(ConversationPage page, int from, int to) {
        int first = page.firstNumber() + from;
        boolean atStart = page.atStart() && from == 0;
        boolean atEnd = page.atEnd() && to == page.messages().size();
        int least = atStart ? 0 : first;
        int greatest = atEnd ? Integer.MAX_VALUE : page.firstNumber() + to - 1;
        List<ArchivedMessage> previews = new ArrayList<>(page.previews());
        previews.removeIf(one -> one.afterMessageIndex() < least || one.afterMessageIndex() > greatest);
        List<Gap> gaps = new ArrayList<>(page.gaps());
        gaps.removeIf(one -> one.afterMessageIndex() < least || one.afterMessageIndex() > greatest);
        return new ConversationPage(first, page.messages().subList(from, to), previews, gaps, atStart, atEnd);
    }
}
