package org.sqlite.date;

import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;

/**
 * Stands before the driver's class of this name on the class path. The driver makes one for every connection, for columns that are
 * read or bound as {@link Date}; that loads time zones, calendars, regular expressions and the names of months, a fifth of the
 * time that a whole list takes, and no column of ours is a date: times are text.
 */
public final class FastDateFormat {
    private static final FastDateFormat NONE = new FastDateFormat();

    private FastDateFormat() {}

    /** The one there is, whatever the pattern. */
    public static FastDateFormat getInstance(String pattern) {
        return NONE;
    }

    /** The one there is, whatever the pattern and the zone. */
    public static FastDateFormat getInstance(String pattern, TimeZone zone) {
        return NONE;
    }

    /** The ISO form, as all our times have it. */
    public String format(Date date) {
        return date.toInstant().toString();
    }

    /** Reads the ISO form. */
    public Date parse(String text) {
        return Date.from(Instant.parse(text));
    }
}
