package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class GregorianDateTest {
    @Test
    void everyDayIsThatOfTheJdk() {
        for (long day = -1_000_000; day < 1_000_000; day++) {
            check(day);
        }
    }

    @Test
    void daysFarAwayAreToo() {
        for (long day = -106_751_991_167L; day < 106_751_991_167L; day += 9_876_543_21L) {
            check(day);
        }
    }

    private static void check(long day) {
        LocalDate expected = LocalDate.ofEpochDay(day);
        GregorianDate date = GregorianDate.ofEpochDay(day);
        assertEquals(expected.getYear(), date.year());
        assertEquals(expected.getMonthValue(), date.month());
        assertEquals(expected.getDayOfMonth(), date.day());
        assertEquals(day, GregorianDate.epochDay(date.year(), date.month(), date.day()));
    }
}
