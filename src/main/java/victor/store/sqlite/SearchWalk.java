package victor.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an indexed store from the newest message back and offers each session at its newest hit, titles and archives
 * at the session's newest message. For what is frequent this is faster than any list of hits: a page is full after a few steps.
 */
final class SearchWalk {
    private final Database database;
    private final SearchTerms terms;
    private final Set<String> archived = new HashSet<>();
    private final Set<String> offered = new HashSet<>();

    SearchWalk(Database database, SearchTerms terms, List<String> archived) {
        this.database = database;
        this.terms = terms;
        this.archived.addAll(archived);
    }

    /**
     * Walks until a session is not taken, or until the end.
     *
     * @param match FTS5 query for the messages that are hits; null to compare each message
     * @param like SQL pattern that every hit meets; null for none
     * @param messages at most so many messages are looked at
     * @param take answers whether to go on
     * @return whether everything was looked at, or enough was taken
     */
    boolean run(@Nullable String match, @Nullable String like, int messages, Predicate<String> take) {
        String sql = match != null
                ? "SELECT f.rowid, m.session_id, m.role, NULL FROM victor_message_fts f JOIN messages m ON m.id = f.rowid"
                        + " WHERE victor_message_fts MATCH ? ORDER BY f.rowid DESC"
                : "SELECT id, session_id, role, content FROM messages"
                        + (like == null ? "" : " WHERE content LIKE ? ESCAPE '\\'") + " ORDER BY id DESC";
        Object[] parameters = match != null ? new Object[] {match} : like != null ? new Object[] {like} : new Object[0];
        return database.query(
                "SELECT v.last_message_id, v.session_id, s.name FROM victor_session v JOIN sessions s ON s.id = v.session_id"
                        + " ORDER BY v.last_message_id DESC",
                titles -> database.query(sql, rows -> walk(rows, titles, match != null, messages, take), parameters));
    }

    private boolean walk(ResultSet rows, ResultSet titles, boolean hitsOnly, int messages, Predicate<String> take)
            throws SQLException {
        boolean title = titles.next();
        int left = messages;
        while (rows.next()) {
            if (left-- == 0) {
                return false;
            }
            long position = rows.getLong(1);
            while (title && titles.getLong(1) >= position) {
                if (!offerTitle(titles, take)) {
                    return true;
                }
                title = titles.next();
            }
            boolean hit = hitsOnly ? terms.counts(rows.getString(3)) : terms.hits(rows.getString(3), rows.getString(4));
            if (hit && !offer(rows.getString(2), take)) {
                return true;
            }
        }
        while (title) {
            if (!offerTitle(titles, take)) {
                return true;
            }
            title = titles.next();
        }
        return true;
    }

    private boolean offerTitle(ResultSet titles, Predicate<String> take) throws SQLException {
        String id = titles.getString(2);
        return !(archived.contains(id) || terms.hitsTitle(titles.getString(3))) || offer(id, take);
    }

    private boolean offer(@Nullable String id, Predicate<String> take) {
        return id == null || !offered.add(id) || take.test(id);
    }
}
