package victor.domain;

import org.jspecify.annotations.Nullable;
import victor.domain.IsoTime.Unit;

/** Reads {@link IsoTime} from left to right. */
final class IsoTimeParser {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long BILLION = 1_000_000_000L;
    private static final int LONGEST_NUMBER = 8;

    private final String text;
    private int at;
    private boolean failed;
    private Unit unit = Unit.DAY;

    IsoTimeParser(String text) {
        this.text = text.strip();
    }

    @Nullable
    IsoTime parse() {
        long day = date();
        boolean letterT = peek() == 'T' || peek() == 't';
        long ofDay = 0;
        if (!failed && unit == Unit.DAY && (letterT || (peek() == ' ' && isDigit(at + 1)))) {
            at++;
            ofDay = timeOfDay();
            unit = Unit.POINT;
        }
        int offset = zone();
        return failed || at < text.length() ? null : new IsoTime(day * IsoTime.DAY + ofDay, offset, letterT, unit);
    }

    private long date() {
        int digits = digitsAhead();
        if (digits == 8) {
            return known(IsoDate.calendar(number(4), number(2), number(2)));
        }
        if (digits == 7) {
            return known(IsoDate.ordinal(number(4), number(3)));
        }
        if (digits != 4) {
            return fail();
        }
        int year = number(4);
        boolean extended = take('-');
        if (take('W') || take('w')) {
            return weekDate(year, extended);
        }
        if (!extended) {
            unit = Unit.YEAR;
            return known(IsoDate.calendar(year, 1, 1));
        }
        if (digitsAhead() == 3) {
            return known(IsoDate.ordinal(year, number(3)));
        }
        int month = number(2);
        if (take('-')) {
            return known(IsoDate.calendar(year, month, number(2)));
        }
        unit = Unit.MONTH;
        return known(IsoDate.calendar(year, month, 1));
    }

    private long weekDate(int year, boolean extended) {
        int week = number(2);
        boolean day = extended ? take('-') : digitsAhead() > 0;
        unit = day ? Unit.DAY : Unit.WEEK;
        return known(IsoDate.week(year, week, day ? number(1) : 1));
    }

    private long timeOfDay() {
        int digits = digitsAhead();
        boolean basic = digits == 4 || digits == 6;
        int hour = number(2);
        int minute = 0;
        int second = 0;
        long last = HOUR;
        if (basic || take(':')) {
            minute = number(2);
            last = MINUTE;
            if (digits == 6 || (!basic && take(':'))) {
                second = number(2);
                last = SECOND;
            }
        }
        long millis = hour * HOUR + minute * MINUTE + second * SECOND + fraction(last);
        // 24:00 is the end of a day, and 23:59:60 a leap second.
        if (minute > 59 || second > 60 || millis > IsoTime.DAY + SECOND || (hour == 24 && millis > IsoTime.DAY)) {
            failed = true;
        }
        return millis;
    }

    /** A fraction of a unit, in milliseconds, rounded down. */
    private long fraction(long unitMillis) {
        if (!take('.') && !take(',')) {
            return 0;
        }
        failed |= !isDigit(at);
        long value = 0;
        long scale = 1;
        while (isDigit(at)) {
            if (scale < BILLION) {
                value = value * 10 + text.charAt(at) - '0';
                scale *= 10;
            }
            at++;
        }
        return value * unitMillis / scale;
    }

    private int zone() {
        if (unit == Unit.POINT && peek() == ' ') {
            at++;
            failed |= at == text.length();
        }
        if (at == text.length() || failed) {
            return IsoTime.NO_ZONE;
        }
        if (take('Z') || take('z')) {
            return 0;
        }
        boolean west = take('-');
        failed |= !west && !take('+');
        int hours = number(2);
        int minutes = take(':') || isDigit(at) ? number(2) : 0;
        int seconds = take(':') || isDigit(at) ? number(2) : 0;
        failed |= hours > 23 || minutes > 59 || seconds > 59;
        int offset = (hours * 60 + minutes) * 60 + seconds;
        return west ? -offset : offset;
    }

    private long known(long epochDay) {
        return epochDay == IsoDate.NONE ? fail() : epochDay;
    }

    private long fail() {
        failed = true;
        return 0;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private int digitsAhead() {
        int count = 0;
        while (count <= LONGEST_NUMBER && isDigit(at + count)) {
            count++;
        }
        return count;
    }

    /** A number of exactly so many digits. */
    private int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            if (!isDigit(at)) {
                failed = true;
                return 1;
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }
}
