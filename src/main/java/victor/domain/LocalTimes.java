package victor.domain;

import java.util.TimeZone;

/**
 * Between instants and what a clock on the wall showed, in milliseconds. By {@link TimeZone}, because the rules of java.time take several
 * times as long to load, and a list needs them for its first row.
 */
final class LocalTimes {
    private LocalTimes() {}

    /** What the wall clock of a zone showed, as if it were UTC. */
    static long local(long millis, TimeZone zone) {
        return millis + zone.getOffset(millis);
    }

    /**
     * When the wall clock of a zone showed this: the earlier instant where it did so twice; where the clock skipped it, as much after the
     * change as it stands after its beginning.
     */
    static long instant(long localMillis, TimeZone zone) {
        // No offset is as long as a day, so these two stand on both sides of a change if there is one near.
        int before = zone.getOffset(localMillis - IsoTime.DAY);
        int after = zone.getOffset(localMillis + IsoTime.DAY);
        long early = localMillis - before;
        long late = localMillis - after;
        return zone.getOffset(early) != before && zone.getOffset(late) == after ? late : early;
    }
}
