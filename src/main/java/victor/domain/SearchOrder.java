package victor.domain;

import org.jspecify.annotations.Nullable;

/**
 * The order of search hits.
 *
 * @param relevance by how well the newest few thousand matching messages fit (bm25)
 * @param sort as in a list; null for the newest matching message first
 * @param reverse the opposite of newest first; only where neither of the others is given
 */
public record SearchOrder(boolean relevance, @Nullable SessionOrder sort, boolean reverse) {
    /** The session with the newest matching message first. */
    public static final SearchOrder NEWEST_HIT = new SearchOrder(false, null, false);
}
