package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.StoredTime;

/** The SQL expression for epoch milliseconds against the parser of the domain. */
final class EpochMillisTest {
    @TempDir
    Path folder;

    @Test
    void readsEachFormByItsOwnRule() throws Exception {
        Map<String, Long> forms = Map.ofEntries(
                Map.entry("2026-01-05 09:36:40", 1767605800000L),
                Map.entry("2026-01-05 09:36:40.5", 1767605800500L),
                Map.entry("2026-01-05T09:36:40Z", 1767605800000L),
                Map.entry("2026-01-05t09:36:40.1239z", 1767605800123L),
                Map.entry("2026-01-05T11:36:40+02:00", 1767605800000L),
                Map.entry("2026-01-05T11:36:40 +0200", 1767605800000L),
                Map.entry("2026-01-05 11:36:40,25+02", 1767605800250L),
                Map.entry("20260105T093640Z", 1767605800000L),
                Map.entry("20260105T0936-0330", 1767618360000L),
                Map.entry("2026-01-05", 1767571200000L),
                Map.entry("20260105", 1767571200000L),
                Map.entry("  2026-01-05T09Z ", 1767603600000L),
                Map.entry("1969-12-31 23:59:59.999", -1L),
                Map.entry("2026-01-05 24:00:00", 1767657600000L));
        for (Map.Entry<String, Long> form : forms.entrySet()) {
            assertEquals(form.getValue(), sql(List.of(form.getKey())).get(0), form.getKey());
        }
    }

    @Test
    void whatIsNoTimeIsNull() throws Exception {
        List<String> texts = List.of(
                "",
                " ",
                "x",
                "now",
                "2461046.9",
                "2026",
                "2026-13-05",
                "2026-02-30",
                "2026-02-29T10:00:00Z",
                "2026-01-05T",
                "2026-01-05 Z",
                "2026-01-05T25:00",
                "2026-01-05T24:00:01Z",
                "2026-01-05T09:60Z",
                "2026-01-05T09:36:61Z",
                "2026-01-05T09:36:40.Z",
                "2026-01-05T09:36:40.1.2",
                "2026-01-05T09:36:40 UTC",
                "2026-01-05T09:36:40+24:00",
                "2026-01-05T09:36:40+2",
                "1767605800");
        for (String text : texts) {
            assertEquals(StoredTime.NONE, sql(List.of(text)).get(0), text);
        }
    }

    /** Also in zones that move their clocks, at the times that happen twice or never there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "America/New_York",
                "America/St_Johns",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "Pacific/Apia"
            })
    void agreesWithTheParserOfTheDomain(String zone) throws Exception {
        Path output = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EpochMillisTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("TZ", zone);
        int exit = builder.start().waitFor();
        assertEquals("same " + zone + " " + forms().size() + "\n", Files.readString(output));
        assertEquals(0, exit);
    }

    /** Compares every form in the time zone of this process. */
    public static void main(String[] arguments) throws Exception {
        List<String> forms = forms();
        List<Long> sql = sql(forms);
        for (int i = 0; i < forms.size(); i++) {
            if (sql.get(i) != StoredTime.millis(forms.get(i))) {
                System.out.println(forms.get(i) + ": " + sql.get(i) + " is not " + StoredTime.millis(forms.get(i)));
            }
        }
        System.out.println("same " + System.getenv("TZ") + " " + forms.size());
    }

    /** Works in the oldest SQLite that other writers may have, as far as there is one on this machine. */
    @Test
    void anOlderSqliteReadsTheSame() throws Exception {
        List<String> forms = forms().subList(0, 400);
        StringBuilder script = new StringBuilder("CREATE TABLE t(x);\n");
        for (String form : forms) {
            script.append("INSERT INTO t VALUES ('").append(form).append("');\n");
        }
        script.append("CREATE VIEW v AS SELECT ")
                .append(Script.epochMillis("x"))
                .append(" AS ms FROM t;\n");
        script.append("SELECT coalesce(ms, ").append(StoredTime.NONE).append(") FROM v;\n");
        Path input = Files.writeString(folder.resolve("in"), script);
        Path output = folder.resolve("out");
        int exit;
        try {
            exit = new ProcessBuilder("sqlite3", ":memory:")
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            assumeTrue(System.getenv("CI") != null, "no sqlite3 here");
            throw e;
        }
        List<Long> answers = Files.readAllLines(output, StandardCharsets.UTF_8).stream()
                .map(Long::valueOf)
                .toList();
        assertEquals(0, exit);
        assertEquals(sql(forms), answers);
    }

