package victor.domain;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The offsets of one zone, from the compiled form of RFC 9636 in its 64 bit versions; without leap seconds. */
final class ZoneTable {
    /** For an instant that the file has no rule for that is understood. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int HEADER = 44;

    private final byte[] bytes;
    private final int times;
    private final int types;
    private final int count;
    private final @Nullable ZoneRule after;
    private final boolean endless;

    private ZoneTable(byte[] bytes, int start, Counts counts, String rule) {
        this.bytes = bytes;
        times = start + HEADER;
        count = counts.times();
        types = times + 9 * count;
        endless = rule.isEmpty();
        after = ZoneRule.parse(rule);
    }

    /** How many of each there are in a block. */
    private record Counts(int utc, int standard, int leaps, int times, int types, int letters) {
        int length(int timeLength) {
            return times * (timeLength + 1) + types * 6 + letters + leaps * (timeLength + 4) + standard + utc;
        }
    }

    /** Null for bytes that are not such a file. */
    static @Nullable ZoneTable read(byte[] bytes) {
        if (!isHeader(bytes, 0) || bytes[4] < '2') {
            return null;
        }
        long second = HEADER + (long) counts(bytes, 0).length(4);
        if (!isHeader(bytes, second)) {
            return null;
        }
        int start = (int) second;
        Counts counts = counts(bytes, start);
        long footer = start + HEADER + (long) counts.length(8);
        if (footer < 0 || footer >= bytes.length || bytes[(int) footer] != '\n' || counts.leaps() != 0) {
            return null;
        }
        int end = (int) footer + 1;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String rule = new String(bytes, (int) footer + 1, end - (int) footer - 1, StandardCharsets.ISO_8859_1);
        return counts.types() < 1 ? null : new ZoneTable(bytes, start, counts, rule);
    }

    private static boolean isHeader(byte[] bytes, long at) {
        if (at < 0 || at + HEADER > bytes.length) {
            return false;
        }
        int start = (int) at;
        boolean named =
                bytes[start] == 'T' && bytes[start + 1] == 'Z' && bytes[start + 2] == 'i' && bytes[start + 3] == 'f';
        for (int i = start + 20; named && i < start + HEADER; i += 4) {
            named = number(bytes, i) >= 0 && number(bytes, i) <= bytes.length;
        }
        return named;
    }

    private static Counts counts(byte[] bytes, int start) {
        int at = start + 20;
        return new Counts(
                number(bytes, at),
                number(bytes, at + 4),
                number(bytes, at + 8),
                number(bytes, at + 12),
                number(bytes, at + 16),
                number(bytes, at + 20));
    }

    /** Seconds east of Greenwich at so many after 1970-01-01 UTC, or {@link #UNKNOWN}. */
    int offset(long seconds) {
        if (count > 0 && seconds < time(0)) {
            return offsetOf(0);
        }
        if (count == 0 || seconds >= time(count - 1)) {
            if (after != null) {
                return after.offset(seconds);
            }
            return endless ? offsetOf(count == 0 ? 0 : type(count - 1)) : UNKNOWN;
        }
        int from = 0;
        int to = count - 1;
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (time(middle) <= seconds) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return offsetOf(type(from));
    }

    private long time(int index) {
        int at = times + 8 * index;
        return ((long) number(bytes, at) << 32) | (number(bytes, at + 4) & 0xffffffffL);
    }

    private int type(int index) {
        return bytes[times + 8 * count + index] & 0xff;
    }

    private int offsetOf(int type) {
        return number(bytes, types + 6 * type);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] << 24)
                | ((bytes[at + 1] & 0xff) << 16)
                | ((bytes[at + 2] & 0xff) << 8)
                | (bytes[at + 3] & 0xff);
    }
}
