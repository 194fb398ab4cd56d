package victor.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionPage.Anchor;
import victor.domain.SessionSummary;
import victor.store.SessionStore;

/**
 * Some sessions that follow each other in a list, and where it goes on to both sides.
 *
 * @param rows in the order of the list
 * @param first where a page that ends before these begins, null when there are no rows
 * @param last where the page after these begins, null when there are no rows
 * @param earlier whether there are sessions before these
 * @param later whether there are sessions after these
 * @param centre which row it was made around, 0 where none was found
 */
public record Stretch(
        List<SessionSummary> rows,
        @Nullable Anchor first,
        @Nullable Anchor last,
        boolean earlier,
        boolean later,
        int centre) {
    public Stretch {
        rows = List.copyOf(rows);
    }

    static Stretch around(
            SessionStore store, SessionFilter filter, SessionOrder order, List<String> ids, int before, int after) {
        for (String id : ids) {
            Anchor place = store.place(filter, order, id);
            if (place != null) {
                SessionPage above = store.page(filter, order, place, true, before);
                return joined(above, store.page(filter, order, above.last(), false, after));
            }
        }
        SessionPage page = store.page(filter, order, null, false, before + after);
        return new Stretch(page.rows(), page.first(), page.last(), false, page.more(), 0);
    }

    private static Stretch joined(SessionPage above, SessionPage below) {
        List<SessionSummary> rows = new ArrayList<>(above.rows());
        rows.addAll(below.rows());
        Anchor first = above.rows().isEmpty() ? below.first() : above.first();
        return new Stretch(
                rows,
                first,
                below.last(),
                above.more(),
                below.more(),
                above.rows().size());
    }
}
