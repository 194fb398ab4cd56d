package victor.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.json.JsonText;

/** Decides about one session by its texts; this is the meaning of a search, whatever index found the session. */
final class SessionMatcher {
    private static final int NEVER = -1;

    private final Database database;
    private final StoreShape shape;
    private final SearchTerms terms;

    SessionMatcher(Database database, StoreShape shape, SearchTerms terms) {
        this.database = database;
        this.shape = shape;
        this.terms = terms;
    }

    /**
     * A session that matches.
     *
     * @param time of the newest matching message, in the stored form, where times are the order of messages, else ""
     * @param position id of the newest matching message; the newest of all where only title or archive match
     * @param messageId the newest matching message, null where only title or archive match
     */
    record Match(
            String id, String time, long position, @Nullable Long messageId, Snippet snippet)
            implements Comparable<Match> {
        /** Newest first. */
        @Override
        public int compareTo(Match other) {
            int order = other.time.compareTo(time);
            if (order == 0) {
                order = Long.compare(other.position, position);
            }
            return order != 0 ? order : id.compareTo(other.id);
        }
    }

    @Nullable
    Match match(String id) {
        Found title = database.query(
                "SELECT name FROM session_view WHERE id = ?",
                rows -> rows.next() ? new Found(rows.getString(1), true) : new Found(null, false),
                id);
        return title.exists() ? new Reading(id, title.text()).run() : null;
    }

    private record Found(@Nullable String text, boolean exists) {}

    /** One pass over a session's texts, newest message first, which ends as soon as the answer is known. */
    private final class Reading {
        private final String id;
        private final String title;
        private final boolean[] found = new boolean[terms.wanted().size()];
        private boolean refused;
        private boolean titleHit;
        private String newestTime = "";
        private long newest = NEVER;
        private @Nullable Message hit;
        private @Nullable String hitText;
        private @Nullable String archiveText;
        private boolean roleSeen;

        Reading(String id, @Nullable String title) {
            this.id = id;
            this.title = title == null ? "" : title;
        }

        @Nullable
        Match run() {
            readTitle();
            boolean rows = database.query(
                    "SELECT m.id, m.role, m.content, m.tool_calls, m.created_at, m.preview, CASE m.preview WHEN 1 THEN m.fields END"
                            + " FROM message_view m WHERE m.session_id = ? ORDER BY " + shape.newestMessageFirst("m"),
                    this::readRows,
                    id);
            if (!rows && !refused) {
                readDocument();
            }
            if (!refused && !isDecided()) {
                readArchive();
            }
            return refused || !isComplete() ? null : answer();
        }

        private void readTitle() {
            for (SearchTerms.Ready term : terms.unwanted()) {
                refused |= term.inTitles() && term.matcher().matches(title);
            }
            for (int i = 0; i < found.length; i++) {
                SearchTerms.Ready term = terms.wanted().get(i);
                if (terms.countsTitle(term) && term.matcher().matches(title)) {
                    found[i] = true;
                    titleHit = true;
                }
            }
        }

        private boolean readRows(ResultSet rows) throws SQLException {
            boolean any = false;
            while (!refused && !isDecided() && rows.next()) {
                any = true;
                String fields = rows.getString(7);
                Message message = new Message(
                        rows.getLong(1),
                        String.valueOf(rows.getString(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        fields == null ? "{}" : fields);
                if (rows.getBoolean(6)) {
                    readArchived(message);
                } else {
                    read(message);
                }
            }
            return any || refused || isDecided();
        }

        private void readDocument() {
            List<Message> messages = new ArrayList<>();
            new MessageRows(database, shape).each(id, 0, Integer.MAX_VALUE, messages::add);
            for (int i = messages.size() - 1; i >= 0 && !refused; i--) {
                read(messages.get(i));
            }
        }

        private void read(Message message) {
            if (newest == NEVER) {
                newest = message.id();
                newestTime = time(message);
            }
            if (matches(message.role(), message.content()) && hit == null) {
                hit = message;
                hitText = message.content();
            }
            roleSeen |= terms.counts(message.role());
        }

        private void readArchive() {
            for (ArchivedMessage archived : new MessageRows(database, shape).archive(id)) {
                readArchived(archived.message());
            }
        }

        private void readArchived(Message message) {
            String raw = JsonText.get(message.fields(), "metadata", "preview_body");
            String body = raw == null ? null : JsonText.string(raw);
            if (matches(message.role(), message.content()) && archiveText == null) {
                archiveText = message.content();
            }
            if (body != null && matches(message.role(), body) && archiveText == null) {
                archiveText = body;
            }
        }

        private boolean matches(String role, @Nullable String text) {
            for (SearchTerms.Ready term : terms.unwanted()) {
                refused |= term.inContents() && term.matcher().matches(text);
            }
            boolean any = terms.wanted().isEmpty() && terms.limitsRoles() && terms.counts(role);
            if (terms.counts(role)) {
                for (int i = 0; i < found.length; i++) {
                    SearchTerms.Ready term = terms.wanted().get(i);
                    if (term.inContents() && term.matcher().matches(text)) {
                        found[i] = true;
                        any = true;
                    }
                }
            }
            return any;
        }

        private boolean isDecided() {
            return terms.unwanted().isEmpty() && newest != NEVER && isComplete() && (hit != null || titleHit);
        }

        private boolean isComplete() {
            for (boolean one : found) {
                if (!one) {
                    return false;
                }
            }
            return !terms.limitsRoles() || !terms.wanted().isEmpty() || roleSeen;
        }

        private Match answer() {
            Message message = hit;
            if (message != null && !titleHit) {
                return match(time(message), message.id());
            }
            return match(newestTime, newest);
        }

        private Match match(String time, long position) {
            Message message = hit;
            String text = hitText != null ? hitText : titleHit || archiveText == null ? title : archiveText;
            return new Match(id, time, position, message == null ? null : message.id(), Snippet.of(text, terms));
        }

        private String time(Message message) {
            String created = message.createdAt();
            return shape.timestamped() && created != null ? created : "";
        }
    }
}
