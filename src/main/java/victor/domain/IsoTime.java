package victor.domain;

import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of time in any form of ISO 8601: basic or extended, calendar, week or ordinal date, reduced precision, a fraction
 * of the last unit after a point or comma, with or without a zone. A blank may stand for the T, and before the zone.
 *
 * @param localMillis the written time as if it were UTC
 * @param offsetSeconds of the written zone, {@link #NO_ZONE} without one
 * @param letterT whether a T stands before the time of day
 * @param unit the smallest one that is written
 */
record IsoTime(long localMillis, int offsetSeconds, boolean letterT, Unit unit) {
    static final int NO_ZONE = Integer.MIN_VALUE;
    static final long DAY = 86_400_000L;

    /** How long the written stretch of time is; a time of day is taken as a point. */
    enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        POINT
    }

    /** Null when the text has no such form, or names a date or time that does not exist. */
    static @Nullable IsoTime parse(String text) {
        return new IsoTimeParser(text).parse();
    }

    boolean hasZone() {
        return offsetSeconds != NO_ZONE;
    }

    /** Epoch milliseconds by the written zone, by UTC without one. */
    long utcMillis() {
        return hasZone() ? localMillis - offsetSeconds * 1_000L : localMillis;
    }
}
