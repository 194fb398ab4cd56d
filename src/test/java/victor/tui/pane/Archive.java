package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.ConversationPage.Gap;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.SearchQuery;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.domain.TermMatcher;

/** A session in memory that answers what a pane asks, in small pages, as the store would. */
final class Archive {
    final List<Message> messages = new ArrayList<>();
    final List<ArchivedMessage> archived = new ArrayList<>();
    String document = "{}";
    boolean degraded;
    boolean deleted;
    int page = 7;
    int searched = 10;
    private final String id;
    private long nextId = 100;

    Archive(String id) {
        this.id = id;
    }

    static Archive of(String id, int count) {
        Archive archive = new Archive(id);
        for (int i = 1; i <= count; i++) {
            archive.add(i % 2 == 1 ? "user" : "assistant", "This is message " + i + ".");
        }
        return archive;
    }

    Message add(String role, String content) {
        return add(role, content, null, "{}");
    }

    Message add(String role, String content, String toolCalls, String fields) {
        Message message = new Message(nextId++, role, content, toolCalls, "2026-01-05T10:00:00", fields);
        messages.add(message);
        return message;
    }

    void archive(ArchivedMessage.Kind kind, int index, String content, String fields) {
        Message message = new Message(nextId++, "user", content, null, "2026-01-05T09:00:00", fields);
        archived.add(new ArchivedMessage(kind, index, message));
    }

    SessionSummary summary() {
        int previews = (int) archived.stream()
                .filter(one -> one.kind() == ArchivedMessage.Kind.PREVIEW)
                .count();
        return new SessionSummary(
                id,
                "Title of " + id,
                "claude-sonnet-4",
                "anthropic",
                "default",
                "2026-01-05T09:36:40",
                "2026-01-05T10:36:40",
                messages.size(),
                previews,
                List.of("work", "认证"));
    }

    PaneAnswer answer(PaneRequest.Read request) {
        long ticket = request.generation();
        if (request instanceof PaneRequest.Open open) {
            Session session = deleted ? null : new Session(summary(), document, degraded);
            return new PaneAnswer.Opened(ticket, session, deleted ? ConversationPage.EMPTY : opening(open.messageId()));
        }
        if (request instanceof PaneRequest.Page next) {
            boolean back = next.direction() == PaneRequest.Direction.BACKWARD;
            int at = index(next.anchorId());
            ConversationPage read = at < 0
                    ? new ConversationPage(1, List.of(), List.of(), List.of(), false, !back)
                    : back ? part(at - page, at) : part(at + 1, at + 1 + page);
            return new PaneAnswer.Paged(ticket, next.direction(), next.anchorId(), read);
        }
        if (request instanceof PaneRequest.Compacted gap) {
            List<ArchivedMessage> all = archived.stream()
                    .filter(one -> one.kind() == ArchivedMessage.Kind.COMPACTED
                            && one.afterMessageIndex() == gap.afterMessageIndex())
                    .toList();
            return new PaneAnswer.CompactedMessages(
                    ticket, gap.afterMessageIndex(), all.subList(Math.max(0, all.size() - gap.count()), all.size()));
        }
        PaneRequest.Find find = (PaneRequest.Find) request;
        return new PaneAnswer.Found(ticket, find(find.query(), find.range()));
    }

    private ConversationPage opening(long messageId) {
        if (messageId == PaneRequest.Open.END) {
            return part(messages.size() - page, messages.size());
        }
        int at = index(messageId);
        return at < 0 ? part(0, page) : part(at - 3, at + page - 3);
    }

    private ConversationPage part(int wantedFrom, int wantedTo) {
        int from = Math.max(0, wantedFrom);
        int to = Math.max(from, Math.min(messages.size(), wantedTo));
        boolean atStart = from == 0;
        boolean atEnd = to == messages.size();
        int least = atStart ? 0 : from + 1;
        int greatest = atEnd ? Integer.MAX_VALUE : to;
        List<ArchivedMessage> previews = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (ArchivedMessage one : archived) {
            int index = one.afterMessageIndex();
            if (index >= least && index <= greatest && one.kind() == ArchivedMessage.Kind.PREVIEW) {
                previews.add(one);
            } else if (index >= least
                    && index <= greatest
                    && gaps.stream().noneMatch(gap -> gap.afterMessageIndex() == index)) {
                gaps.add(new Gap(index, (int) archived.stream()
                        .filter(other ->
                                other.kind() == ArchivedMessage.Kind.COMPACTED && other.afterMessageIndex() == index)
                        .count()));
            }
        }
        return new ConversationPage(from + 1, messages.subList(from, to), previews, gaps, atStart, atEnd);
    }

    private int index(long messageId) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).id() == messageId) {
                return i;
            }
        }
        return -1;
    }

    private MessageHits find(SearchQuery query, MessageRange range) {
        List<Long> ids = new ArrayList<>();
        long last = 0;
        int seen = 0;
        for (Message message : messages) {
            if (message.id() <= range.afterId() || (range.beforeId() != 0 && message.id() >= range.beforeId())) {
                continue;
            }
            if (seen == searched) {
                return new MessageHits(ids, last, false);
            }
            seen++;
            last = message.id();
            if (query.terms().stream()
                    .anyMatch(
                            term -> TermMatcher.of(term).matches(Objects.requireNonNullElse(message.content(), "")))) {
                ids.add(last);
            }
        }
        return new MessageHits(ids, last, true);
    }
}
