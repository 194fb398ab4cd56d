package victor.domain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StoredTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-07 15:30:45|2025-01-07T15:30:45Z",
                "2025-01-07 15:30:45.5|2025-01-07T15:30:45.500Z",
                "2025-01-07 15:30:45.123456789|2025-01-07T15:30:45.123Z",
                "2025-01-07 15:30|2025-01-07T15:30:00Z",
                "2025-01-07|2025-01-07T00:00:00Z",
                "20250107|2025-01-07T00:00:00Z",
                "2025-007|2025-01-07T00:00:00Z",
                "2025007|2025-01-07T00:00:00Z",
                "2025-W02-2|2025-01-07T00:00:00Z",
                "2025W022|2025-01-07T00:00:00Z",
                "2025-W02|2025-01-06T00:00:00Z",
                "2025W02|2025-01-06T00:00:00Z",
                "2020-W53-7|2021-01-03T00:00:00Z",
                "2025-01|2025-01-01T00:00:00Z",
                "2025|2025-01-01T00:00:00Z",
                "2025-01-07T15:30:45|2025-01-07T14:30:45Z",
                "2025-07-07T15:30:45|2025-07-07T13:30:45Z",
                "2025-01-07t15:30:45|2025-01-07T14:30:45Z",
                "2026-01-05T09:36:40.123000|2026-01-05T08:36:40.123Z",
                "20250107T153045|2025-01-07T14:30:45Z",
                "2025-01-07T15|2025-01-07T14:00:00Z",
                "2025-01-07T15:30|2025-01-07T14:30:00Z",
                "20250107T1530|2025-01-07T14:30:00Z",
                "2025-W02-2T15:30|2025-01-07T14:30:00Z",
                "2025-007T15:30|2025-01-07T14:30:00Z",
                "2025-01-07T15:30:45Z|2025-01-07T15:30:45Z",
                "2025-01-07T15:30:45z|2025-01-07T15:30:45Z",
                "2025-01-07 15:30:45Z|2025-01-07T15:30:45Z",
                "20250107T153045Z|2025-01-07T15:30:45Z",
                "20250107T153045.25Z|2025-01-07T15:30:45.250Z",
                "2025-01-07T15:30:45,789Z|2025-01-07T15:30:45.789Z",
                "2025-01-07T15:30.5Z|2025-01-07T15:30:30Z",
                "2025-01-07T15.25Z|2025-01-07T15:15:00Z",
                "2025-01-07T15:30:45+02|2025-01-07T13:30:45Z",
                "2025-01-07T15:30:45+0230|2025-01-07T13:00:45Z",
                "2025-01-07T15:30:45-05:30|2025-01-07T21:00:45Z",
                "2025-01-07T15:30:45.123456+00:00|2025-01-07T15:30:45.123Z",
                "2025-01-07 15:30:45 +02:00|2025-01-07T13:30:45Z",
                "2025-01-07T15:30:45+00:53:28|2025-01-07T14:37:17Z",
                "2025-01-07T24:00:00Z|2025-01-08T00:00:00Z",
                "2016-12-31T23:59:60Z|2017-01-01T00:00:00Z",
                "1969-12-31T23:59:59.9996Z|1969-12-31T23:59:59.999Z",
                "0000-02-29 00:00:00|0000-02-29T00:00:00Z",
                "9999-12-31 23:59:59|9999-12-31T23:59:59Z",
                "'  2025-01-07 15:30:45 '|2025-01-07T15:30:45Z",
            })
    void readsEveryIsoForm(String stored, String instant) {
        InZone.run(
                "Europe/Berlin", () -> assertEquals(Instant.parse(instant).toEpochMilli(), StoredTime.millis(stored)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "now",
                "yesterday",
                "7",
                "20",
                "202501",
                "202501071",
                "1736263845",
                "1736263845.5",
                "20250107153045",
                "2025-1-7",
                "2025-13-01",
                "2025-00-01",
                "2025-02-29",
                "2025-04-31",
                "2025-01-00",
                "2025-366",
                "2025-000",
                "2025-W00-1",
                "2025-W53-1",
                "2025-W02-8",
                "2025-W02-0",
                "2025-W2-1",
                "2025W02-2x",
                "2025-01-07T",
                "2025-01-07 x",
                "2025-01-07T1",
                "2025-01-07T25:00",
                "2025-01-07T24:00:01",
                "2025-01-07T23:60",
                "2025-01-07T23:59:61",
                "2025-01-07T15:3",
                "2025-01-07T15:30:",
                "2025-01-07T15:30:45.",
                "2025-01-07T15:30:45.x",
                "2025-01-07T15:30:45x",
                "2025-01-07T15:30:45+",
                "2025-01-07T15:30:45+2",
                "2025-01-07T15:30:45+24",
                "2025-01-07T15:30:45+02:60",
                "2025-01-07T15:30:45ZZ",
                "2025-01-07T15:30:45 Zulu",
                "2025/01/07",
                "07.01.2025",
                "Tue Jan  7 15:30:45 2025",
                "٢٠٢٥-٠١-٠٧",
                "-2025-01-07",
                "12025-01-07",
                "2025-01-07  15:30:45",
                "{}",
                "null"
            })
    void takesNothingElseForATime(String stored) {
        assertEquals(StoredTime.NONE, StoredTime.millis(stored));
        assertEquals(stored, StoredTime.minutes(stored));
        assertEquals(stored, StoredTime.seconds(stored));
    }

    @Test
    void nullIsNoTimeAndShowsNothing() {
        assertEquals(StoredTime.NONE, StoredTime.millis(null));
        assertEquals("", StoredTime.minutes(null));
        assertEquals("", StoredTime.seconds(null));
    }

    @Test
    void timesAreShownInLocalTime() {
        InZone.run(
                "Europe/Berlin",
                () -> assertAll(
                        () -> assertEquals("2025-01-07 14:30", StoredTime.minutes("2025-01-07T13:30:45.999Z")),
                        () -> assertEquals("2025-01-07T14:30:45", StoredTime.seconds("2025-01-07T13:30:45.999Z")),
                        () -> assertEquals("2025-01-07 14:30", StoredTime.minutes("2025-01-07 13:30:45")),
                        () -> assertEquals("2025-01-07T13:30:45", StoredTime.seconds("2025-01-07T13:30:45.123456")),
                        () -> assertEquals("2025-07-01 00:30", StoredTime.minutes("2025-06-30T22:30:00Z")),
                        () -> assertEquals("2025-01-07 01:00", StoredTime.minutes("2025-01-07")),
                        () -> assertEquals("0001-01-01 00:00", StoredTime.minutes("0001-01-01T00:00"))));
        InZone.run(
                "America/St_Johns", () -> assertEquals("2025-01-07 10:00", StoredTime.minutes("2025-01-07T13:30:45Z")));
    }

    @Test
    void aLocalTimeThatNeverWasOrWasTwiceIsShownAsStored() {
        InZone.run(
                "Europe/Berlin",
                () -> assertAll(
                        () -> assertEquals("2025-03-30 02:30", StoredTime.minutes("2025-03-30T02:30:00")),
                        () -> assertEquals(at("2025-03-30T01:30:00Z"), StoredTime.millis("2025-03-30T02:30:00")),
                        () -> assertEquals(at("2025-10-26T00:30:00Z"), StoredTime.millis("2025-10-26T02:30:00"))));
    }

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    @Test
    void writesTheFormsThatAreStored() {
        InZone.run(
                "Europe/Berlin",
                () -> assertAll(
                        () -> assertEquals("2026-01-05T08:36:40.123Z", StoredTime.utc(at("2026-01-05T08:36:40.123Z"))),
                        () -> assertEquals(
                                "2026-01-05T09:36:40.123000", StoredTime.naiveLocal(at("2026-01-05T08:36:40.123Z"))),
                        () -> assertEquals("20260105_093640", StoredTime.stamp(at("2026-01-05T08:36:40.123Z"))),
                        () -> assertEquals("1970-01-01T00:00:00.000Z", StoredTime.utc(0)),
                        () -> assertEquals("1969-12-31T23:59:59.999Z", StoredTime.utc(-1)),
                        () -> assertEquals(
                                "-0001-12-31T23:59:59.999Z", StoredTime.utc(at("0000-01-01T00:00:00Z") - 1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "Asia/Kathmandu",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia"
            })
    void agreesWithJavaTimeOnRandomInstants(String zone) {
        Random random = new Random(7);
        InZone.run(zone, () -> {
            for (int i = 0; i < 3_000; i++) {
                long millis = random.nextLong(at("1900-01-02T00:00:00Z"), at("2037-01-01T00:00:00Z"));
                LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
                assertEquals(millis, StoredTime.millis(StoredTime.utc(millis)));
                assertEquals(local, LocalDateTime.parse(StoredTime.naiveLocal(millis)));
                assertEquals(
                        local.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")),
                        StoredTime.seconds(StoredTime.utc(millis)));
                assertEquals(
                        local.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli(),
                        StoredTime.millis(local.toString()));
                OffsetDateTime offset = OffsetDateTime.ofInstant(
                        Instant.ofEpochMilli(millis), ZoneOffset.ofTotalSeconds(60 * random.nextInt(-1080, 1081)));
                assertEquals(millis, StoredTime.millis(offset.toString()));
                assertEquals(
                        local.toLocalDate()
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC)
                                .toEpochMilli(),
                        StoredTime.millis(local.toLocalDate()
                                .format(DateTimeFormatter.ISO_WEEK_DATE)
                                .replace("Z", "")));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Europe/Dublin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Asia/Manila"
            })
    void agreesWithJavaTimeAroundEveryClockChange(String zone) {
        ZoneId id = ZoneId.of(zone);
        InZone.run(zone, () -> {
            Instant end = Instant.parse("2036-01-01T00:00:00Z");
            ZoneOffsetTransition change = id.getRules().nextTransition(Instant.parse("1950-01-01T00:00:00Z"));
            while (change != null && change.getInstant().isBefore(end)) {
                for (int minutes = -1800; minutes <= 1800; minutes += 10) {
                    LocalDateTime local = change.getDateTimeBefore().plusMinutes(minutes);
                    assertEquals(
                            local.atZone(id).toInstant().toEpochMilli(),
                            StoredTime.millis(local.toString()),
                            local::toString);
                }
                change = id.getRules().nextTransition(change.getInstant());
            }
        });
    }

    @Test
    void randomTextNeverThrows() {
        Random random = new Random(11);
        String letters = "0123456789-:TtZzW+., ";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2025-01-07T15:30:45" : "");
            for (int n = random.nextInt(12); n > 0; n--) {
                int at = random.nextInt(text.length() + 1);
                text.insert(at, letters.charAt(random.nextInt(letters.length())));
            }
            String stored = text.toString();
            long millis = StoredTime.millis(stored);
            if (millis != StoredTime.NONE) {
                assertEquals(millis, StoredTime.millis(StoredTime.utc(millis)), stored);
            }
        }
    }
}
