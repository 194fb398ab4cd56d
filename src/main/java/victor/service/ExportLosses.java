package victor.service;

import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSink;

/** Counts what cannot be exported as it is stored, on its way to another sink. */
final class ExportLosses implements SessionSink {
    /** Stands for bytes that are not valid UTF-8. */
    private static final char REPLACEMENT = '\ufffd';

    private final SessionSink target;
    private int degraded;
    private int unreadable;

    ExportLosses(SessionSink target) {
        this.target = target;
    }

    /** Sessions whose data is no JSON object, and is left out. */
    int degraded() {
        return degraded;
    }

    /** Messages with characters that could not be read. */
    int unreadable() {
        return unreadable;
    }

    @Override
    public void begin(Session session) {
        degraded += session.degraded() ? 1 : 0;
        target.begin(session);
    }

    @Override
    public void message(Message message) {
        count(message);
        target.message(message);
    }

    @Override
    public void end(List<ArchivedMessage> archive) {
        for (ArchivedMessage archived : archive) {
            count(archived.message());
        }
        target.end(archive);
    }

    private void count(Message message) {
        String content = message.content();
        unreadable += content != null && content.indexOf(REPLACEMENT) >= 0 ? 1 : 0;
    }
}
