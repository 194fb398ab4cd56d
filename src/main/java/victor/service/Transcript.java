package victor.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.SearchQuery;
import victor.domain.Session;
import victor.store.SessionStore;

/**
 * One session for reading on a screen, in pages: so many messages, or fewer long ones, that no page is large. Every answer is of one state of
 * the store. A session that is gone has an empty conversation.
 */
public final class Transcript {
    private static final int PAGE = 50;
    private static final int BEFORE_HIT = 15;
    private static final int FIRST_STEP = 8;
    private static final int MOST_CHARACTERS = 400_000;
    private static final int MOST_PREVIEWS = 200;

    /** How many messages {@link #find} looks at. */
    private static final int SEARCHED = 2_000;

    private final SessionStore store;
    private final String id;

    Transcript(SessionStore store, String id) {
        this.store = store;
        this.id = id;
    }

    /** The session and some of its messages, of the same moment. */
    public record Opening(@Nullable Session session, ConversationPage page) {}

    /** The session with the first messages. */
    public Opening beginning() {
        return open(reads -> page(reads, new ArrayList<>(), true, forward(reads, 0, PAGE)));
    }

    /** The session with the last messages. */
    public Opening end() {
        return open(reads -> {
            List<Message> last = reads.lastMessages(id, List.of(), 1);
            return last.isEmpty() ? page(reads, new ArrayList<>(), true, Part.END) : page(reads, last.get(0), PAGE, 0);
        });
    }

    /** The session with a message, some before it and those after it; the first messages when it is gone. */
    public Opening around(long messageId) {
        Opening around = open(reads -> {
            List<Message> found = reads.messagesUpTo(id, messageId, 1);
            return found.isEmpty() ? ConversationPage.EMPTY : page(reads, found.get(0), BEFORE_HIT, PAGE - BEFORE_HIT);
        });
        return around.page().messages().isEmpty() ? beginning() : around;
    }

    private Opening open(Function<SessionStore, ConversationPage> reading) {
        return store.snapshot(reads -> {
            Session session = reads.find(id);
            return new Opening(session, session == null ? ConversationPage.EMPTY : reading.apply(reads));
        });
    }

    /** The messages after one; perhaps none when it is gone. */
    public ConversationPage after(long messageId) {
        return store.snapshot(reads -> page(reads, new ArrayList<>(), false, forward(reads, messageId, PAGE)));
    }

    /** The messages before one; none when it is gone. */
    public ConversationPage before(long messageId) {
        return store.snapshot(reads -> {
            Part before = backward(reads, messageId, PAGE);
            return page(reads, before.messages(), before.whole(), new Part(List.of(), false));
        });
    }

    /** The last messages that compaction took from a place, at most so many. */
    public List<ArchivedMessage> compacted(int afterMessageIndex, int count) {
        return store.archive(id, ArchivedMessage.Kind.COMPACTED, afterMessageIndex, afterMessageIndex, count);
    }

    /** Looks for a query in some messages, so many at a time that an answer comes soon. */
    public MessageHits find(SearchQuery query, MessageRange range) {
        return store.findMessages(id, query, range, SEARCHED);
    }

    /**
     * Messages that follow each other.
     *
     * @param whole whether there are no more on the side that was read towards
     */
    private record Part(List<Message> messages, boolean whole) {
        static final Part END = new Part(List.of(), true);
    }

    private ConversationPage page(SessionStore reads, Message message, int before, int after) {
        Part earlier = backward(reads, message.id(), before);
        List<Message> messages = new ArrayList<>(earlier.messages());
        messages.add(message);
        return page(reads, messages, earlier.whole(), after > 0 ? forward(reads, message.id(), after) : Part.END);
    }

    private ConversationPage page(SessionStore reads, List<Message> messages, boolean atStart, Part later) {
        List<Message> all = new ArrayList<>(messages);
        all.addAll(later.messages());
        boolean atEnd = later.whole();
        int first = 1;
        if (!atStart && !all.isEmpty()) {
            Message last = all.get(all.size() - 1);
            first = Math.max(1, reads.messageNumber(id, last.id()) - all.size() + 1);
        }
        int from = atStart ? 0 : first;
        int to = atEnd ? Integer.MAX_VALUE : first + all.size() - 1;
        boolean nothing = all.isEmpty() && !(atStart && atEnd);
        List<ArchivedMessage> previews =
                nothing ? List.of() : reads.archive(id, ArchivedMessage.Kind.PREVIEW, from, to, MOST_PREVIEWS);
        return new ConversationPage(
                first, all, previews, nothing ? List.of() : reads.gaps(id, from, to), atStart, atEnd);
    }

    private Part forward(SessionStore reads, long afterId, int limit) {
        List<Message> found = new ArrayList<>();
        long characters = 0;
        long from = afterId;
        int step = Math.min(limit, FIRST_STEP);
        while (true) {
            List<Message> more = new ArrayList<>(step + 1);
            reads.messages(id, from, step + 1, more::add);
            boolean whole = more.size() <= step;
            List<Message> taken = whole ? more : more.subList(0, step);
            found.addAll(taken);
            characters += characters(taken);
            if (whole || found.size() >= limit || characters >= MOST_CHARACTERS) {
                return new Part(found, whole);
            }
            from = found.get(found.size() - 1).id();
            step = step(limit, found.size(), characters);
        }
    }

    private Part backward(SessionStore reads, long beforeId, int limit) {
        List<Message> found = new ArrayList<>();
        long characters = 0;
        long until = beforeId;
        int step = Math.min(limit, FIRST_STEP);
        while (true) {
            List<Message> more = reads.messagesUpTo(id, until, step + 2);
            boolean whole = more.size() <= step + 1;
            List<Message> taken = more.isEmpty() ? more : more.subList(whole ? 0 : 1, more.size() - 1);
            found.addAll(0, taken);
            characters += characters(taken);
            if (whole || found.size() >= limit || characters >= MOST_CHARACTERS) {
                return new Part(found, whole && !more.isEmpty());
            }
            until = found.get(0).id();
            step = step(limit, found.size(), characters);
        }
    }

    /** How many messages to read next: what is missing, or as many as fit when they are as long as those before. */
    private static int step(int limit, int found, long characters) {
        long fitting = (MOST_CHARACTERS - characters) * found / Math.max(1, characters);
        return (int) Math.max(1, Math.min(limit - found, fitting));
    }

    private static long characters(List<Message> messages) {
        long characters = 0;
        for (Message message : messages) {
            String content = message.content();
            String calls = message.toolCalls();
            characters += (content == null ? 0 : content.length()) + (calls == null ? 0 : calls.length());
            characters += message.fields().length();
        }
        return characters;
    }
}
