package victor.service;

import java.util.List;
import victor.domain.Message;
import victor.domain.Session;
import victor.export.MessageFeed;
import victor.export.SessionDocument;
import victor.json.JsonOutput;
import victor.store.SessionStore;

/** Writes sessions of a store in the form of an export. */
final class SessionTexts {
    private SessionTexts() {}

    /** One session; only the last messages that have one of these roles, when roles or a count below the maximum are given. */
    static String json(SessionStore store, Session session, List<String> roles, int count) {
        StringBuilder text = new StringBuilder();
        JsonOutput out = new JsonOutput(text, true);
        String id = session.summary().id();
        MessageFeed messages = all(store, id);
        if (!roles.isEmpty() || count < Integer.MAX_VALUE) {
            List<Message> last = store.lastMessages(id, roles, count);
            messages = last::forEach;
        }
        new SessionDocument(out).write(session, messages, store.archive(id));
        return text.append('\n').toString();
    }

    static MessageFeed all(SessionStore store, String id) {
        return consumer -> store.messages(id, 0, Integer.MAX_VALUE, consumer);
    }
}
