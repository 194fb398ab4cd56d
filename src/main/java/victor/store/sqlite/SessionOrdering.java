package victor.store.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionOrder;
import victor.domain.SessionPage.Anchor;

/** The ids of sessions in an order, one after the other; read in pages that grow, as often the first ones are enough. */
final class SessionOrdering {
    private static final int FIRST_PAGE = 200;

    private final SessionKeys keys;
    private final SessionCondition condition;
    private final SessionOrder order;
    private List<Anchor> page = List.of();
    private int pageSize = FIRST_PAGE;
    private int next;
    private boolean last;

    SessionOrdering(SessionKeys keys, SessionCondition condition, SessionOrder order) {
        this.keys = keys;
        this.condition = condition;
        this.order = order;
    }

    /** The next id; null at the end. */
    @Nullable
    String next() {
        if (next == page.size() && !last) {
            Anchor anchor = page.isEmpty() ? null : page.get(page.size() - 1);
            page = keys.page(condition, order, anchor, false, pageSize);
            last = page.size() < pageSize;
            pageSize *= 20;
            next = 0;
        }
        return next < page.size() ? page.get(next++).id() : null;
    }
}
