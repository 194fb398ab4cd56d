package victor.domain;

/** Writes times by simple arithmetic: formatters cost more than a whole page of a list. */
final class TimeText {
    private final StringBuilder out = new StringBuilder(27);
    private final GregorianDate date;
    private final int ofDay;

    /** @param localMillis a local time as if it were UTC */
    TimeText(long localMillis) {
        date = GregorianDate.ofEpochDay(Math.floorDiv(localMillis, IsoTime.DAY));
        ofDay = (int) Math.floorMod(localMillis, IsoTime.DAY);
    }

    /** Year, month and day with this between them, where it is not NUL. */
    TimeText date(char between) {
        int year = date.year();
        if (year < 0) {
            out.append('-');
        }
        two(Math.abs(year) / 100).two(Math.abs(year) % 100);
        return between(between).two(date.month()).between(between).two(date.day());
    }

    /** Hours and minutes with this between them, where it is not NUL. */
    TimeText minutes(char between) {
        return two(ofDay / 3_600_000).between(between).two(ofDay / 60_000 % 60);
    }

    /** Hours, minutes and seconds with this between them, where it is not NUL. */
    TimeText seconds(char between) {
        return minutes(between).between(between).two(ofDay / 1_000 % 60);
    }

    /** Three digits after a point. */
    TimeText millis() {
        int millis = ofDay % 1_000;
        out.append('.').append((char) ('0' + millis / 100));
        return two(millis % 100);
    }

    TimeText text(String text) {
        out.append(text);
        return this;
    }

    TimeText between(char c) {
        if (c != '\0') {
            out.append(c);
        }
        return this;
    }

    private TimeText two(int number) {
        if (number < 10) {
            out.append('0');
        }
        out.append(number);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
