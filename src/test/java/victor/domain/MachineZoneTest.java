package victor.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's own files say what the JDK says. */
final class MachineZoneTest {
    private static final String ZONES = "/usr/share/zoneinfo/";
    private static final long FIRST = Instant.parse("1901-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2450-01-01T00:00:00Z").getEpochSecond();

    /** Zones whose rules have been the same for years, so that the JDK and the machine cannot know different ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "Europe/London",
                "Europe/Dublin",
                "America/New_York",
                "America/Los_Angeles",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Asia/Kolkata",
                "Asia/Tokyo",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "Australia/Sydney",
                "Pacific/Apia",
                "Pacific/Chatham",
                "Etc/GMT-14"
            })
    void everyOffsetIsThatOfTheJdk(String name) {
        TimeZone machine = MachineZone.of(ZONES + name);
        ZoneId jdk = ZoneId.of(name);
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            long second = FIRST + (long) (random.nextDouble() * (LAST - FIRST));
            assertOffset(jdk, machine, second);
        }
        for (Instant at = Instant.ofEpochSecond(FIRST); at.getEpochSecond() < LAST; ) {
            var change = jdk.getRules().nextTransition(at);
            if (change == null) {
                break;
            }
            at = change.getInstant();
            for (long near = -1; near <= 1; near++) {
                assertOffset(jdk, machine, at.getEpochSecond() + near);
            }
        }
    }

    private static void assertOffset(ZoneId jdk, TimeZone machine, long second) {
        Instant instant = Instant.ofEpochSecond(second);
        assertEquals(
                jdk.getRules().getOffset(instant).getTotalSeconds() * 1_000,
                machine.getOffset(instant.toEpochMilli()),
                instant::toString);
    }

    /** Many systems list no change after the last new rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CET-1CEST,M3.5.0,M10.5.0/3",
                "EST5EDT,M3.2.0,M11.1.0",
                "<-03>3",
                "IST-1GMT0,M10.5.0,M3.5.0/1",
                "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
                "<-02>2<-01>,M3.5.0/-1,M10.5.0/0"
            })
    void rulesAreUnderstood(String rule) {
        assertNotNull(ZoneRule.parse(rule), rule);
    }

    @Test
    void aRuleAloneServesEveryYear() {
        ZoneRule berlin = ZoneRule.parse("CET-1CEST,M3.5.0,M10.5.0/3");
        ZoneId jdk = ZoneId.of("Europe/Berlin");
        for (long second = Instant.parse("1997-01-01T00:00:00Z").getEpochSecond(); second < LAST; second += 12_345) {
            assertEquals(
                    jdk.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds(),
                    berlin.offset(second),
                    Instant.ofEpochSecond(second)::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CET",
                "1",
                "CET-1CEST",
                "CET-1CEST,M3",
                "CET-1CEST,M3.5.0",
                "CET-1CEST,J60,J300",
                "<+1",
                "CET-1CEST,M13.1.0,M1.1.0",
                "CET-1CEST,M3.5.0,M10.5.0/3,more"
            })
    void otherRulesAreNot(String rule) {
        assertNull(ZoneRule.parse(rule));
    }

    @Test
    void aFileThatIsCutOffOrSomethingElseIsNone() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of(ZONES + "Europe/Berlin"));
        assertNotNull(ZoneTable.read(whole));
        for (int length = 0; length < whole.length - 30; length++) {
            assertNull(ZoneTable.read(Arrays.copyOf(whole, length)), "cut at " + length);
        }
        assertNull(ZoneTable.read("nothing of the kind".getBytes(StandardCharsets.UTF_8)));
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = whole.clone();
            broken[20 + random.nextInt(60)] = (byte) random.nextInt();
            ZoneTable table = ZoneTable.read(broken);
            if (table != null) {
                table.offset(1_700_000_000);
            }
        }
    }

    @Test
    void whatIsNotInTheFileIsAskedOfTheJdk() {
        TimeZone machine = MachineZone.of(ZONES + "Europe/Berlin");
        TimeZone jdk = TimeZone.getDefault();
        assertEquals(jdk.getID(), machine.getID());
        assertEquals(jdk.toZoneId(), machine.toZoneId());
        assertEquals(jdk.getRawOffset(), machine.getRawOffset());
        assertSame(machine, machine.clone());
    }

    @Test
    void aFileThatIsMissingLeavesAllToTheJdk() {
        long time = 1_700_000_000_000L;
        assertEquals(
                TimeZone.getDefault().getOffset(time),
                MachineZone.of(ZONES + "Nowhere").getOffset(time));
    }

    @Test
    void theVariableNamesAFile() {
        assertEquals("/etc/localtime", MachineZone.file(null));
        assertEquals("/etc/localtime", MachineZone.file(""));
        assertEquals(ZONES + "Europe/Berlin", MachineZone.file("Europe/Berlin"));
        assertEquals(ZONES + "Etc/GMT-14", MachineZone.file(":Etc/GMT-14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CET-1CEST,M3.5.0", "/etc/localtime", "../x", "posix/UTC", "right/UTC", "<+03>-3", ":"})
    void anUnusualVariableIsLeftToTheJdk(String variable) {
        assertNull(MachineZone.file(variable));
    }
}
