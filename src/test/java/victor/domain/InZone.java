package victor.domain;

import java.util.TimeZone;

/** Runs a test in another time zone than the machine's. */
final class InZone {
    private InZone() {}

    static void run(String zone, Runnable test) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            test.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
