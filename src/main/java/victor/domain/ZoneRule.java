package victor.domain;

import org.jspecify.annotations.Nullable;

/**
 * What holds in a zone after the last change that its file lists: a rule as POSIX writes it for TZ, such as {@code
 * CET-1CEST,M3.5.0,M10.5.0/3}. Changes on numbered days of the year, which no zone has, are not understood.
 */
final class ZoneRule {
    private static final int HOUR = 3_600;

    private final String text;
    private int at;
    private int standard;
    private int summer;
    private @Nullable Change start;
    private @Nullable Change end;

    private ZoneRule(String text) {
        this.text = text;
    }

    /** The day of a week (0 is Sunday) in a week of a month (5 is its last), and the second of that day by the clock before. */
    private record Change(int month, int week, int day, int second) {
        /** Seconds from 1970-01-01 on that clock. */
        long in(int year) {
            long first = GregorianDate.epochDay(year, month, 1);
            long next =
                    month == 12 ? GregorianDate.epochDay(year + 1, 1, 1) : GregorianDate.epochDay(year, month + 1, 1);
            // 1970-01-01 was a Thursday.
            long date = first + Math.floorMod(day - (first + 4), 7L) + 7L * (week - 1);
            while (date >= next) {
                date -= 7;
            }
            return date * 86_400 + second;
        }
    }

    /** Null when it is not understood. */
    static @Nullable ZoneRule parse(String text) {
        ZoneRule rule = new ZoneRule(text);
        try {
            return rule.read() && rule.at == text.length() ? rule : null;
        } catch (StringIndexOutOfBoundsException cutOff) {
            return null;
        }
    }

    /** Seconds east of Greenwich at so many after 1970-01-01 UTC. */
    int offset(long seconds) {
        if (start == null || end == null) {
            return standard;
        }
        int year = GregorianDate.ofEpochDay(Math.floorDiv(seconds + standard, 86_400L))
                .year();
        long from = start.in(year) - standard;
        long to = end.in(year) - summer;
        boolean isSummer = from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to;
        return isSummer ? summer : standard;
    }

    private boolean read() {
        if (!name()) {
            return false;
        }
        standard = -time();
        if (at == text.length()) {
            return true;
        }
        if (!name()) {
            return false;
        }
        summer = text.charAt(at) == ',' ? standard + HOUR : -time();
        start = change();
        end = start == null ? null : change();
        return end != null;
    }

    private boolean name() {
        int from = at;
        if (text.charAt(at) == '<') {
            at = text.indexOf('>', at) + 1;
            return at > 0;
        }
        while (Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private @Nullable Change change() {
        if (!skip(',') || !skip('M')) {
            return null;
        }
        int month = digits();
        int week = skip('.') ? digits() : 0;
        int day = skip('.') ? digits() : 7;
        int second = skip('/') ? time() : 2 * HOUR;
        boolean sound = month >= 1 && month <= 12 && week >= 1 && week <= 5 && day <= 6;
        return sound ? new Change(month, week, day, second) : null;
    }

    /** Hours, and perhaps minutes and seconds, in seconds. */
    private int time() {
        int sign = skip('-') ? -1 : 1;
        if (sign > 0) {
            skip('+');
        }
        int seconds = digits() * HOUR;
        if (skip(':')) {
            seconds += digits() * 60;
            if (skip(':')) {
                seconds += digits();
            }
        }
        return sign * seconds;
    }

    private int digits() {
        int number = 0;
        int from = at;
        while (at < text.length() && at < from + 3 && Character.digit(text.charAt(at), 10) >= 0) {
            number = number * 10 + Character.digit(text.charAt(at), 10);
            at++;
        }
        if (at == from) {
            throw new StringIndexOutOfBoundsException(at);
        }
        return number;
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }
}
