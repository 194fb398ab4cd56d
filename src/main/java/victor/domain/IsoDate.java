package victor.domain;

import java.time.LocalDate;

/** The three kinds of ISO 8601 dates as days since 1970-01-01. */
final class IsoDate {
    /** For a date that does not exist. */
    static final long NONE = Long.MIN_VALUE;

    private IsoDate() {}

    static long calendar(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? NONE : first.toEpochDay() + day - 1;
    }

    /** @param day of the year, from 1 */
    static long ordinal(int year, int day) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return day < 1 || day > first.lengthOfYear() ? NONE : first.toEpochDay() + day - 1;
    }

    /** @param day of the week, Monday is 1 */
    static long week(int year, int week, int day) {
        if (week < 1 || day < 1 || day > 7) {
            return NONE;
        }
        // The 4th of January is always in week 1, and a week belongs to the year of its Thursday.
        long thursday = monday(LocalDate.of(year, 1, 4).toEpochDay()) + 3 + (week - 1) * 7L;
        return LocalDate.ofEpochDay(thursday).getYear() == year ? thursday - 4 + day : NONE;
    }

    /** The Monday of a day's week. */
    private static long monday(long epochDay) {
        // 1970-01-01 was a Thursday.
        return epochDay - Math.floorMod(epochDay + 3, 7);
    }
}
