package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.store.sqlite.HitRows.Kind;
import victor.store.sqlite.HitRows.Query;

/**
 * The queries that find hits in an indexed store, in the order of their places. What is frequent is found sooner by a look at the
 * newest texts than by the index, which has to merge all words with a beginning before it can name the newest text; what is
 * rare costs it little. So the newest texts come first, and the index is asked for those before them.
 */
final class HitQueries {
    /** More than this many terms at once are looked for without the index. */
    private static final int MOST_TERMS = 20;

    private static final long EVERYTHING = Long.MIN_VALUE;

    private static final String ARCHIVES = "SELECT v.last_message_id, v.session_id, a.role, NULL FROM victor_session v"
            + " CROSS JOIN victor_archive a ON a.session_id = v.session_id";

    private final Database database;
    private final SearchTerms terms;
    private final SearchLimits limits;
    private final boolean newestFirst;
    private final String order;

    HitQueries(Database database, SearchTerms terms, SearchLimits limits, boolean newestFirst) {
        this.limits = limits;
        this.database = database;
        this.terms = terms;
        this.newestFirst = newestFirst;
        order = newestFirst ? " DESC" : "";
    }

    List<HitRows> sources() {
        List<HitRows> sources = new ArrayList<>();
        boolean archives = database.exists("SELECT 1 FROM victor_archive LIMIT 1");
        if (terms.needsRole() && terms.wanted().isEmpty()) {
            add(sources, List.of(messagesOfRoles()));
            add(sources, archives ? List.of(archivedOfRoles()) : List.of());
        } else if (terms.wantsContents()) {
            add(sources, messages());
            add(sources, archives ? archived() : List.of());
        }
        if (terms.wantsTitles()) {
            add(sources, titles());
        }
        if (terms.needsRole() || terms.wantsContents()) {
            add(sources, List.of(documents()));
        }
        return sources;
    }

    private void add(List<HitRows> sources, List<Query> queries) {
        sources.add(new HitRows(database, terms, queries));
    }

    private Query messagesOfRoles() {
        return new Query(
                Kind.MESSAGE, "SELECT id, session_id, role, NULL FROM messages ORDER BY id" + order, List.of(), true);
    }

    private Query archivedOfRoles() {
        return new Query(Kind.ARCHIVED, ARCHIVES + " ORDER BY v.last_message_id" + order, List.of(), false);
    }

    private List<Query> messages() {
        List<SearchTerm> chosen = contentTerms();
        String match = anyOf(chosen);
        long bound = EVERYTHING;
        if (match != null) {
            bound = asksForBeginnings(chosen) && newestFirst ? newestMessages() : Long.MAX_VALUE;
        }
        List<Query> queries = new ArrayList<>();
        if (bound < Long.MAX_VALUE) {
            LooseCondition loose = LooseCondition.any("content", chosen);
            queries.add(new Query(
                    Kind.MESSAGE,
                    "SELECT id, session_id, role, content FROM messages WHERE id > ? AND " + loose.sql()
                            + " ORDER BY id" + order,
                    parameters(bound, loose.parameters()),
                    false));
        }
        if (match != null && bound > EVERYTHING) {
            boolean exact = areExact(chosen);
            queries.add(new Query(
                    Kind.MESSAGE,
                    "SELECT f.rowid, m.session_id, m.role, " + (exact ? "NULL" : "m.content")
                            + " FROM victor_message_fts f CROSS JOIN messages m ON m.id = f.rowid"
                            + " WHERE victor_message_fts MATCH ? AND f.rowid <= ? ORDER BY f.rowid" + order,
                    List.of(match, bound),
                    exact));
        }
        return queries;
    }

    private List<Query> titles() {
        List<SearchTerm> chosen = new ArrayList<>();
        for (SearchTerm term : terms.wanted()) {
            if (terms.countsTitle(term)) {
                chosen.add(term);
            }
        }
        LooseCondition loose = LooseCondition.any("s.name", chosen);
        boolean exact = areExact(chosen);
        return besideMessages(
                anyOf(chosen),
                "SELECT v.last_message_id, v.session_id, NULL, s.name FROM victor_session v"
                        + " CROSS JOIN sessions s ON s.id = v.session_id",
                loose,
                "SELECT v.last_message_id, v.session_id, NULL, " + (exact ? "NULL" : "s.name")
                        + " FROM victor_title_fts f CROSS JOIN victor_session v ON v.seq = f.rowid"
                        + (exact ? "" : " CROSS JOIN sessions s ON s.id = v.session_id")
                        + " WHERE victor_title_fts MATCH ?",
                Kind.TITLE,
                exact);
    }

