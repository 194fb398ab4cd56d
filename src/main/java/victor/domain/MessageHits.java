package victor.domain;

import java.util.List;

/**
 * What a search within one session found, after some of its messages.
 *
 * @param ids messages with a hit, in the order they were looked at
 * @param lastId the last message that was looked at; 0 when there was none
 * @param finished whether none is left to look at
 */
public record MessageHits(List<Long> ids, long lastId, boolean finished) {
    public MessageHits {
        ids = List.copyOf(ids);
    }
}
