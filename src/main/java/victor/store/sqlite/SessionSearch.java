package victor.store.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.store.sqlite.SessionMatcher.Match;

/** Finds the sessions that match a query, and picks the cheapest way to look for them. */
final class SessionSearch {
    /** A walk this long costs about as much as the index needs for a term without an entry of its own. */
    private static final int SHORT_WALK = 1_500;

    /** What fewer texts have is rare: all its sessions are looked at. */
    private static final int RARE = 2_000;

    /** The few thousand newest hits that relevance is worked out for. */
    private static final int RELEVANT = 2_000;

    /** Words of fewer letters have no entries in the index for beginnings. */
    private static final int INDEXED_BEGINNING = 3;

    private static final int PAGE = 200;

    private final Database database;
    private final StoreShape shape;

    SessionSearch(Database database, StoreShape shape) {
        this.database = database;
        this.shape = shape;
    }

    /**
     * A session that was found.
     *
     * @param messageId the newest matching message, null when only title or archive match
     */
    record Hit(String sessionId, @Nullable Long messageId, String snippet, List<Integer> marks) {}

    List<Hit> search(SearchQuery query, SessionFilter filter, SearchOrder order, int limit) {
        Task task = new Task(query, filter);
        List<Match> matches = order.relevance()
                ? new Relevance(database, shape, task.terms).order(task.newestFirst(Math.max(limit, RELEVANT)))
                : order.sort() != null
                        ? task.sorted(order.sort(), limit)
                        : order.reverse() ? reversed(task.newestFirst(Integer.MAX_VALUE)) : task.newestFirst(limit);
        List<Hit> hits = new ArrayList<>();
        for (Match match : matches.subList(0, Math.min(limit, matches.size()))) {
            hits.add(new Hit(
                    match.id(),
                    match.messageId(),
                    match.snippet().text(),
                    match.snippet().marks()));
        }
        return hits;
    }

    private static List<Match> reversed(List<Match> matches) {
        List<Match> reversed = new ArrayList<>(matches);
        Collections.reverse(reversed);
        return reversed;
    }

    private final class Task {
        private final SearchTerms terms;
        private final SessionCondition condition;
        private final SessionFilter filter;
        private final boolean filtered;
        private final SessionKeys keys = new SessionKeys(database, shape);
        private final SessionMatcher matcher;

        Task(SearchQuery query, SessionFilter filter) {
            this.filter = filter;
            terms = new SearchTerms(query);
            condition = SessionCondition.of(filter, query.filters());
            filtered = !condition.sql().equals("1");
            matcher = new SessionMatcher(database, shape, terms);
        }

        List<Match> newestFirst(int limit) {
            if (terms.wanted().isEmpty() && !terms.limitsRoles()) {
                return inOrder(keys.ids(condition), limit);
            }
            if (!shape.indexed()) {
                return sort(all(candidates()));
            }
            return indexed(limit);
        }

        private List<Match> indexed(int limit) {
            Walked quick = walk(null, null, SHORT_WALK, limit);
            if (quick.complete()) {
                return quick.matches();
            }
            SearchTerms.Ready rarest = rarest();
            if (rarest != null) {
                return sort(all(new SearchIndex(database).sessions(rarest)));
            }
            return walk(anyIndexed(), like(), Integer.MAX_VALUE, limit).matches();
        }

        private record Walked(List<Match> matches, boolean complete) {}

        private Walked walk(@Nullable String match, @Nullable String like, int messages, int limit) {
            List<Match> matches = new ArrayList<>();
            boolean complete = new SearchWalk(database, terms, archived()).run(match, like, messages, id -> {
                Match found = match(id);
                if (found != null) {
                    matches.add(found);
                }
                return matches.size() < limit;
            });
            return new Walked(matches, complete);
        }

        private List<String> archived() {
            if (!database.exists("SELECT 1 FROM victor_archive LIMIT 1")) {
                return List.of();
            }
            List<String> sessions = new ArrayList<>();
            for (SearchTerms.Ready term : terms.wanted()) {
                if (term.inContents()) {
                    sessions.addAll(
                            term.isIndexable()
                                    ? new SearchIndex(database).archived(term)
                                    : SessionRows.strings(database, "SELECT DISTINCT session_id FROM victor_archive"));
                }
            }
            return sessions;
        }

        /** The rare term that the fewest texts have; null when every term is frequent or not to be looked up. */
        private SearchTerms.@Nullable Ready rarest() {
            SearchTerms.Ready rarest = null;
            int fewest = RARE;
            for (SearchTerms.Ready term : terms.wanted()) {
                if (term.isIndexable()) {
                    int count = new SearchIndex(database).count(term, RARE);
                    if (count < fewest) {
                        fewest = count;
                        rarest = term;
                    }
                }
            }
            return rarest;
        }

