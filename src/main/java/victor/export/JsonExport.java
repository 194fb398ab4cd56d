package victor.export;

import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSink;
import victor.json.JsonOutput;

/** Sessions as one JSON array of session documents, written one after the other. */
public final class JsonExport implements SessionSink {
    private final JsonOutput out;
    private final SessionDocument document;

    /**
     * @param target takes the text; its failures come as UncheckedIOException
     * @param pretty indented by two blanks, else all on one line
     */
    public JsonExport(Appendable target, boolean pretty) {
        this.out = new JsonOutput(target, pretty);
        this.document = new SessionDocument(out);
        out.beginArray();
    }

    @Override
    public void begin(Session session) {
        document.begin(session);
    }

    @Override
    public void message(Message message) {
        document.message(message);
    }

    @Override
    public void end(List<ArchivedMessage> archive) {
        document.end(archive);
    }

    /** Ends the array. */
    public void end() {
        out.endArray();
    }
}
