package victor.llm.http;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a provider wants to be left alone. */
final class RetryAfter {
    private RetryAfter() {}

    /** In milliseconds; -1 where the headers do not say. */
    static long millis(HttpHeaders headers, Clock clock) {
        String millis = headers.firstValue("retry-after-ms").orElse("");
        double exact = number(millis);
        if (exact >= 0) {
            return (long) exact;
        }
        String value = headers.firstValue("retry-after").orElse("").strip();
        double seconds = number(value);
        if (seconds >= 0) {
            return (long) (Math.min(seconds, 1e9) * 1_000);
        }
        try {
            long until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toEpochMilli();
            return Math.max(0, until - clock.millis());
        } catch (DateTimeException noDate) {
            return -1;
        }
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 ? number : -1;
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
