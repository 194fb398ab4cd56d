package victor.domain;

/**
 * A day of the calendar by arithmetic alone; {@code java.time} takes longer to load than a page of a list to write.
 *
 * @param year by astronomers' count, in which a year 0 is before the year 1
 * @param month from 1
 * @param day of the month, from 1
 */
record GregorianDate(int year, int month, int day) {
    // Years that begin in March have their odd day at the end, and repeat after 400.
    private static final int DAYS_OF_400_YEARS = 146_097;
    /** From 0000-03-01 to 1970-01-01. */
    private static final int DAYS_BEFORE_1970 = 719_468;

    /** The day that is so many after 1970-01-01. */
    static GregorianDate ofEpochDay(long epochDay) {
        long days = epochDay + DAYS_BEFORE_1970;
        int day = (int) Math.floorMod(days, (long) DAYS_OF_400_YEARS);
        int year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        int ofYear = day - beforeYear(year);
        int fromMarch = (5 * ofYear + 2) / 153;
        boolean next = fromMarch >= 10;
        return new GregorianDate(
                (int) (Math.floorDiv(days, (long) DAYS_OF_400_YEARS) * 400) + year + (next ? 1 : 0),
                next ? fromMarch - 9 : fromMarch + 3,
                ofYear - beforeMonth(fromMarch) + 1);
    }

    /** Days from 1970-01-01 to this one, which has to be in the calendar. */
    static long epochDay(int year, int month, int day) {
        boolean next = month <= 2;
        int fromMarch = next ? month + 9 : month - 3;
        int first = next ? year - 1 : year;
        return (long) Math.floorDiv(first, 400) * DAYS_OF_400_YEARS
                + beforeYear(Math.floorMod(first, 400))
                + beforeMonth(fromMarch)
                + day
                - 1
                - DAYS_BEFORE_1970;
    }

    private static int beforeYear(int year) {
        return 365 * year + year / 4 - year / 100;
    }

    private static int beforeMonth(int fromMarch) {
        return (153 * fromMarch + 2) / 5;
    }
}
