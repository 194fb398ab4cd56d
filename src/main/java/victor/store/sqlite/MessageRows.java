package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;

/** Reads messages; rows win over what the session's document holds, which fills in what rows cannot hold. */
final class MessageRows {
    private static final String COLUMNS = "SELECT m.id, m.role, m.content, m.tool_calls, m.created_at, m.fields";
    private static final String FROM = " FROM message_view m WHERE m.session_id = ?";
    private static final int LOOK_AHEAD = 8;

    private final Database database;
    private final StoreShape shape;

    MessageRows(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    /** @param document of the session, null when there is none */
    void each(String sessionId, @Nullable StoredDocument document, long afterId, int limit, Consumer<Message> each) {
        List<HeldMessage> known = known(document);
        boolean whole = known.isEmpty() || afterId == 0;
        String sql =
                COLUMNS + FROM + " AND m.preview = 0" + (afterId == 0 || !whole ? "" : " AND " + shape.beside("m", ">"))
                        + " ORDER BY " + shape.messageOrder("m") + " LIMIT ?";
        // A completion has to see every row from the first one on, to keep in step with the document.
        List<@Nullable Object> parameters = new ArrayList<>(List.of(sessionId));
        if (afterId != 0 && whole) {
            parameters.addAll(shape.besideParameters(sessionId, afterId));
        }
        parameters.add(whole ? limit : -1);
        boolean stored = database.query(
                sql,
                rows -> {
                    Completion completion = new Completion(known);
                    boolean any = false;
                    boolean reached = whole;
                    int left = limit;
                    while (left > 0 && rows.next()) {
                        any = true;
                        Message message = completion.complete(message(rows));
                        if (reached) {
                            each.accept(message);
                            left--;
                        }
                        reached |= message.id() == afterId;
                    }
                    return any;
                },
                parameters.toArray());
        if (!stored) {
            // All rows were asked for where the document knows messages.
            int first = (int) Math.min(afterId, known.size());
            for (int i = first; i < known.size() && i - first < limit; i++) {
                each.accept(known.get(i).read(i + 1L));
            }
        }
    }

    /**
     * All messages of a session, to whom it concerns.
     *
     * @return the previews among the rows
     */
    List<Message> all(String sessionId, StoredDocument document, Consumer<Message> each) {
        AllRows rows = new AllRows(known(document), each);
        database.query(COLUMNS + ", m.preview" + FROM + " ORDER BY " + shape.messageOrder("m"), rows, sessionId);
        return rows.previews;
    }

    private static final class AllRows implements Database.Rows<Boolean> {
        private final List<HeldMessage> known;
        private final Consumer<Message> each;
        private final List<Message> previews = new ArrayList<>();

        AllRows(List<HeldMessage> known, Consumer<Message> each) {
            this.known = known;
            this.each = each;
        }

        @Override
        public Boolean read(SqliteStatement rows) throws SQLException {
            Completion completion = new Completion(known);
            boolean stored = false;
            while (rows.next()) {
                if (rows.getBoolean(7)) {
                    previews.add(message(rows));
                } else {
                    stored = true;
                    each.accept(completion.complete(message(rows)));
                }
            }
            for (int i = 0; !stored && i < known.size(); i++) {
                each.accept(known.get(i).read(i + 1L));
            }
            return stored;
        }
    }

    /** A message and those before it. */
    List<Message> upTo(String sessionId, long lastId, int limit) {
        StoredDocument document = StoredDocument.read(database, sessionId);
        List<Message> messages = known(document).isEmpty()
                ? rowsUpTo(sessionId, lastId, limit)
                : completedUpTo(sessionId, document, lastId, limit);
        boolean found = !messages.isEmpty() && messages.get(messages.size() - 1).id() == lastId;
        return found ? messages : List.of();
    }

    private List<Message> rowsUpTo(String sessionId, long lastId, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(sessionId));
        parameters.addAll(shape.besideParameters(sessionId, lastId));
        parameters.add(limit);
        List<Message> messages = database.query(
                COLUMNS + FROM + " AND m.preview = 0 AND " + shape.beside("m", "<=") + " ORDER BY "
                        + shape.newestMessageFirst("m") + " LIMIT ?",
                new MessageList(),
                parameters.toArray());
        Collections.reverse(messages);
        return messages;
    }

