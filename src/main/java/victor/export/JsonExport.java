package victor.export;

import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.Session;
import victor.json.JsonOutput;

/** Sessions as one JSON array of session documents, written one after the other. */
public final class JsonExport {
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

    /** Adds one session. */
    public void add(Session session, MessageFeed messages, List<ArchivedMessage> archive) {
        document.write(session, messages, archive);
    }

    /** Ends the array. */
    public void end() {
        out.endArray();
    }
}
