package victor.domain;

import java.time.LocalDate;
import java.util.TimeZone;

/** Times in ten columns at most. */
final class BriefTime {
    private static final long MINUTE = 60_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private BriefTime() {}

    static String text(long millis, DateStyle style, long nowMillis) {
        long age = nowMillis - millis;
        if (style == DateStyle.RELATIVE && age >= 0 && age < 7 * IsoTime.DAY) {
            return ago(age);
        }
        TimeZone zone = TimeZone.getDefault();
        long local = LocalTimes.local(millis, zone);
        long localNow = LocalTimes.local(nowMillis, zone);
        if (Math.floorDiv(local, IsoTime.DAY) == Math.floorDiv(localNow, IsoTime.DAY)) {
            return new TimeText(local).minutes(':').toString();
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(local, IsoTime.DAY));
        if (date.getYear()
                != LocalDate.ofEpochDay(Math.floorDiv(localNow, IsoTime.DAY)).getYear()) {
            return new TimeText(local).date('-').toString();
        }
        int month = 3 * (date.getMonthValue() - 1);
        int day = date.getDayOfMonth();
        return MONTHS.substring(month, month + 3) + (day < 10 ? " 0" : " ") + day;
    }

    private static String ago(long age) {
        if (age < MINUTE) {
            return "now";
        }
        if (age < HOUR) {
            return age / MINUTE + "m ago";
        }
        return age < IsoTime.DAY ? age / HOUR + "h ago" : age / IsoTime.DAY + "d ago";
    }
}
