package victor.tui.chat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.Session;
import victor.service.Workspace;
import victor.service.chat.Conversation;
import victor.store.StoreException;
import victor.tui.pane.ConversationText;
import victor.tui.pane.PaneAnswer;
import victor.tui.pane.PaneRequest;

/** Reads a conversation for the pane that shows it, what is saved and what is not. */
record ConversationReader(Conversation conversation, Workspace workspace) {
    private static final Session SHOWN = new Session(Chat.SHOWN, "{}", false);

    /** Reads; a failure of the store is an answer too. */
    PaneAnswer answer(PaneRequest.Read request) {
        try {
            return read(request);
        } catch (StoreException failure) {
            String message = failure.getMessage();
            return new PaneAnswer.Failed(request.generation(), message == null ? "Nothing could be read." : message);
        }
    }

    private PaneAnswer read(PaneRequest.Read request) {
        long ticket = request.generation();
        if (request instanceof PaneRequest.Open open) {
            return new PaneAnswer.Opened(ticket, SHOWN, opening(open.messageId()));
        }
        if (request instanceof PaneRequest.Page page) {
            boolean back = page.direction() == PaneRequest.Direction.BACKWARD;
            ConversationPage read = back ? conversation.before(page.anchorId()) : conversation.after(page.anchorId());
            return new PaneAnswer.Paged(ticket, page.direction(), page.anchorId(), read);
        }
        if (request instanceof PaneRequest.Compacted compacted) {
            return new PaneAnswer.CompactedMessages(ticket, compacted.afterMessageIndex(), compacted(compacted));
        }
        PaneRequest.Find find = (PaneRequest.Find) request;
        return new PaneAnswer.Found(ticket, conversation.find(find.query(), find.range()));
    }

    private ConversationPage opening(long messageId) {
        if (messageId == PaneRequest.Open.END) {
            return conversation.end();
        }
        ConversationPage later = conversation.after(messageId - 1);
        if (messageId == 0) {
            return conversation.after(0);
        }
        ConversationPage earlier = conversation.before(messageId);
        if (later.messages().isEmpty() || earlier.messages().isEmpty()) {
            return later.messages().isEmpty() ? conversation.end() : later;
        }
        List<Message> messages = new ArrayList<>(earlier.messages());
        messages.addAll(later.messages());
        List<ArchivedMessage> previews = new ArrayList<>(earlier.previews());
        previews.addAll(later.previews());
        List<ConversationPage.Gap> gaps = new ArrayList<>(earlier.gaps());
        gaps.addAll(later.gaps());
        return new ConversationPage(earlier.firstNumber(), messages, previews, gaps, earlier.atStart(), later.atEnd());
    }

    private List<ArchivedMessage> compacted(PaneRequest.Compacted request) {
        String id = conversation.view().sessionId();
        return id == null
                ? List.of()
                : workspace.sessions().transcript(id).compacted(request.afterMessageIndex(), request.count());
    }

    /** Writes the whole conversation as Markdown, page by page. */
    void write(Appendable out) throws IOException {
        ConversationText.write(conversation.view().title(), new Pages(conversation), out);
    }

    private static final class Pages implements ConversationText.Pages {
        private final Conversation conversation;
        private long last;

        Pages(Conversation conversation) {
            this.conversation = conversation;
        }

        @Override
        public @Nullable ConversationPage next() {
            ConversationPage page = conversation.after(last);
            if (page.messages().isEmpty()) {
                return null;
            }
            last = page.messages().get(page.messages().size() - 1).id();
            return page;
        }
    }
}
