package victor.domain;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param hits in the order that was asked for
 * @param more whether there are hits beyond the limit
 */
public record SearchResult(List<SearchHit> hits, boolean more) {
    public SearchResult {
        hits = List.copyOf(hits);
    }
}
