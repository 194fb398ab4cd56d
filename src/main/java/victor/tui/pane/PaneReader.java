package victor.tui.pane;

import victor.domain.ConversationPage;
import victor.service.Sessions;
import victor.service.Transcript;
import victor.store.StoreException;

/** Does what a pane asks to be read. For the thread that the store belongs to. */
public final class PaneReader {
    private PaneReader() {}

    /** Reads; a failure of the store is an answer too. */
    public static PaneAnswer answer(Sessions sessions, PaneRequest.Read request) {
        try {
            return read(sessions.transcript(request.sessionId()), request);
        } catch (StoreException failure) {
            String message = failure.getMessage();
            return new PaneAnswer.Failed(request.generation(), message == null ? "Nothing could be read." : message);
        }
    }

    private static PaneAnswer read(Transcript transcript, PaneRequest.Read request) {
        long ticket = request.generation();
        if (request instanceof PaneRequest.Open open) {
            Transcript.Opening opening = open.messageId() == 0
                    ? transcript.beginning()
                    : open.messageId() == PaneRequest.Open.END ? transcript.end() : transcript.around(open.messageId());
            return new PaneAnswer.Opened(ticket, opening.session(), opening.page());
        }
        if (request instanceof PaneRequest.Page page) {
            boolean back = page.direction() == PaneRequest.Direction.BACKWARD;
            ConversationPage read = back ? transcript.before(page.anchorId()) : transcript.after(page.anchorId());
            return new PaneAnswer.Paged(ticket, page.direction(), page.anchorId(), read);
        }
        if (request instanceof PaneRequest.Compacted compacted) {
            int index = compacted.afterMessageIndex();
            return new PaneAnswer.CompactedMessages(ticket, index, transcript.compacted(index, compacted.count()));
        }
        PaneRequest.Find find = (PaneRequest.Find) request;
        return new PaneAnswer.Found(ticket, transcript.find(find.query(), find.range()));
    }
}
