package victor.store;

import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;

/**
 * A session as another store held it, see {@link SessionWriter#restore(Session, List, List)}.
 *
 * @param session the summary, and the document with whatever else the session holds
 * @param messages the counted messages in reading order
 * @param archive previews and messages that compaction took away
 */
public record RestoredSession(Session session, List<Message> messages, List<ArchivedMessage> archive) {}
