package victor.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import victor.text.CleanText;

/**
 * Times as people type them: {@code now}, {@code today}, {@code yesterday}; a length of time ({@code 2h}, {@code 30m}, {@code 1d12h},
 * see {@link #duration}) for so long ago; a date, month or year ({@code 2026-01-05}, {@code 2026-01}, {@code 2026}) and a date with a time
 * of day in any ISO form, local where it names no zone.
 */
public final class TimeExpression {
    private static final String FORMS =
            "use 30m, 2h, 3d, 2w, 6mo, 1y, today, yesterday, 2026-01-05, 2026-01 or 2026-01-05T14:30";

    private TimeExpression() {}

    /**
     * When the time begins: of a day its midnight.
     *
     * @param clock says what now is, and in which zone
     * @return epoch milliseconds
     * @throws IllegalArgumentException with one sentence for people
     */
    public static long start(String text, Clock clock) {
        return bound(text, clock, false);
    }

    /**
     * When the time is over: of a day the midnight after it, of a point that point, so that "until 2026-01-05" takes that day in.
     *
     * @param clock says what now is, and in which zone
     * @return epoch milliseconds
     * @throws IllegalArgumentException with one sentence for people
     */
    public static long end(String text, Clock clock) {
        return bound(text, clock, true);
    }

    /**
     * A length of time: numbers with units, one after the other. Units are {@code s}, {@code m} or {@code min}, {@code h}, {@code d},
     * {@code w}, {@code mo} (30 days), {@code y} (365 days) and their English names.
     *
     * @return milliseconds, 0 or more
     * @throws IllegalArgumentException with one sentence for people
     */
    public static long duration(String text) {
        long millis = TimeSpan.parse(text.strip().toLowerCase(Locale.ROOT));
        if (millis < 0) {
            throw new IllegalArgumentException(
                    "'" + CleanText.line(text) + "' is not a length of time: use 30m, 2h, 3d, 2w, 6mo or 1y");
        }
        return millis;
    }

    private static long bound(String text, Clock clock, boolean end) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        TimeZone zone = TimeZone.getTimeZone(clock.getZone());
        long now = clock.millis();
        return switch (typed) {
            case "now" -> now;
            case "today" -> midnight(now, zone, end ? 1 : 0);
            case "yesterday" -> midnight(now, zone, end ? 0 : -1);
            default -> {
                long ago = TimeSpan.parse(typed.endsWith(" ago") ? typed.substring(0, typed.length() - 4) : typed);
                yield ago >= 0 ? now - ago : isoBound(text, zone, end);
            }
        };
    }

    /** The first moment of a day, so many days after today. */
    private static long midnight(long now, TimeZone zone, int days) {
        long today = Math.floorDiv(LocalTimes.local(now, zone), IsoTime.DAY);
        return LocalTimes.instant((today + days) * IsoTime.DAY, zone);
    }

    private static long isoBound(String text, TimeZone zone, boolean end) {
        IsoTime time = IsoTime.parse(text);
        if (time == null) {
            throw new IllegalArgumentException("'" + CleanText.line(text) + "' is not a time: " + FORMS);
        }
        long local = end ? localEnd(time) : time.localMillis();
        return time.hasZone() ? local - time.offsetSeconds() * 1_000L : LocalTimes.instant(local, zone);
    }

    private static long localEnd(IsoTime time) {
        long start = time.localMillis();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(start, IsoTime.DAY));
        return switch (time.unit()) {
            case YEAR -> day.plusYears(1).toEpochDay() * IsoTime.DAY;
            case MONTH -> day.plusMonths(1).toEpochDay() * IsoTime.DAY;
            case WEEK -> start + 7 * IsoTime.DAY;
            case DAY -> start + IsoTime.DAY;
            case POINT -> start;
        };
    }
}
