package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeExpressionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T12:00:00Z"), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "now, 2026-03-29T12:00:00Z, 2026-03-29T12:00:00Z",
        "30m, 2026-03-29T11:30:00Z, 2026-03-29T11:30:00Z",
        "2h, 2026-03-29T10:00:00Z, 2026-03-29T10:00:00Z",
        "2h ago, 2026-03-29T10:00:00Z, 2026-03-29T10:00:00Z",
        "3d, 2026-03-26T12:00:00Z, 2026-03-26T12:00:00Z",
        "3 days ago, 2026-03-26T12:00:00Z, 2026-03-26T12:00:00Z",
        "1w, 2026-03-22T12:00:00Z, 2026-03-22T12:00:00Z",
        "1y, 2025-03-29T12:00:00Z, 2025-03-29T12:00:00Z",
        "today, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        "Yesterday, 2026-03-27T23:00:00Z, 2026-03-28T23:00:00Z",
        "2026-01-05, 2026-01-04T23:00:00Z, 2026-01-05T23:00:00Z",
        "20260105, 2026-01-04T23:00:00Z, 2026-01-05T23:00:00Z",
        "2026-03, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
        "2025-12, 2025-11-30T23:00:00Z, 2025-12-31T23:00:00Z",
        "2026, 2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z",
        "2026-W02, 2026-01-04T23:00:00Z, 2026-01-11T23:00:00Z",
        "2026-01-05 14:30, 2026-01-05T13:30:00Z, 2026-01-05T13:30:00Z",
        "2026-01-05T14:30:15, 2026-01-05T13:30:15Z, 2026-01-05T13:30:15Z",
        "2026-01-05T14:30Z, 2026-01-05T14:30:00Z, 2026-01-05T14:30:00Z",
        "2026-01-05 14:30:00.5+05:00, 2026-01-05T09:30:00.500Z, 2026-01-05T09:30:00.500Z",
    })
    void readsWhatPeopleType(String text, String start, String end) {
        assertEquals(Instant.parse(start), Instant.ofEpochMilli(TimeExpression.start(text, CLOCK)));
        assertEquals(Instant.parse(end), Instant.ofEpochMilli(TimeExpression.end(" " + text + " ", CLOCK)));
    }

    @Test
    void theDayOfAClockChangeHasItsOwnLength() {
        long hours = (TimeExpression.end("2026-03-29", CLOCK) - TimeExpression.start("2026-03-29", CLOCK)) / 3_600_000;
        assertEquals(23, hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2x",
                "h",
                "-2h",
                "+2h",
                "2026-13-01",
                "2026-02-30",
                "12:30",
                "99999999999999999999d",
                "1.5h",
                "2h3",
                "ago"
            })
    void refusesAnythingElseWithOneSentence(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> TimeExpression.start(text, CLOCK));
        assertEquals(
                "'" + text + "' is not a time: use 30m, 2h, 3d, 2w, 6mo, 1y, today, yesterday, 2026-01-05, 2026-01 or "
                        + "2026-01-05T14:30",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> TimeExpression.end(text, CLOCK));
    }

    @Test
    void theSentenceIsCleanForATerminal() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> TimeExpression.start("\u001b[31mx\u0007", CLOCK))
                .getMessage();
        assertTrue(message.startsWith("'x␇' is not a time"), message);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TimeExpression.duration("\u009b1mx"))
                .getMessage()
                .startsWith("'x'"));
    }

    @ParameterizedTest
    @CsvSource({
        "0d, 0",
        "45s, 45000",
        "30m, 1800000",
        "90 min, 5400000",
        "36H, 129600000",
        "30d, 2592000000",
        "1mo, 2592000000",
        "2w, 1209600000",
        "1y, 31536000000",
        "1d12h, 129600000",
        "1 hour 30 minutes, 5400000"
    })
    void readsLengthsOfTime(String text, long millis) {
        assertEquals(millis, TimeExpression.duration(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "d",
                "today",
                "2026-01-05",
                "-1d",
                "1d-",
                "30dd",
                "999999999999y",
                "9223372036854775807s"
            })
    void refusesWhatIsNoLengthOfTime(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> TimeExpression.duration(text));
        assertEquals("'" + text + "' is not a length of time: use 30m, 2h, 3d, 2w, 6mo or 1y", e.getMessage());
    }
}
