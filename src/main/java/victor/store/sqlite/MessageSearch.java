package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.SearchQuery;

/** Finds messages within one session, by walking along it: one session is short beside the index of all. */
final class MessageSearch {
    private final Database database;
    private final StoreShape shape;

    MessageSearch(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    /** How many messages there are up to and with this one; 0 when it is not there. */
    int number(String sessionId, long messageId) {
        MessageRows messages = new MessageRows(database, shape);
        if (!messages.hasRows(sessionId)) {
            return messageId > 0 && messageId <= messages.inDocument(sessionId).size() ? (int) messageId : 0;
        }
        if (!database.exists(
                "SELECT 1 FROM message_view WHERE session_id = ? AND id = ? AND preview = 0", sessionId, messageId)) {
            return 0;
        }
        long counted = shape.indexed()
                ? database.number(
                        "SELECT message_count FROM victor_session WHERE session_id = ? AND last_message_id = ?",
                        sessionId,
                        messageId)
                : 0;
        return (int) (counted > 0 ? counted : count(sessionId, messageId));
    }

    private long count(String sessionId, long messageId) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(sessionId));
        parameters.addAll(shape.besideParameters(sessionId, messageId));
        return database.number(
                "SELECT count(*) FROM message_view m WHERE m.session_id = ? AND m.preview = 0 AND "
                        + shape.beside("m", "<="),
                parameters.toArray());
    }

    /** Looks through some messages. */
    MessageHits hits(String sessionId, SearchQuery query, MessageRange range, int limit) {
        SearchTerms terms = new SearchTerms(query);
        MessageRows messages = new MessageRows(database, shape);
        if (!messages.hasRows(sessionId)) {
            return inDocument(messages.inDocument(sessionId), terms, range, limit);
        }
        LooseCondition loose = LooseCondition.any("m.content", terms.inContents());
        StringBuilder within = new StringBuilder();
        List<@Nullable Object> parameters = new ArrayList<>(loose.parameters());
        parameters.add(sessionId);
        if (range.afterId() != 0) {
            within.append(" AND ").append(shape.beside("m", ">"));
            parameters.addAll(shape.besideParameters(sessionId, range.afterId()));
        }
        if (range.beforeId() != 0) {
            within.append(" AND ").append(shape.beside("m", "<"));
            parameters.addAll(shape.besideParameters(sessionId, range.beforeId()));
        }
        parameters.add(limit);
        return database.query(
                "SELECT m.id, m.role, CASE WHEN " + loose.sql() + " THEN m.content END FROM message_view m"
                        + " WHERE m.session_id = ? AND m.preview = 0" + within + " ORDER BY "
                        + (range.backward() ? shape.newestMessageFirst("m") : shape.messageOrder("m")) + " LIMIT ?",
                rows -> hits(rows, terms, limit),
                parameters.toArray());
    }

    private static MessageHits hits(SqliteStatement rows, SearchTerms terms, int limit) throws SQLException {
        List<Long> ids = new ArrayList<>();
        long last = 0;
        int seen = 0;
        while (rows.next()) {
            last = rows.getLong(1);
            seen++;
            if (terms.hits(rows.getString(2), rows.getString(3))) {
                ids.add(last);
            }
        }
        return new MessageHits(ids, last, seen < limit);
    }

    private static MessageHits inDocument(List<Message> messages, SearchTerms terms, MessageRange range, int limit) {
        int first = (int) Math.min(messages.size(), range.afterId());
        int end = range.beforeId() == 0 ? messages.size() : (int) Math.min(messages.size(), range.beforeId() - 1);
        List<Message> within = new ArrayList<>(messages.subList(Math.min(first, end), end));
        if (range.backward()) {
            Collections.reverse(within);
        }
        List<Message> looked = within.subList(0, Math.min(limit, within.size()));
        List<Long> ids = new ArrayList<>();
        for (Message message : looked) {
            if (terms.hits(message.role(), message.content())) {
                ids.add(message.id());
            }
        }
        long last = looked.isEmpty() ? 0 : looked.get(looked.size() - 1).id();
        return new MessageHits(ids, last, looked.size() == within.size());
    }
}
