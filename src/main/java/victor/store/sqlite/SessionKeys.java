package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage.Anchor;

/** Finds ids in an order, by keyset: the page is picked first, and only then is anything of its sessions read. */
final class SessionKeys {
    private static final String UNINDEXED = "(SELECT id AS session_id, ifnull(-updated_ms, " + Long.MAX_VALUE
            + ") AS updated_key, ifnull(-created_ms, " + Long.MAX_VALUE + ") AS created_key FROM session_time)";

    /** In one pass over all messages, which may have no index by session. */
    private static final String COUNTED = " LEFT JOIN (SELECT session_id, count(*) - total(preview) AS message_count"
            + " FROM message_view GROUP BY session_id) c ON c.session_id = k.session_id";

    private final Database database;
    private final StoreShape shape;

    SessionKeys(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    List<Anchor> page(SessionFilter filter, SessionOrder order, @Nullable Anchor anchor, boolean backward, int limit) {
        return page(SessionCondition.of(filter), order, anchor, backward, limit);
    }

    List<Anchor> page(
            SessionCondition condition, SessionOrder order, @Nullable Anchor anchor, boolean backward, int limit) {
        boolean descendingKey = (isText(order) && order.reverse()) != backward;
        StringBuilder sql = new StringBuilder("SELECT id, key FROM (")
                .append(keyed(condition, order))
                .append(')');
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
        if (anchor != null) {
            appendStart(sql, parameters, anchor, descendingKey, backward);
        }
        sql.append(" ORDER BY key").append(descendingKey ? " DESC" : "");
        sql.append(", id").append(backward ? " DESC" : "").append(" LIMIT ?");
        parameters.add(limit);
        List<Anchor> anchors = anchors(sql.toString(), order, parameters);
        if (backward) {
            Collections.reverse(anchors);
        }
        return anchors;
    }

    /** Where one session stands; null when it does not match, or is gone. */
    @Nullable
    Anchor place(SessionFilter filter, SessionOrder order, String id) {
        SessionCondition condition = SessionCondition.of(filter);
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(id);
        List<Anchor> anchors = anchors(keyed(condition, order) + " AND k.session_id = ?", order, parameters);
        return anchors.isEmpty() ? null : anchors.get(0);
    }

    private List<Anchor> anchors(String sql, SessionOrder order, List<@Nullable Object> parameters) {
        return database.query(sql, new AnchorRows(isText(order)), parameters.toArray());
    }

    private record AnchorRows(boolean text) implements Database.Rows<List<Anchor>> {
        @Override
        public List<Anchor> read(SqliteStatement rows) throws SQLException {
            List<Anchor> found = new ArrayList<>();
            while (rows.next()) {
                Object key = text ? rows.getString(2) : (Object) rows.getLong(2);
                found.add(new Anchor(key == null ? "" : key, rows.getText(1)));
            }
            return found;
        }
    }

    private static boolean isText(SessionOrder order) {
        return order.by() == SessionOrder.By.TITLE;
    }

    private String keyed(SessionCondition condition, SessionOrder order) {
        return "SELECT k.session_id AS id, " + key(order) + " AS key FROM "
                + from(condition.needsSession() || isText(order))
                + (order.by() == SessionOrder.By.MESSAGES && !shape.indexed() ? COUNTED : "") + " WHERE "
                + condition.sql();
    }

    private static void appendStart(
            StringBuilder sql, List<@Nullable Object> parameters, Anchor anchor, boolean descending, boolean backward) {
        if (descending == backward) {
            // A row value is one seek in the index; the spelled-out form would be a scan.
            sql.append(" WHERE (key, id) ").append(backward ? '<' : '>').append(" (?, ?)");
            parameters.add(anchor.key());
        } else {
            sql.append(" WHERE key ").append(descending ? '<' : '>').append(" ? OR key = ? AND id ");
            sql.append(backward ? '<' : '>').append(" ?");
            parameters.add(anchor.key());
            parameters.add(anchor.key());
        }
        parameters.add(anchor.id());
    }

    /** All ids that meet the condition, newest update first. */
    List<String> ids(SessionCondition condition) {
        return SessionRows.strings(
                database,
                "SELECT k.session_id FROM " + from(condition.needsSession()) + " WHERE " + condition.sql()
                        + " ORDER BY k.updated_key, k.session_id",
                condition.parameters().toArray());
    }

    int count(SessionFilter filter) {
        SessionCondition condition = SessionCondition.of(filter);
        return (int) database.number(
                "SELECT count(*) FROM " + from(condition.needsSession()) + " WHERE " + condition.sql(),
                condition.parameters().toArray());
    }

    List<String> ids(SessionFilter filter) {
        return ids(SessionCondition.of(filter));
    }

    /** Ids in ascending order, read from the key's own index. */
    List<String> startingWith(String prefix, int limit) {
        SessionCondition condition = SessionCondition.of(SessionFilter.prefix(prefix));
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(limit);
        return SessionRows.strings(
                database,
                "SELECT k.session_id FROM " + from(false) + " WHERE " + condition.sql()
                        + " ORDER BY k.session_id LIMIT ?",
                parameters.toArray());
    }

    /** The keys as {@code k}, and, if wanted, {@code session_view} as {@code s}. */
    String from(boolean session) {
        String keys = (shape.indexed() ? "victor_session" : UNINDEXED) + " k";
        return session ? keys + " JOIN session_view s ON s.id = k.session_id" : keys;
    }

    private String key(SessionOrder order) {
        return switch (order.by()) {
            case UPDATED -> timeKey("k.updated_key", order.reverse());
            case CREATED -> timeKey("k.created_key", order.reverse());
            case MESSAGES -> (order.reverse() ? "" : "-") + messageCount();
            case TITLE ->
                "lower(coalesce(nullif(trim(s.name), ''), (SELECT substr(m.content, 1, 50) FROM message_view m"
                        + " WHERE m.session_id = s.id AND m.role = 'user' AND m.preview = 0 ORDER BY "
                        + shape.messageOrder("m") + " LIMIT 1), 'untitled session'))";
        };
    }

    private static String timeKey(String column, boolean reverse) {
        return reverse
                ? "CASE " + column + " WHEN " + Long.MAX_VALUE + " THEN " + Long.MAX_VALUE + " ELSE -" + column + " END"
                : column;
    }

    private String messageCount() {
        return shape.indexed()
                ? "CASE k.message_count WHEN 0 THEN k.document_message_count ELSE k.message_count END"
                : "ifnull(c.message_count, 0)";
    }
}