    @Test
    void worksInATriggerThatStaysInTheFile() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Rows.run(connection, "CREATE TABLE s(updated_at TEXT)");
            Rows.run(connection, "CREATE TABLE o(ms INTEGER)");
            Rows.run(
                    connection,
                    "CREATE TRIGGER t AFTER INSERT ON s BEGIN INSERT INTO o SELECT "
                            + Script.epochMillis("NEW.updated_at") + "; END");
            Rows.run(connection, "INSERT INTO s VALUES ('2026-01-05 09:36:40.123'), ('20260105T093640,5Z'), ('x')");
            assertEquals(List.of("1767605800123", "1767605800500", "null"), Rows.of(connection, "SELECT ms FROM o"));
        }
    }

    @Test
    void staysCheapToPrepare() {
        assertTrue(Script.epochMillis("t").length() < 8_000);
    }

    private static List<Long> sql(List<String> texts) throws Exception {
        List<Long> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                PreparedStatement query = connection.prepareStatement(
                        "SELECT " + Script.epochMillis("t") + " FROM (SELECT ? AS t LIMIT 1 OFFSET 0)")) {
            for (String text : texts) {
                query.setString(1, text);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    long millis = row.getLong(1);
                    answers.add(row.wasNull() ? StoredTime.NONE : millis);
                }
            }
        }
        return answers;
    }

    /**
     * Every combination of dates, times and zones that the expression knows, and arbitrary ones of them spoilt. SQLite knows local time
     * from 1970 to 2037 only.
     */
    private static List<String> forms() {
        List<String> forms = new ArrayList<>();
        List<String> dates = List.of(
                "2026-01-05",
                "20260105",
                "2024-02-29",
                "2026-02-29",
                "2026-04-31",
                "2026-03-29",
                "2026-10-25",
                "2026-03-08",
                "2026-11-01",
                "2026-04-05",
                "2026-10-04",
                "2011-12-30",
                "1970-01-03",
                "2037-12-29",
                "2026-00-10",
                "2026-12-00");
        List<String> times = List.of(
                "",
                "T09",
                "T0936",
                "T09:36",
                "T093640",
                "T09:36:40",
                "T09:36:40.1",
                "T09:36:40,123456789123",
                " 09:36:40",
                " 09:36:40.0009",
                "T02:30:00",
                "T02:30:00.999999",
                "T01:30:00.5",
                "T02:00:00",
                "T03:00:00",
                "T01:59:59",
                "T24:00",
                "T24:00:00",
                "T24:00:01",
                "T23:59:60",
                "T23:59:59.9999",
                " 24:00:00",
                "T25:00:00",
                "T09:60",
                "T09:36.5",
                "T09,25",
                "T0936:40",
                "T09:36:40.",
                "T",
                "x");
        List<String> zones = List.of(
                "",
                "Z",
                "z",
                " Z",
                "+02",
                "+0200",
                "+02:00",
                "-03:30",
                "-0330",
                " +05:30",
                "+02:00:30",
                "+24",
                "+02:60",
                "+2",
                "-",
                " ",
                "ZZ",
                "Z+01");
        for (String date : dates) {
            for (String time : times) {
                for (String zone : zones) {
                    forms.add(date + time + zone);
                }
            }
        }
        Random random = new Random(5);
        int whole = forms.size();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(forms.get(random.nextInt(whole)));
            int at = 4 + random.nextInt(text.length() - 4);
            text.setCharAt(at, "0123456789:-+.,TZ x".charAt(random.nextInt(19)));
            if (!isOtherDate(text.toString().strip())) {
                forms.add(text.toString());
            }
        }
        return forms;
    }

    /** The forms of a date that only the domain reads. */
    private static boolean isOtherDate(String text) {
        return text.matches(
                "\\d{4}([-+zZ].*)?|\\d{7}([^\\d].*)?|\\d{4}-\\d{2}([^-\\d].*|-(?!\\d\\d).*)?|\\d{4}-\\d{3}.*|\\d{4}-?[Ww].*");
    }
}