        /** An FTS5 query for all hits; null where one of the terms is not in the index, or is its costliest question. */
        private @Nullable String anyIndexed() {
            StringBuilder any = new StringBuilder();
            for (SearchTerms.Ready term : terms.wanted()) {
                if (!term.isIndexable() || term.term().text().length() < INDEXED_BEGINNING) {
                    return null;
                }
                if (term.inContents()) {
                    any.append(any.length() > 0 ? " OR " : "").append(term.match());
                }
            }
            return any.length() > 0 ? any.toString() : null;
        }

        /** A pattern that lets SQL pass over most texts; only for a single term whose letters have no case beyond ASCII. */
        private @Nullable String like() {
            if (terms.wanted().size() != 1 || terms.wanted().get(0).isIndexable()) {
                return null;
            }
            String text = terms.wanted().get(0).term().text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0 || (c >= 128 && (Character.toLowerCase(c) != c || Character.toUpperCase(c) != c))) {
                    return null;
                }
            }
            return "%" + SessionCondition.escapeLike(text) + "%";
        }

        /** Without our own index: the sessions that the file's own one names, where it has one for a term, else all. */
        private Collection<String> candidates() {
            String table = database.with(
                            connection -> new ForeignTable(shape.dialect().fullText(connection)))
                    .name();
            for (SearchTerms.Ready term : terms.wanted()) {
                if (table != null && term.isIndexable() && isAscii(term.term().text())) {
                    return foreignCandidates(table, term);
                }
            }
            return keys.ids(condition);
        }

        private record ForeignTable(@Nullable String name) {}

        private Set<String> foreignCandidates(String table, SearchTerms.Ready term) {
            Set<String> sessions = new LinkedHashSet<>(SessionRows.strings(
                    database,
                    "SELECT DISTINCT session_id FROM messages WHERE rowid IN (SELECT rowid FROM " + table + " WHERE "
                            + table + " MATCH ?) OR instr(metadata, 'preview_body') OR instr(metadata, 'preview_kind')",
                    term.match()));
            sessions.addAll(SessionRows.strings(
                    database,
                    "SELECT id FROM session_view WHERE name LIKE ? ESCAPE '\\' OR instr(data, '" + DocumentForm.ARCHIVE
                            + "') OR instr(data, 'preview_messages') AND NOT instr(data, '\"preview_messages\":[]')"
                            + " OR NOT EXISTS (SELECT 1 FROM messages m WHERE m.session_id = id)",
                    "%" + SessionCondition.escapeLike(firstWord(term.term().text())) + "%"));
            return sessions;
        }

        private List<Match> sorted(SessionOrder order, int limit) {
            SearchTerms.Ready rarest = shape.indexed() ? rarest() : null;
            if (rarest != null) {
                Set<String> found = new HashSet<>();
                for (Match match : all(new SearchIndex(database).sessions(rarest))) {
                    found.add(match.id());
                }
                return walkKeys(order, limit, found);
            }
            return walkKeys(order, limit, null);
        }

        private List<Match> walkKeys(SessionOrder order, int limit, @Nullable Set<String> only) {
            List<Match> matches = new ArrayList<>();
            SessionPage.Anchor anchor = null;
            while (matches.size() < limit) {
                List<SessionPage.Anchor> page = keys.page(filter, order, anchor, false, PAGE);
                List<String> ids = new ArrayList<>();
                for (SessionPage.Anchor one : page) {
                    if (only == null || only.contains(one.id())) {
                        ids.add(one.id());
                    }
                }
                matches.addAll(inOrder(ids, limit - matches.size()));
                if (page.size() < PAGE) {
                    break;
                }
                anchor = page.get(page.size() - 1);
            }
            return matches;
        }

        private List<Match> inOrder(List<String> ids, int limit) {
            List<Match> matches = new ArrayList<>();
            for (String id : ids) {
                if (matches.size() == limit) {
                    break;
                }
                Match match = match(id);
                if (match != null) {
                    matches.add(match);
                }
            }
            return matches;
        }

        private List<Match> all(Collection<String> ids) {
            return inOrder(new ArrayList<>(ids), Integer.MAX_VALUE);
        }

        private @Nullable Match match(String id) {
            return filtered && !keys.meets(condition, id) ? null : matcher.match(id);
        }
    }

    private static List<Match> sort(List<Match> matches) {
        matches.sort(null);
        return matches;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