    private List<Query> archived() {
        List<SearchTerm> chosen = contentTerms();
        LooseCondition loose = LooseCondition.any("a.content", chosen);
        // A body is written with the escapes of JSON.
        return besideMessages(
                anyOf(chosen),
                ARCHIVES,
                new LooseCondition("(" + loose.sql() + " OR instr(a.fields, 'preview_body'))", loose.parameters()),
                "SELECT v.last_message_id, a.session_id, a.role, NULL FROM victor_archive_fts f"
                        + " CROSS JOIN victor_archive a ON a.id = f.rowid"
                        + " CROSS JOIN victor_session v ON v.session_id = a.session_id"
                        + " WHERE victor_archive_fts MATCH ?",
                Kind.ARCHIVED,
                false);
    }

    private List<Query> besideMessages(
            @Nullable String match, String walk, LooseCondition loose, String indexed, Kind kind, boolean exact) {
        long bound = EVERYTHING;
        if (match != null) {
            bound = newestFirst ? newestSessions() : Long.MAX_VALUE;
        }
        List<Query> queries = new ArrayList<>();
        if (bound < Long.MAX_VALUE) {
            queries.add(new Query(
                    kind,
                    walk + " WHERE v.last_message_id > ? AND " + loose.sql() + " ORDER BY v.last_message_id" + order,
                    parameters(bound, loose.parameters()),
                    false));
        }
        if (match != null && bound > EVERYTHING) {
            queries.add(new Query(
                    kind,
                    indexed + " AND v.last_message_id <= ? ORDER BY v.last_message_id" + order,
                    List.of(match, bound),
                    exact));
        }
        return queries;
    }

    private Query documents() {
        return new Query(
                Kind.UNSEEN,
                "SELECT last_message_id, session_id, NULL, NULL FROM victor_session WHERE "
                        + SessionReader.HAS_DOCUMENT_TEXTS + " ORDER BY last_message_id" + order,
                List.of(),
                false);
    }

    /** The id that the newest messages come after. */
    private long newestMessages() {
        long bound = database.number("SELECT max(id) FROM messages") - limits.newestMessages();
        return bound > 0 ? bound : EVERYTHING;
    }

    /** The place that the newest sessions come after. */
    private long newestSessions() {
        return database.query(
                "SELECT last_message_id FROM victor_session ORDER BY last_message_id DESC LIMIT 1 OFFSET ?",
                rows -> rows.next() ? rows.getLong(1) : EVERYTHING,
                limits.newestSessions());
    }

    private List<SearchTerm> contentTerms() {
        List<SearchTerm> chosen = new ArrayList<>();
        for (SearchTerm term : terms.wanted()) {
            if (term.inContents()) {
                chosen.add(term);
            }
        }
        return chosen;
    }

    private static List<@Nullable Object> parameters(long bound, List<@Nullable Object> more) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(bound);
        parameters.addAll(more);
        return parameters;
    }

    /** An FTS5 query for all of them; null when one of them is not to be asked for. */
    private static @Nullable String anyOf(List<SearchTerm> chosen) {
        StringBuilder any = new StringBuilder();
        for (SearchTerm term : chosen) {
            if (term.match() == null || chosen.size() > MOST_TERMS) {
                return null;
            }
            any.append(any.length() > 0 ? " OR (" : "(").append(term.match()).append(')');
        }
        return any.toString();
    }

    private static boolean asksForBeginnings(List<SearchTerm> chosen) {
        for (SearchTerm term : chosen) {
            if (term.opening() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean areExact(List<SearchTerm> chosen) {
        for (SearchTerm term : chosen) {
            if (!term.exact()) {
                return false;
            }
        }
        return true;
    }
}
