package victor.store;

import java.util.ArrayList;
import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionSink;

/** Keeps the parts of sessions as they come. */
final class Parts implements SessionSink {
    final List<Object> all = new ArrayList<>();

    @Override
    public void begin(Session session) {
        all.add(session);
    }

    @Override
    public void message(Message message) {
        all.add(message);
    }

    @Override
    public void end(List<ArchivedMessage> archive) {
        all.add(archive);
    }
}
