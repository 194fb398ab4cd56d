package victor.domain;

/** Reads lengths of time such as {@code 1d12h} and {@code 3 days}, in lower case. */
final class TimeSpan {
    /** For a text that is none. */
    static final long NONE = -1;

    /** Nobody means more, and nothing can overflow below it. */
    private static final long LONGEST = 10_000L * 365 * IsoTime.DAY;

    /** What a long holds in any case. */
    private static final int MOST_DIGITS = 18;

    private TimeSpan() {}

    /** Milliseconds, or {@link #NONE}. */
    static long parse(String text) {
        long sum = 0;
        int at = 0;
        do {
            int start = at;
            at = digits(text, start);
            if (at == start || at - start > MOST_DIGITS) {
                return NONE;
            }
            long number = Long.parseLong(text, start, at, 10);
            int unitStart = blanks(text, at);
            at = letters(text, unitStart);
            long unit = unit(text.substring(unitStart, at));
            if (unit == 0 || number > LONGEST / unit) {
                return NONE;
            }
            sum += number * unit;
            at = blanks(text, at);
        } while (at < text.length() && sum <= LONGEST);
        return sum <= LONGEST ? sum : NONE;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static int letters(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i++;
        }
        return i;
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static long unit(String name) {
        return switch (name) {
            case "s", "sec", "second", "seconds" -> 1_000L;
            case "m", "min", "minute", "minutes" -> 60_000L;
            case "h", "hour", "hours" -> 3_600_000L;
            case "d", "day", "days" -> IsoTime.DAY;
            case "w", "week", "weeks" -> 7 * IsoTime.DAY;
            case "mo", "month", "months" -> 30 * IsoTime.DAY;
            case "y", "year", "years" -> 365 * IsoTime.DAY;
            default -> 0;
        };
    }
}
