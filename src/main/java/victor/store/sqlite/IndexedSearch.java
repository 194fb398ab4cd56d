package victor.store.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches a store that has our own index; every answer is that of {@link SessionReader}, the index only names candidates. */
final class IndexedSearch {
    /** So many sessions may be looked at in vain before it is asked whether one term is rare. */
    private static final int FEW_MISSES = 100;

    /** So many before all sessions that have all terms are made out. */
    private static final int MANY_MISSES = 3_000;

    /** A term in fewer texts than this is rare. */
    private static final int RARE = 1_000;

    private final Database database;
    private final StoreShape shape;
    private final SearchTerms terms;
    private final SessionCondition condition;
    private final SessionReader reader;
    private final boolean singleHitDecides;

    /**
     * @param weigh whether relevance is asked for
     */
    IndexedSearch(Database database, StoreShape shape, SearchTerms terms, SessionCondition condition, boolean weigh) {
        this.database = database;
        this.shape = shape;
        this.terms = terms;
        this.condition = condition;
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
        List<HitRows> sources = new HitQueries(database, terms, newestFirst).sources();
        try (HitStream stream = new HitStream(reader, sources, newestFirst, singleHitDecides)) {
            if (stream.fill(sessions, limit, FEW_MISSES)) {
                return sessions;
            }
            CandidateSessions candidates = new CandidateSessions(database, terms);
            List<String> ids = candidates.ofRarest(RARE);
            if (ids == null && condition.needsSession()) {
                ids = few(new SessionKeys(database, shape).ids(condition));
            }
            if (ids == null) {
                if (stream.fill(sessions, limit, MANY_MISSES)) {
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

    private static @Nullable List<String> few(List<String> ids) {
        return ids.size() <= MANY_MISSES ? ids : null;
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
            } else if (++misses == FEW_MISSES) {
                candidates = set(new CandidateSessions(database, terms).ofRarest(RARE));
            } else if (misses == MANY_MISSES && candidates == null && !terms.hasNoHits()) {
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
