package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that matches a search.
 *
 * @param session the session
 * @param snippet a stretch of the matching text of the newest matching message, or of the title; not cleaned for a terminal
 * @param marks ranges of the snippet to mark, as start and end offsets in UTF-16 units, in pairs, ascending
 * @param messageId the newest matching message, null when only the title matches
 */
public record SearchHit(
        SessionSummary session,
        String snippet,
        List<Integer> marks,
        @Nullable Long messageId) {
    public SearchHit {
        marks = List.copyOf(marks);
    }
}
