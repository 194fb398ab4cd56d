package victor.tui.browser;

import org.jspecify.annotations.Nullable;
import victor.domain.SearchHit;
import victor.domain.SessionSummary;

/**
 * A row of the table.
 *
 * @param session what it shows
 * @param hit where a search found it; null when nothing is searched for
 */
record Row(SessionSummary session, @Nullable SearchHit hit) {
    String id() {
        return session.id();
    }
}
