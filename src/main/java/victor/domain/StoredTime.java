package victor.domain;

import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Times as databases hold them: ISO 8601 text in whatever form another program wrote. With a zone it means what it says; without one, the
 * form with a T is local time (Python writes it), and any other is UTC (SQLite's {@code datetime('now')} writes it). The local zone is
 * the one of the process.
 */
public final class StoredTime {
    /** For a text that is missing or no time. */
    public static final long NONE = Long.MIN_VALUE;

    private StoredTime() {}

    /** Milliseconds since 1970-01-01 UTC, fractions of them cut off, or {@link #NONE}. */
    public static long millis(@Nullable String stored) {
        IsoTime time = stored == null ? null : IsoTime.parse(stored);
        if (time == null) {
            return NONE;
        }
        return isLocal(time) ? LocalTimes.instant(time.localMillis(), TimeZone.getDefault()) : time.utcMillis();
    }

    /** Local time as {@code 2025-01-07 14:30}; a text that is no time as it is, nothing for null. Not cleaned for a terminal. */
    public static String minutes(@Nullable String stored) {
        TimeText text = local(stored);
        return text == null
                ? orEmpty(stored)
                : text.date('-').between(' ').minutes(':').toString();
    }

    /** Local time as {@code 2025-01-07T14:30:45}; a text that is no time as it is, nothing for null. Not cleaned for a terminal. */
    public static String seconds(@Nullable String stored) {
        TimeText text = local(stored);
        return text == null
                ? orEmpty(stored)
                : text.date('-').between('T').seconds(':').toString();
    }

    /** Local time in a style; a text that is no time as it is, nothing for null. Not cleaned for a terminal. */
    public static String styled(@Nullable String stored, DateStyle style, long nowMillis) {
        long millis = millis(stored);
        if (millis == NONE) {
            return orEmpty(stored);
        }
        return style == DateStyle.ISO ? minutes(stored) : BriefTime.text(millis, style, nowMillis);
    }

    /** What the documented shape stores: {@code 2025-01-07T13:30:45.123Z}. */
    public static String utc(long millis) {
        return new TimeText(millis)
                .date('-')
                .between('T')
                .seconds(':')
                .millis()
                .text("Z")
                .toString();
    }

    /** What the Python shapes store: local time without zone, {@code 2025-01-07T14:30:45.123000}. */
    public static String naiveLocal(long millis) {
        TimeText text = new TimeText(LocalTimes.local(millis, TimeZone.getDefault()));
        return text.date('-').between('T').seconds(':').millis().text("000").toString();
    }

    /** Local time for names of files and sessions: {@code 20250107_143045}. */
    public static String stamp(long millis) {
        return stamp(millis, TimeZone.getDefault());
    }

    static String stamp(long millis, TimeZone zone) {
        return new TimeText(LocalTimes.local(millis, zone))
                .date('\0')
                .between('_')
                .seconds('\0')
                .toString();
    }

    private static @Nullable TimeText local(@Nullable String stored) {
        IsoTime time = stored == null ? null : IsoTime.parse(stored);
        if (time == null) {
            return null;
        }
        return new TimeText(
                isLocal(time) ? time.localMillis() : LocalTimes.local(time.utcMillis(), TimeZone.getDefault()));
    }

    private static boolean isLocal(IsoTime time) {
        return time.letterT() && !time.hasZone();
    }

    private static String orEmpty(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
