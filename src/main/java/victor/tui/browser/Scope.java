package victor.tui.browser;

import victor.domain.SessionFilter;
import victor.domain.SessionOrder;

/** Which sessions are listed, and in what order. */
record Scope(SessionFilter filter, SessionOrder order) {
    static final Scope ALL = new Scope(SessionFilter.ALL, SessionOrder.NEWEST);

    Scope with(SessionFilter other) {
        return new Scope(other, order);
    }

    Scope with(SessionOrder other) {
        return new Scope(filter, other);
    }
}
