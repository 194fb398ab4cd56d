package victor.service.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Compaction;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.SearchQuery;
import victor.store.SessionStore;

/**
 * Parts of a conversation for a screen: the stored beginning as it is stored, and what was said since behind it. Messages that are not
 * stored get numbers above all stored ones.
 */
final class Pages {
    private static final int PAGE = 50;
    private static final int MOST_PREVIEWS = 200;
    private static final int SEARCHED = 2_000;
    private static final long UNSTORED = 1L << 40;

    private final SessionStore reads;
    private final Talk talk;
    private final @Nullable Base base;
    private final List<Message> held;

    Pages(SessionStore reads, Talk talk) {
        this.reads = reads;
        this.talk = talk;
        Compaction whole = talk.whole();
        base = whole == null ? talk.base() : null;
        held = whole == null ? talk.said() : whole.messages();
    }

    ConversationPage end() {
        return upTo(held.size());
    }

    ConversationPage before(long messageId) {
        if (messageId >= UNSTORED) {
            return upTo((int) Math.min(held.size(), messageId - UNSTORED));
        }
        Base stored = base;
        if (stored == null) {
            return ConversationPage.EMPTY;
        }
        List<Message> earlier = new ArrayList<>(reads.messagesUpTo(stored.sessionId(), messageId, PAGE + 1));
        if (!earlier.isEmpty()) {
            earlier.remove(earlier.size() - 1);
        }
        int last = earlier.isEmpty()
                ? 0
                : reads.messageNumber(stored.sessionId(), last(earlier).id());
        return page(last - earlier.size() + 1, earlier);
    }

    ConversationPage after(long messageId) {
        List<Message> later = new ArrayList<>();
        Base stored = base;
        int first = storedCount() + 1;
        int from = messageId >= UNSTORED ? (int) (messageId - UNSTORED) + 1 : 0;
        if (messageId < UNSTORED && stored != null) {
            int number = reads.messageNumber(stored.sessionId(), messageId);
            int left = Math.max(0, stored.count() - number);
            first = number + 1;
            if (left > 0) {
                reads.messages(stored.sessionId(), messageId, Math.min(PAGE, left), later::add);
            }
        } else {
            first += from;
        }
        for (int i = from; i < held.size() && later.size() < PAGE; i++) {
            later.add(numbered(i));
        }
        return page(first, later);
    }

    /** The messages with a hit in a part, looked at forward from its beginning: so many stored ones at a time, and all that are held. */
    MessageHits find(SearchQuery query, MessageRange range) {
        List<Long> ids = new ArrayList<>();
        long last = 0;
        Base stored = base;
        if (stored != null && stored.count() > 0 && range.afterId() < UNSTORED) {
            long before = range.beforeId() >= UNSTORED ? 0 : range.beforeId();
            MessageHits hits = reads.findMessages(
                    stored.sessionId(), query, new MessageRange(range.afterId(), before, false), SEARCHED);
            for (long id : hits.ids()) {
                // What others added meanwhile is no part of this conversation.
                if (id <= stored.lastId() || reads.messageNumber(stored.sessionId(), id) <= stored.count()) {
                    ids.add(id);
                }
            }
            if (!hits.finished() || before != 0) {
                return new MessageHits(ids, hits.lastId(), hits.finished());
            }
            last = hits.lastId();
        }
        HeldSearch search = new HeldSearch(query);
        int from = range.afterId() >= UNSTORED ? (int) (range.afterId() - UNSTORED) + 1 : 0;
        long end = range.beforeId() == 0 ? held.size() : Math.min(held.size(), range.beforeId() - UNSTORED);
        for (int i = from; i < end; i++) {
            last = UNSTORED + i;
            if (search.hits(held.get(i))) {
                ids.add(last);
            }
        }
        return new MessageHits(ids, last, true);
    }

    /** The page that ends before one of the messages that are held. */
    private ConversationPage upTo(int end) {
        int start = Math.max(0, end - PAGE);
        List<Message> messages = new ArrayList<>();
        Base stored = base;
        if (stored != null && stored.count() > 0 && end - start < PAGE) {
            messages.addAll(reads.messagesUpTo(stored.sessionId(), stored.lastId(), PAGE - (end - start)));
        }
        int first = storedCount() + start - messages.size() + 1;
        for (int i = start; i < end; i++) {
            messages.add(numbered(i));
        }
        return page(first, messages);
    }

    private int storedCount() {
        return base == null ? 0 : base.count();
    }

    private Message numbered(int index) {
        Message message = held.get(index);
        return new Message(
                UNSTORED + index,
                message.role(),
                message.content(),
                message.toolCalls(),
                message.createdAt(),
                message.fields());
    }

    private ConversationPage page(int first, List<Message> messages) {
        int end = first + messages.size() - 1;
        boolean atStart = first <= 1;
        boolean atEnd = end >= talk.count();
        int from = atStart ? 0 : first;
        int to = atEnd ? Integer.MAX_VALUE : end;
        if (messages.isEmpty() && !(atStart && atEnd)) {
            return new ConversationPage(first, messages, List.of(), List.of(), atStart, atEnd);
        }
        return new ConversationPage(first, messages, previews(from, to), gaps(from, to), atStart, atEnd);
    }

    private List<ArchivedMessage> previews(int from, int to) {
        Compaction whole = talk.whole();
        if (whole == null) {
            return base == null
                    ? List.of()
                    : reads.archive(base.sessionId(), ArchivedMessage.Kind.PREVIEW, from, to, MOST_PREVIEWS);
        }
        List<ArchivedMessage> previews = new ArrayList<>();
        for (ArchivedMessage each : whole.archive()) {
            if (each.kind() == ArchivedMessage.Kind.PREVIEW
                    && each.afterMessageIndex() >= from
                    && each.afterMessageIndex() <= to) {
                previews.add(each);
            }
        }
        return previews.subList(Math.max(0, previews.size() - MOST_PREVIEWS), previews.size());
    }

    private List<ConversationPage.Gap> gaps(int from, int to) {
        Compaction whole = talk.whole();
        if (whole == null) {
            return base == null ? List.of() : reads.gaps(base.sessionId(), from, to);
        }
        List<ConversationPage.Gap> gaps = new ArrayList<>();
        for (ArchivedMessage each : whole.archive()) {
            int index = each.afterMessageIndex();
            if (each.kind() != ArchivedMessage.Kind.COMPACTED || index < from || index > to) {
                continue;
            }
            ConversationPage.Gap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
            if (last != null && last.afterMessageIndex() == index) {
                gaps.set(gaps.size() - 1, new ConversationPage.Gap(index, last.messages() + 1));
            } else {
                gaps.add(new ConversationPage.Gap(index, 1));
            }
        }
        return gaps;
    }

    private static Message last(List<Message> messages) {
        return messages.get(messages.size() - 1);
    }
}
