package victor.domain;

/** The three kinds of ISO 8601 dates as days since 1970-01-01. */
final class IsoDate {
    /** For a date that does not exist. */
    static final long NONE = Long.MIN_VALUE;

    private IsoDate() {}

    static long calendar(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        long first = GregorianDate.epochDay(year, month, 1);
        long next = month == 12 ? GregorianDate.epochDay(year + 1, 1, 1) : GregorianDate.epochDay(year, month + 1, 1);
        return day > next - first ? NONE : first + day - 1;
    }

    /** @param day of the year, from 1 */
    static long ordinal(int year, int day) {
        long first = GregorianDate.epochDay(year, 1, 1);
        return day < 1 || day > GregorianDate.epochDay(year + 1, 1, 1) - first ? NONE : first + day - 1;
    }

    /** @param day of the week, Monday is 1 */
    static long week(int year, int week, int day) {
        if (week < 1 || day < 1 || day > 7) {
            return NONE;
        }
        // The 4th of January is always in week 1, and a week belongs to the year of its Thursday.
        long thursday = monday(GregorianDate.epochDay(year, 1, 4)) + 3 + (week - 1) * 7L;
        return GregorianDate.ofEpochDay(thursday).year() == year ? thursday - 4 + day : NONE;
    }

    /** The Monday of a day's week. */
    private static long monday(long epochDay) {
        // 1970-01-01 was a Thursday.
        return epochDay - Math.floorMod(epochDay + 3, 7);
    }
}
