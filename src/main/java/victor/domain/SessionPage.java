package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some sessions that follow each other in an order.
 *
 * @param rows in that order
 * @param first where a page that ends before these begins, null when there are no rows
 * @param last where the page after these begins, null when there are no rows
 * @param more whether the store holds further sessions in the direction that was read
 */
public record SessionPage(
        List<SessionSummary> rows,
        @Nullable Anchor first,
        @Nullable Anchor last,
        boolean more) {
    public SessionPage {
        rows = List.copyOf(rows);
    }

    /**
     * A place between two sessions; it stays valid when the session beside it is deleted.
     *
     * @param key the sort key of the session beside it, in the store's own form: a Long or a String
     * @param id the id of the session beside it
     */
    public record Anchor(Object key, String id) {}
}
