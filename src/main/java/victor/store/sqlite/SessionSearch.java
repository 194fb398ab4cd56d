package victor.store.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;

/** Finds the sessions that match a query. */
final class SessionSearch {
    /** Relevance is worked out for so many sessions with the newest hits. */
    private static final int RELEVANT = 1_000;

    private final Database database;
    private final StoreShape shape;
    private final SearchLimits limits;

    SessionSearch(Database database, StoreShape shape) {
        this(database, shape, SearchLimits.USUAL);
    }

    SessionSearch(Database database, StoreShape shape, SearchLimits limits) {
        this.limits = limits;
        this.database = database;
        this.shape = shape;
    }

    /**
     * A session that was found.
     *
     * @param messageId the newest matching message, null when no message matches by itself
     */
    record Hit(String sessionId, @Nullable Long messageId, String snippet, List<Integer> marks) {}

    List<Hit> search(SearchQuery query, SessionFilter filter, SearchOrder order, int limit) {
        SearchTerms terms = new SearchTerms(query);
        SessionCondition condition = SessionCondition.of(filter, query.filters());
        boolean weigh = order.relevance() && !terms.wanted().isEmpty();
        List<Hit> hits = new ArrayList<>();
        if (shape.indexed()) {
            IndexedSearch search = new IndexedSearch(database, shape, terms, condition, limits, weigh);
            HitSnippets snippets = new HitSnippets(database, terms);
            for (Found found : indexed(search, terms, condition, order, weigh, limit)) {
                Found known = found.known() || found.messageId() != null ? found : search.read(found.id());
                hits.add(snippets.hit(known == null ? found : known));
            }
            return hits;
        }
        HitSnippets snippets = new HitSnippets(database, terms);
        for (Found found : scanned(terms, condition, order, weigh, limit)) {
            hits.add(snippets.hit(found));
        }
        return hits;
    }

    private List<Found> indexed(
            IndexedSearch search,
            SearchTerms terms,
            SessionCondition condition,
            SearchOrder order,
            boolean weigh,
            int limit) {
        if (weigh) {
            return first(
                    Relevance.order(
                            search.byPlace(true, Math.max(limit, RELEVANT)),
                            terms.wanted().size()),
                    limit);
        }
        if (order.sort() != null || terms.hasNoHits()) {
            return search.inOrder(ordering(condition, order), limit);
        }
        return search.byPlace(!order.reverse(), limit);
    }

    private List<Found> scanned(
            SearchTerms terms, SessionCondition condition, SearchOrder order, boolean weigh, int limit) {
        List<Found> found = new ScannedSearch(database, shape, terms, condition, weigh).run();
        if (weigh) {
            int relevant = Math.max(limit, RELEVANT);
            return first(Relevance.order(first(found, relevant), terms.wanted().size()), limit);
        }
        if (order.sort() == null && !terms.hasNoHits()) {
            if (order.reverse()) {
                found.sort(Found.OLDEST_FIRST);
            }
            return first(found, limit);
        }
        Map<String, Found> byId = new HashMap<>();
        for (Found one : found) {
            byId.put(one.id(), one);
        }
        List<Found> ordered = new ArrayList<>();
        SessionOrdering ordering = ordering(condition, order);
        for (String id = ordering.next(); id != null && ordered.size() < limit; id = ordering.next()) {
            Found one = byId.get(id);
            if (one != null) {
                ordered.add(one);
            }
        }
        return ordered;
    }

    /** Without hits to go by, the sessions' own order decides: newest update first, if no other is asked for. */
    private SessionOrdering ordering(SessionCondition condition, SearchOrder order) {
        SessionOrder sort = order.sort();
        return new SessionOrdering(
                new SessionKeys(database, shape),
                condition,
                sort != null ? sort : new SessionOrder(SessionOrder.By.UPDATED, order.reverse()));
    }

    private static List<Found> first(List<Found> found, int limit) {
        return found.subList(0, Math.min(limit, found.size()));
    }
}
