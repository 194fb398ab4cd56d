package victor.service;

import java.util.List;
import victor.domain.Session;
import victor.export.SessionDocument;
import victor.json.JsonOutput;
import victor.store.SessionStore;

/** A session of a store in the form of an export. */
final class SessionTexts {
    private SessionTexts() {}

    /** One session; only the last messages that have one of these roles, when roles or a count below the maximum are given. */
    static String json(SessionStore store, Session session, List<String> roles, int count) {
        StringBuilder text = new StringBuilder();
        JsonOutput out = new JsonOutput(text, true);
        String id = session.summary().id();
        SessionDocument document = new SessionDocument(out);
        document.begin(session);
        if (roles.isEmpty() && count == Integer.MAX_VALUE) {
            store.messages(id, 0, count, document::message);
        } else {
            store.lastMessages(id, roles, count).forEach(document::message);
        }
        document.end(store.archive(id));
        return text.append('\n').toString();
    }
}
