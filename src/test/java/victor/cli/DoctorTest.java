package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Database;
import victor.testing.Run;
import victor.testing.Samples;

/** What the doctor finds, what it mends, and what it leaves alone. */
final class DoctorTest {
    @TempDir
    Path directory;

    private CliProcess process;
    private Database sql;

    @BeforeEach
    void save() {
        process = new CliProcess(directory);
        sql = new Database(process.database());
        for (String id : List.of("healthy-1", "healthy-2")) {
            process.in(
                            "[{\"role\":\"user\",\"content\":\"the parser\"},{\"role\":\"assistant\",\"content\":\"is here\"}]")
                    .run("sessions", "save", "--id", id, "--title", "A title");
        }
        sql.execute("PRAGMA wal_checkpoint(TRUNCATE);");
    }

    @Test
    void aSoundDatabaseHasNoFindings() {
        JsonObject found = doctor(Cli.DONE);
        assertEquals(List.of(), texts(found, "findings"));
        assertEquals(2, found.get("sessions").getAsInt());
        assertEquals(4, found.get("messages").getAsInt());
        assertEquals("documented", found.get("shape").getAsString());
    }

    @Test
    void countersOutOfStepAreMended() {
        sql.execute("UPDATE victor_session SET message_count = 7, updated_key = 1 WHERE session_id = 'healthy-1';");
        assertMended("out of step with the rows");
        assertEquals(2, sql.number("SELECT message_count FROM victor_session WHERE session_id = 'healthy-1';"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "title"})
    void anIndexOutOfStepIsMended(String index) {
        sql.execute("INSERT INTO victor_" + index + "_fts (victor_" + index + "_fts) VALUES ('delete-all');");
        assertMended("The search index of " + index + "s is out of step");
        assertTrue(process.run("sessions", "search", "parser", "title").out().contains("healthy-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE victor_session; DROP TABLE victor_title_fts;",
                "DROP TABLE victor_written_message;",
                "DROP TRIGGER victor_message_after_insert;",
                "DROP VIEW victor_session_facts;",
                "DROP TABLE victor_message_fts; DROP TABLE victor_archive_fts; DROP TABLE victor_archive;"
            })
    void whatIsMissingOfTheSideTablesIsMadeAgain(String loss) {
        process.in("[{\"role\":\"tool\",\"content\":\"r\",\"tool_call_id\":\"c7\"}]")
                .run("sessions", "save", "--id", "healthy-3", "--title", "Three");
        sql.execute(loss);
        assertTrue(process.run("sessions", "list").out().contains("healthy-3"));
        assertMended("Part of what keeps the search index and the counters is missing");
        assertEquals(3, sql.number("SELECT count(*) FROM victor_session;"));
        sql.execute("INSERT INTO sessions (id, name) VALUES ('by-hand', 'Written by hand');"
                + " INSERT INTO messages (session_id, role, content) VALUES ('by-hand', 'user', 'a quokka');");
        assertTrue(process.run("sessions", "search", "quokka").out().contains("by-hand"));
        assertTrue(process.run("sessions", "show", "healthy-3", "--json").out().contains("c7"));
    }

    @Test
    void aWriteMendsWhatWasLostToo() {
        sql.execute("DROP TABLE victor_session; DROP TABLE victor_title_fts;");
        assertEquals(
                Cli.DONE,
                process.run("sessions", "rename", "healthy-1", "Another title").exit());
        assertTrue(process.run("sessions", "search", "another").out().contains("healthy-1"));
        assertEquals(List.of(), texts(doctor(Cli.DONE), "findings"));
    }

    @Test
    void aDamagedIndexIsNoDamagedFile() {
        sql.execute("DELETE FROM victor_message_fts_idx; DELETE FROM victor_message_fts_data WHERE id > 10;");
        assertMended("The search index");
        assertTrue(process.run("sessions", "search", "parser").out().contains("healthy-1"));
    }

    @Test
    void whoMeetsADamagedIndexIsToldToMakeItAgain() {
        sql.execute("DELETE FROM victor_message_fts_data;");
        CliProcess.Outcome outcome = process.run("sessions", "delete", "healthy-1", "--yes");
        assertEquals(
                "Error deleting session: the search index in " + process.database()
                        + " is damaged; make it again: victor sessions doctor --fix\n",
                outcome.err());
        assertMended("The search index");
        assertEquals(
                Cli.DONE,
                process.run("sessions", "delete", "healthy-1", "--yes").exit());
    }

    @Test
    void aFileOfANewerProgramIsReadOnlyWithoutSideTablesToo() {
        sql.execute("PRAGMA user_version = 999;");
        for (String table : List.of("message_fts", "title_fts", "archive_fts", "session", "message", "archive")) {
            sql.execute("DROP TABLE victor_" + table + ";");
        }
        CliProcess.Outcome outcome = process.run("sessions", "rename", "healthy-1", "T");
        assertEquals(Cli.FAILED, outcome.exit(), outcome::toString);
        assertTrue(outcome.err().contains("was written by a newer victor"), outcome::toString);
        assertEquals(999, sql.number("PRAGMA user_version;"));
    }

    @Test
    void whatOthersCanOpenIsClosed() throws IOException {
        allow(process.database(), "rw-r--r--");
        allow(process.database().getParent(), "rwxr-xr-x");
        JsonObject found = doctor(Cli.FAILED);
        assertEquals(2, texts(found, "findings").size(), found::toString);
        assertEquals(2, texts(doctor(Cli.DONE, "--fix"), "mended").size() - 1);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(process.database())));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(process.database().getParent())));
    }

    @Test
    void messagesWithoutASessionAreNamedAndKept() {
        sql.execute(
                "PRAGMA foreign_keys = OFF; INSERT INTO messages (session_id, role, content) VALUES ('gone', 'user', 'x');");
        assertNamed("1 message(s) belong to no session");
        assertEquals(5, sql.number("SELECT count(*) FROM messages;"));
    }

    @Test
    void aSessionWithoutAnIdIsNamedAndKept() {
        sql.execute("INSERT INTO sessions (name, updated_at) VALUES ('No id', '2026-01-05T09:00:00Z');");
        assertNamed("1 session(s) have no id");
        assertEquals(3, sql.number("SELECT count(*) FROM sessions;"));
    }

    @Test
    void anIdThatIsNoTextIsNamedAndCanBeReplaced() {
        sql.execute(
                "INSERT INTO sessions (id, name, updated_at) VALUES"
                        + " (CAST(x'6162FF63' AS TEXT), 'Lost', '2026-01-05T09:00:00Z'), (x'414243', 'Lost', '2026-01-05T09:00:00Z');"
                        + " INSERT INTO messages (session_id, role, content) SELECT id, 'user', 'a quokka' FROM sessions WHERE name = 'Lost';");
        assertTrue(process.run("sessions", "list").out().contains("Its id is no text: see 'victor sessions doctor'"));
        for (String hex : List.of("6162FF63", "414243")) {
            JsonObject found =
                    doctor(Cli.FAILED).getAsJsonArray("findings").get(0).getAsJsonObject();
            assertTrue(found.get("what").getAsString().contains(hex), found::toString);
            String remedy = found.get("remedy").getAsString();
            sql.execute(remedy.substring(remedy.indexOf("UPDATE")).replace("NEW", "found-" + hex) + ";");
        }
        assertEquals(List.of(), texts(doctor(Cli.DONE), "findings"));
        CliProcess.Outcome exported = process.run("sessions", "export", "-o", "-", "found-6162FF63", "found-414243");
        assertEquals(2, exported.out().split("a quokka", -1).length - 1, exported::toString);
    }

    /** They are shown, and stand where none of them belongs. */
    @Test
    void timesThatCannotBeSortedAreNamedAndCanBeReplaced() {
        sql.execute("UPDATE sessions SET updated_at = CASE id WHEN 'healthy-1' THEN '2026-W03-2' ELSE '2026' END;");
        assertNamed("2 session(s) have no time of update that can be sorted");
        JsonObject found = doctor(Cli.FAILED).getAsJsonArray("findings").get(0).getAsJsonObject();
        String remedy = found.get("remedy").getAsString();
        for (String id : List.of("healthy-1", "healthy-2")) {
            sql.execute(remedy.substring(remedy.indexOf("UPDATE")).replace("...", id) + ";");
        }
        assertEquals(List.of(), texts(doctor(Cli.DONE), "findings"));
        assertTrue(
                process.run("sessions", "list", "--since", "2026-01-05").out().contains("healthy-1"));
    }

    @Test
    void damageIsAFindingAndWhatCanBeReadIsCounted() throws IOException {
        long page = sql.number("SELECT rootpage FROM sqlite_master WHERE name = 'victor_archive';");
        byte[] bytes = Files.readAllBytes(process.database());
        bytes[(int) (page - 1) * 4096] = 77;
        Files.write(process.database(), bytes);
        JsonObject found = doctor(Cli.FAILED);
        assertTrue(texts(found, "findings").get(0).startsWith("The file is damaged: "), found::toString);
        assertEquals(2, found.get("sessions").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3", "chat06-3", "mixed06-savefirst"})
    void theFileOfAnotherProgramIsNotMended(String sample) throws IOException {
        Files.copy(Samples.file(sample), process.database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        allow(process.database(), "rw-------");
        String before = sql.dump();
        JsonObject found = doctor(Cli.DONE);
        assertEquals(before, sql.dump());
        assertEquals(sample.startsWith("mixed06") ? 1 : 3, found.get("sessions").getAsInt(), found::toString);
        doctor(Cli.DONE, "--fix");
        List<String> schema = sql.column(
                "SELECT name FROM sqlite_master WHERE name NOT LIKE 'victor!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY 1;");
        Database original = new Database(Samples.of(sample).database());
        assertEquals(
                original.column(
                        "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY 1;"),
                schema);
    }

    private void assertMended(String what) {
        JsonObject found = doctor(Cli.FAILED);
        assertTrue(texts(found, "findings").stream().anyMatch(text -> text.contains(what)), found::toString);
        assertTrue(found.getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject()
                .get("fixable")
                .getAsBoolean());
        assertEquals(List.of("Rebuilt the search index and the counters."), texts(doctor(Cli.DONE, "--fix"), "mended"));
        assertEquals(List.of(), texts(doctor(Cli.DONE), "findings"));
    }

    private void assertNamed(String what) {
        for (String[] arguments : new String[][] {{}, {"--fix"}}) {
            JsonObject found = doctor(Cli.FAILED, arguments);
            assertEquals(1, texts(found, "findings").size(), found::toString);
            assertTrue(texts(found, "findings").get(0).startsWith(what), found::toString);
        }
    }

    private JsonObject doctor(int exit, String... arguments) {
        List<String> all = new ArrayList<>(List.of("sessions", "doctor", "--json"));
        all.addAll(List.of(arguments));
        CliProcess.Outcome outcome = process.run(all.toArray(String[]::new));
        assertEquals(exit, outcome.exit(), outcome::toString);
        return Run.parse(outcome.out()).getAsJsonObject();
    }

    private static List<String> texts(JsonObject found, String member) {
        List<String> texts = new ArrayList<>();
        JsonArray array = found.getAsJsonArray(member);
        for (JsonElement element : array) {
            texts.add(
                    element.isJsonObject()
                            ? element.getAsJsonObject().get("what").getAsString()
                            : element.getAsString());
        }
        return texts;
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