    private List<Message> completedUpTo(String sessionId, @Nullable StoredDocument document, long lastId, int limit) {
        ArrayDeque<Message> messages = new ArrayDeque<>();
        boolean[] reached = {false};
        each(sessionId, document, 0, Integer.MAX_VALUE, message -> {
            if (!reached[0]) {
                messages.add(message);
                reached[0] = message.id() == lastId;
                if (messages.size() > limit) {
                    messages.remove();
                }
            }
        });
        return List.copyOf(messages);
    }

    List<Message> last(String sessionId, List<String> roles, int count) {
        StoredDocument document = StoredDocument.read(database, sessionId);
        if (!known(document).isEmpty()) {
            Collected all = new Collected(roles);
            each(sessionId, document, 0, Integer.MAX_VALUE, all);
            return List.copyOf(all.messages.subList(Math.max(0, all.messages.size() - count), all.messages.size()));
        }
        List<@Nullable Object> parameters = new ArrayList<>(List.of(sessionId));
        parameters.addAll(roles);
        parameters.add(count);
        String wanted = roles.isEmpty() ? "" : " AND m.role IN (" + SessionRows.marks(roles.size()) + ")";
        List<Message> messages = database.query(
                COLUMNS + FROM + " AND m.preview = 0" + wanted + " ORDER BY " + shape.newestMessageFirst("m")
                        + " LIMIT ?",
                new MessageList(),
                parameters.toArray());
        Collections.reverse(messages);
        return messages;
    }

    /** Messages of these roles, or of any. */
    private static final class Collected implements Consumer<Message> {
        private final List<String> roles;
        private final List<Message> messages = new ArrayList<>();

        Collected(List<String> roles) {
            this.roles = roles;
        }

        @Override
        public void accept(Message message) {
            if (roles.isEmpty() || roles.contains(message.role())) {
                messages.add(message);
            }
        }
    }

    boolean hasRows(String sessionId) {
        return database.exists("SELECT 1 FROM message_view WHERE session_id = ? AND preview = 0 LIMIT 1", sessionId);
    }

    /** The messages that the session's document holds, numbered from 1. */
    List<Message> inDocument(String sessionId) {
        return inDocument(StoredDocument.read(database, sessionId));
    }

    private static List<Message> inDocument(@Nullable StoredDocument document) {
        List<Message> messages = new ArrayList<>();
        for (HeldMessage held : known(document)) {
            messages.add(held.read(messages.size() + 1L));
        }
        return messages;
    }

    private static List<HeldMessage> known(@Nullable StoredDocument document) {
        return document == null ? List.of() : document.heldMessages();
    }

    /** The previews among a session's rows. */
    List<Message> previews(String sessionId) {
        return database.query(
                COLUMNS + FROM + " AND m.preview = 1 ORDER BY " + shape.messageOrder("m"),
                new MessageList(),
                sessionId);
    }

    private record MessageList() implements Database.Rows<List<Message>> {
        @Override
        public List<Message> read(SqliteStatement rows) throws SQLException {
            List<Message> messages = new ArrayList<>();
            while (rows.next()) {
                messages.add(message(rows));
            }
            return messages;
        }
    }

    /** The message of a row of id, role, content, tool calls, time and fields. */
    static Message message(SqliteStatement row) throws SQLException {
        String role = row.getString(2);
        String fields = row.getString(6);
        return new Message(
                row.getLong(1),
                role == null ? "" : role,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                fields == null ? "{}" : fields);
    }

    /** Walks the document's messages beside the rows and takes from them what the rows lack. */
    private static final class Completion {
        private final List<HeldMessage> known;
        private int next;

        Completion(List<HeldMessage> known) {
            this.known = known;
        }

        Message complete(Message row) {
            for (int i = next; i < Math.min(known.size(), next + LOOK_AHEAD); i++) {
                HeldMessage candidate = known.get(i);
                if (candidate.isLike(row)) {
                    next = i + 1;
                    return candidate.knowsMore() && row.fields().equals("{}")
                            ? MessageJson.withFieldsOf(row, candidate.read(next))
                            : row;
                }
            }
            return row;
        }
    }
}
