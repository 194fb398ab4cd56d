package victor.store.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches a store that has our own index; every answer is that of {@link SessionReader}, the index only names candidates. */
final class IndexedSearch {
    private final Database database;
    private final StoreShape shape;
    private final SearchTerms terms;
    private final SessionCondition condition;
    private final SearchLimits limits;
    private final SessionReader reader;
    private final boolean singleHitDecides;

    /**
     * @param weigh whether relevance is asked for
     */
    IndexedSearch(
            Database database,
            StoreShape shape,
            SearchTerms terms,
            SessionCondition condition,
            SearchLimits limits,
            boolean weigh) {
        this.database = database;
        this.shape = shape;
        this.terms = terms;
        this.condition = condition;
        this.limits = limits;
        reader = new SessionReader(database, terms, condition, weigh);
        singleHitDecides = !weigh
                && terms.wanted().size() <= 1
                && terms.unwanted().isEmpty()
                && (terms.wanted().isEmpty() || !terms.needsRole());
    }

    /** The session with this id, if it matches, with all that is to be known about it. */
    @Nullable
    Found read(String id) {
        return reader.read(id);
    }

    /** The first matching sessions by the place of their hits. */
    List<Found> byPlace(boolean newestFirst, int limit) {
        List<Found> sessions = new ArrayList<>();
        List<HitRows> sources = new HitQueries(database, terms, limits, newestFirst).sources();
        try (HitStream stream = new HitStream(reader, sources, newestFirst, singleHitDecides)) {
            if (stream.fill(sessions, limit, limits.fewMisses())) {
                return sessions;
            }
            CandidateSessions candidates = new CandidateSessions(database, terms);
            List<String> ids = candidates.ofRarest(limits.rare());
            if (ids == null && condition.needsSession()) {
                ids = few(new SessionKeys(database, shape).ids(condition));
            }
            if (ids == null) {
                if (stream.fill(sessions, limit, limits.manyMisses())) {
                    return sessions;
                }
                ids = candidates.ofAll();
            }
            if (ids == null) {
                stream.fill(sessions, limit, Integer.MAX_VALUE);
                return sessions;
            }
            return sorted(ids, newestFirst, limit);
        }
    }

    private @Nullable List<String> few(List<String> ids) {
        return ids.size() <= limits.manyMisses() ? ids : null;
    }

    private List<Found> sorted(List<String> ids, boolean newestFirst, int limit) {
        List<Found> sessions = new ArrayList<>();
        for (String id : ids) {
            Found found = reader.read(id);
            if (found != null) {
                sessions.add(found);
            }
        }
        sessions.sort(newestFirst ? null : Found.OLDEST_FIRST);
        return sessions.subList(0, Math.min(limit, sessions.size()));
    }

    /** The first matching sessions in an order of their own. */
    List<Found> inOrder(SessionOrdering ordering, int limit) {
        List<Found> sessions = new ArrayList<>();
        Set<String> candidates = null;
        int misses = 0;
        for (String id = ordering.next(); id != null && sessions.size() < limit; id = ordering.next()) {
            if (terms.looksAtNoText()) {
                sessions.add(Found.unmatched(id));
                continue;
            }
            Found found = candidates == null || candidates.contains(id) ? reader.read(id) : null;
            if (found != null) {
                sessions.add(found);
            } else if (++misses == limits.fewMisses()) {
                candidates = set(new CandidateSessions(database, terms).ofRarest(limits.rare()));
            } else if (misses == limits.manyMisses() && candidates == null && !terms.hasNoHits()) {
                candidates = ids(byPlace(true, Integer.MAX_VALUE));
            }
        }
        return sessions;
    }

    private static @Nullable Set<String> set(@Nullable List<String> ids) {
        return ids == null ? null : new HashSet<>(ids);
    }

    private static Set<String> ids(List<Found> sessions) {
        Set<String> ids = new HashSet<>();
        for (Found found : sessions) {
            ids.add(found.id());
        }
        return ids;
    }
}
