package victor.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Between instants and what a clock on the wall showed, in milliseconds. */
final class LocalTimes {
    private LocalTimes() {}

    /** What the wall clock of a zone showed, as if it were UTC. */
    static long local(long millis, ZoneId zone) {
        return millis + zone.getRules().getOffset(Instant.ofEpochMilli(millis)).getTotalSeconds() * 1_000L;
    }

    /** When the wall clock of a zone showed this: the earlier instant where it did so twice, the hour after where never. */
    static long instant(long localMillis, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(Math.floorDiv(localMillis, 1_000L), 0, ZoneOffset.UTC);
        return localMillis - zone.getRules().getOffset(local).getTotalSeconds() * 1_000L;
    }
}
