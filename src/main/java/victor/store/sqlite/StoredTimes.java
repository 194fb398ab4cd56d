package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;

/** Times as this file's other readers understand them. */
final class StoredTimes {
    private final boolean naiveLocal;
    private final boolean ordersMessages;
    private final String now;

    StoredTimes(StoreShape shape, long nowMillis) {
        naiveLocal = shape.dialect().times() == Dialect.Times.NAIVE_LOCAL_MICROS;
        ordersMessages = shape.timestamped();
        now = written(nowMillis);
    }

    String now() {
        return now;
    }

    private String written(long millis) {
        return naiveLocal ? StoredTime.naiveLocal(millis) : StoredTime.utc(millis);
    }

    /** A given time as text: as it is where this file can hold any form, else in its own form; now when there is none. */
    String written(@Nullable String text) {
        if (text == null) {
            return now;
        }
        long millis = StoredTime.millis(text);
        return !naiveLocal || isNaiveLocal(text) ? text : millis == StoredTime.NONE ? now : written(millis);
    }

    /** {@code 2026-01-05T09:36:40.123730}: what Python's {@code datetime.isoformat} writes without a zone. */
    private static boolean isNaiveLocal(String text) {
        return text.length() >= 19
                && text.charAt(10) == 'T'
                && text.indexOf('Z') < 0
                && text.indexOf('+') < 0
                && text.indexOf('-', 10) < 0
                && StoredTime.millis(text) != StoredTime.NONE;
    }

    SessionSummary written(SessionSummary head) {
        if (!naiveLocal) {
            return head;
        }
        return new SessionSummary(
                head.id(),
                head.title(),
                head.model(),
                head.provider(),
                head.profile(),
                written(head.createdAt()),
                written(head.updatedAt()),
                head.messageCount(),
                head.previewCount(),
                head.tags());
    }

    /**
     * New messages: one without a time gets now; none goes back before the one in front of it where time is the order.
     *
     * @param before the time of the message in front of them, null for none
     */
    List<Message> complete(List<Message> messages, @Nullable String before) {
        return timed(messages, now, before == null ? "" : before);
    }

    /** Messages as another store held them: a missing time stays missing where the shape allows that. */
    List<Message> written(List<Message> messages, SessionSummary head) {
        return naiveLocal ? timed(messages, head.createdAt(), "") : messages;
    }

    private List<Message> timed(List<Message> messages, @Nullable String otherwise, String before) {
        List<Message> timed = new ArrayList<>(messages.size());
        String last = before;
        for (Message message : messages) {
            String time = written(message.createdAt() == null ? otherwise : message.createdAt());
            if (ordersMessages && time.compareTo(last) < 0) {
                time = last;
            }
            last = time;
            timed.add(new Message(0, message.role(), message.content(), message.toolCalls(), time, message.fields()));
        }
        return timed;
    }
}
