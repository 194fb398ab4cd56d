package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Database;
import victor.testing.Run;

/** Slips of whoever types, or writes a script, that must not cost anything. */
final class SlipsTest {
    private static final String ALL = "SELECT group_concat(id, ' ') FROM (SELECT id FROM sessions ORDER BY id);";

    @TempDir
    Path directory;

    private CliProcess process;
    private Database sql;

    @BeforeEach
    void save() {
        process = new CliProcess(directory);
        sql = new Database(process.database());
        for (String provider : List.of("openai", "openai-azure")) {
            process.in("[{\"role\":\"user\",\"content\":\"hello\"}]")
                    .run("sessions", "save", "--id", "by-" + provider, "--provider", provider);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--db", "--project", "--provider", "--older-than"})
    void aVariableThatIsNotSetMeansNothing(String option) {
        for (String empty : List.of("", " ")) {
            CliProcess.Outcome outcome = process.run("sessions", "clear", option, empty, "--yes");
            assertEquals(Cli.WRONG_USAGE, outcome.exit(), outcome::toString);
            assertTrue(
                    outcome.err().contains(option + " needs a value, and the one given is empty"), outcome::toString);
        }
        assertEquals(
                Cli.WRONG_USAGE,
                process.run("sessions", "clear", option + "=", "--yes").exit());
        assertEquals(List.of("by-openai by-openai-azure"), sql.column(ALL));
    }

    @Test
    void aDirectoryIsNoFileToExportTo() throws Exception {
        for (String name : List.of("new/", "./")) {
            CliProcess.Outcome outcome = process.run("sessions", "export", "--output", name);
            assertEquals(Cli.WRONG_USAGE, outcome.exit(), outcome::toString);
            assertTrue(
                    outcome.err().contains("--output " + name + " names a directory; name a file in it"), outcome::err);
        }
        assertFalse(Files.exists(process.project().resolve("new")));
    }

    @Test
    void aDirectoryIsNoConversationAndIsNamed() {
        CliProcess.Outcome outcome = process.run("sessions", "save", ".");
        assertEquals(Cli.FAILED, outcome.exit());
        assertEquals("Error saving session: Is a directory: " + process.project() + "/.\n", outcome.err());
    }

    @Test
    void aWordThatIsToBeAbsentIsNotTakenForALimit() {
        CliProcess.Outcome outcome = process.run("sessions", "search", "-not", "hello");
        assertEquals(Cli.WRONG_USAGE, outcome.exit(), outcome::toString);
        assertTrue(
                outcome.err()
                        .contains("-n takes a number; to leave sessions with 'not' out, put -- before the query."
                                + " Try 'victor sessions search --help'."),
                outcome::toString);
        for (List<String> query : List.of(List.of("hello", "-not"), List.of("--", "-not", "hello"))) {
            assertEquals(2, found(query), query::toString);
        }
        assertEquals(0, found(List.of("--", "-hello", "hello")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-n1 hello", "hello -n1", "hello -n=1", "hello -n 1", "-n 1 hello", "hello --limit=1"})
    void aLimitIsALimitWhereverItStands(String query) {
        assertEquals(1, found(List.of(query.split(" "))));
    }

    private long found(List<String> query) {
        List<String> line = new ArrayList<>(List.of("sessions", "search", "--json"));
        line.addAll(query);
        CliProcess.Outcome outcome = process.run(line.toArray(String[]::new));
        assertEquals(Cli.DONE, outcome.exit(), outcome::toString);
        return Run.parse(outcome.out()).getAsJsonArray().size();
    }

    @Test
    void clearTakesTheNameOfAProviderWhole() {
        CliProcess.Outcome outcome = process.run("sessions", "clear", "--provider", "OpenAI", "--yes");
        assertTrue(outcome.out().contains("Cleared 1 session(s) of provider 'OpenAI'"), outcome::toString);
        assertEquals(List.of("by-openai-azure"), sql.column(ALL));
    }

    @Test
    void anExportNeverTakesThePlaceOfTheDatabase() throws IOException {
        Path link = Files.createSymbolicLink(process.project().resolve("link.json"), process.database());
        for (String target : List.of(process.database().toString(), ".victor/../.victor/project.db", link.toString())) {
            CliProcess.Outcome outcome = process.run("sessions", "export", "-o", target);
            assertEquals(Cli.FAILED, outcome.exit(), outcome::toString);
            assertTrue(outcome.err().contains("is the database itself; name another file"), outcome::toString);
        }
        assertEquals(List.of("by-openai by-openai-azure"), sql.column(ALL));
    }

    @Test
    void anExportForCronIsQuietWhenThereIsNothing() {
        assertEquals(
                new CliProcess.Outcome(Cli.DONE, "", ""),
                process.run("sessions", "export", "--provider", "nobody", "-q", "-o", "daily.json"));
        assertTrue(
                process.run("sessions", "export", "--provider", "nobody").out().contains("No sessions to export"));
    }

    @Test
    void anExportSaysWhatItHasToLeaveOut() {
        sql.execute("UPDATE sessions SET data = '{broken' WHERE id = 'by-openai';"
                + " UPDATE messages SET content = CAST(x'6162ff' AS TEXT) WHERE session_id = 'by-openai-azure';");
        String said =
                process.run("sessions", "export", "--quiet", "-o", "all.json").err();
        assertTrue(said.contains("The data of 1 session(s) is no JSON object and is left out"), said);
        assertTrue(said.contains("1 message(s) hold bytes that are not valid UTF-8"), said);
        String json =
                process.run("sessions", "export", "-o", "again.json", "--json").out();
        assertTrue(json.contains("\"degraded_sessions\": 1"), json);
        assertTrue(json.contains("\"unreadable_messages\": 1"), json);
    }

    @Test
    void anOlderExportDoesNotTakeTheNewestMessagesAway() {
        process.run("sessions", "export", "-o", "old.json");
        process.in("[{\"role\":\"user\",\"content\":\"hello\"},{\"role\":\"assistant\",\"content\":\"Hi.\"}]")
                .run("sessions", "save", "--id", "by-openai");
        CliProcess.Outcome outcome = process.run("sessions", "save", "old.json");
        assertTrue(
                outcome.out().contains("Kept session: by-openai, which has all 1 message(s) and newer ones"),
                outcome::toString);
        assertTrue(outcome.out().contains("Updated session: by-openai-azure (1 message(s))"), outcome::toString);
        assertEquals(2, sql.number("SELECT count(*) FROM messages WHERE session_id = 'by-openai';"));
    }

    @Test
    void manySessionsThatAreSavedAreCounted() {
        String session = "{\"metadata\":{\"session_id\":\"many-%d\"},\"conversation\":{\"messages\":"
                + "[{\"role\":\"user\",\"content\":\"hello %d\"}]}}";
        List<String> sessions = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            sessions.add(String.format(session, i, i));
        }
        String twenty = "[" + String.join(",", sessions) + "]";
        CliProcess.Outcome named = process.in(twenty).run("sessions", "save");
        assertEquals(20, named.out().lines().count(), named::toString);
        sessions.add(String.format(session, 21, 21));
        sessions.add(String.format(session, 1, 22));
        String more = "[" + String.join(",", sessions) + "]";
        String summary = """
                ✓ Saved 22 session(s): 2 created (1 of them beside sessions with other messages), 20 updated, 0 kept
                Use --json to see what became of each
                """;
        assertEquals(summary, process.in(more).run("sessions", "save").out());
        CliProcess.Outcome json = process.in(more).run("sessions", "save", "--json", "--new");
        assertEquals(
                22,
                Run.parse(json.out())
                        .getAsJsonObject()
                        .getAsJsonArray("sessions")
                        .size());
        assertEquals(
                new CliProcess.Outcome(Cli.DONE, "", ""), process.in(twenty).run("sessions", "save", "--quiet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --json", "search hello", "export", "clear --yes", "show x", "doctor"})
    void aDatabaseThatIsNamedAndNotThereIsSaid(String line) {
        Path file = process.project().resolve("mistyped/project.db");
        List<String> words = new ArrayList<>(List.of("sessions"));
        words.addAll(List.of(line.split(" ")));
        String named = process.env("VICTOR_DB", file.toString())
                .run(words.toArray(String[]::new))
                .err();
        assertTrue(named.contains("There is no database " + file + ", which VICTOR_DB names.\n"), named);
        words.addAll(List.of("--db", "mistyped/project.db"));
        assertTrue(process.run(words.toArray(String[]::new)).err().contains(file + ", which --db names.\n"));
        assertFalse(Files.exists(file.getParent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions save", "chat", "resume"})
    void noDirectoryIsMadeForADatabaseThatIsNamed(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(List.of("--db", "mistyped/new.db"));
        CliProcess.Outcome refused =
                process.in("[{\"role\":\"user\",\"content\":\"hello\"}]").run(words.toArray(String[]::new));
        assertEquals(Cli.FAILED, refused.exit(), refused::toString);
        Path directory = process.project().resolve("mistyped");
        assertTrue(
                refused.err().contains("There is no directory " + directory + " for the database"), refused::toString);
        assertFalse(Files.exists(directory));
    }

    @Test
    void savingMakesADatabaseWhereItIsNamed() {
        String talk = "[{\"role\":\"user\",\"content\":\"hello\"}]";
        for (String named : List.of("new.db", "../home", "../home/.victor/other.db")) {
            CliProcess.Outcome saved = process.in(talk).run("sessions", "save", "--db", named);
            assertEquals(Cli.DONE, saved.exit(), saved::toString);
            assertEquals("", saved.err());
        }
    }

    @Test
    void aDirectoryThatIsNotThereIsNoProject() {
        CliProcess.Outcome outcome = process.run("sessions", "list", "--project", "nowhere");
        assertEquals(Cli.WRONG_USAGE, outcome.exit(), outcome::toString);
        assertTrue(outcome.err().contains("--project: there is no directory nowhere"), outcome::toString);
    }

    @Test
    void outputThatCannotBeWrittenIsNotTakenForAFailedChange() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        CliProcess.Outcome outcome = process.out(full).run("sessions", "delete", "by-openai", "--yes");
        assertEquals(Cli.FAILED, outcome.exit(), outcome::toString);
        assertTrue(
                outcome.err()
                        .contains(
                                "Error writing the output: No space left on device; the command itself was carried out."),
                outcome::toString);
        assertFalse(outcome.err().contains("deleting"), outcome::toString);
        assertEquals(List.of("by-openai-azure"), sql.column(ALL));
    }

    @Test
    void rolesAreFoundInAnyLetterCase() {
        assertTrue(process.run("sessions", "show", "by-openai", "--role", "USER")
                .out()
                .contains("hello"));
    }
}
