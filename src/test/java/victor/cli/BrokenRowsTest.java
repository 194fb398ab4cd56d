package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Database;
import victor.testing.Facts;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Shape;

/** One row that holds what it should not: it is served as far as it goes, all others are as ever, and nothing of it is overwritten. */
final class BrokenRowsTest {
    private static final String A = "myproj-9Kx7Z2";
    private static final String B = "myproj-9Kx8A3B";

    /** As SQL. None of them is the JSON object that every version of Victor writes. */
    private static final List<String> DOCUMENTS = List.of(
            "'{\"metadata\": {\"title\": \"half'",
            "'[1, 2]'",
            "'\"text\"'",
            "'{} {}'",
            "'{\"metadata\": [], \"conversation\": 5, \"title\": {}, \"tags\": \"none\"}'",
            "'nul' || char(0) || '{}'",
            "''",
            "42",
            "x'00ff7b7d'",
            "CAST(x'7b22ff223a31' AS TEXT)");

    /** As SQL, for columns of text. */
    private static final List<String> TEXTS =
            List.of("x'41ff00'", "42", "1.5", "''", "CAST(x'ff41c3' AS TEXT)", "'a' || char(0) || char(27) || '[2Jb'");

    @TempDir
    Path directory;

    private CliProcess process;
    private Shape shape;

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3", "chat06-3"})
    void aDocumentThatIsNone(String sample) throws IOException {
        copy(sample);
        Map<String, JsonElement> whole = exported();
        for (String document : DOCUMENTS) {
            copy(sample);
            sql().execute("UPDATE sessions SET " + shape.document() + " = " + document + " WHERE " + shape.id() + " = '"
                    + B + "';");
            assertOthersAreServed(whole, document);
            assertChanges(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3", "chat06-3"})
    void allTextsOfASessionAreNone(String sample) throws IOException {
        textsThatAreNone(sample, false);
    }

    @ParameterizedTest
    @Tag("torture")
    @ValueSource(strings = {"legacy-3", "convstore-3", "legacy06-3", "healed-3", "chat06-3"})
    void oneTextOfASessionIsNone(String sample) throws IOException {
        textsThatAreNone(sample, true);
    }

    private void textsThatAreNone(String sample, boolean alone) throws IOException {
        copy(sample);
        Map<String, JsonElement> whole = exported();
        for (String text : TEXTS) {
            List<String> changes = new ArrayList<>();
            changes.addAll(updates("sessions", shape.id(), text));
            changes.addAll(updates("messages", "session_id", text));
            assertTrue(changes.size() >= 8, changes::toString);
            for (String change : alone ? changes : List.of(String.join("", changes))) {
                copy(sample);
                // That of a healed file cannot follow any change.
                sql().execute("DROP TRIGGER IF EXISTS messages_fts_update;" + change);
                assertOthersAreServed(whole, change);
            }
        }
    }

    private List<String> updates(String table, String key, String text) {
        List<String> updates = new ArrayList<>();
        for (String column : sql().column("SELECT name FROM pragma_table_info('" + table + "');")) {
            if (!column.endsWith("id")) {
                updates.add(
                        "UPDATE " + table + " SET " + column + " = " + text + " WHERE " + key + " = '" + B + "';\n");
            }
        }
        return updates;
    }

    @ParameterizedTest
    @ValueSource(strings = {"convstore-3", "legacy06-3"})
    void idsThatNobodyWouldThinkOf(String sample) throws IOException {
        copy(sample);
        Map<String, JsonElement> whole = exported();
        for (String id : List.of(
                "''",
                "' '",
                "'--help'",
                "'a' || char(10) || 'b'",
                "'a' || char(0) || 'b'",
                "char(27) || '[2J'",
                "replace(hex(zeroblob(20000)), '0', 'long')",
                "'%'",
                "'''; DROP TABLE sessions; --'")) {
            copy(sample);
            String column = shape.id();
            sql().execute("PRAGMA foreign_keys = OFF; UPDATE messages SET session_id = " + id + " WHERE session_id = '"
                    + B + "'; UPDATE sessions SET " + column + " = " + id + " WHERE " + column + " = '" + B + "';");
            assertOthersAreServed(whole, id);
            List<String> ids = strings(understood("list", "--all", "--ids", "--json"));
            assertEquals(3, ids.size(), id);
            ids.removeAll(whole.keySet());
            understood("show", "--", ids.get(0));
            CliProcess.Outcome deleted = understood("delete", "--yes", "--", ids.get(0));
            if (deleted.exit() == Cli.DONE) {
                assertEquals(2, sql().number("SELECT count(*) FROM sessions;"), id);
            }
        }
    }

    private void assertOthersAreServed(Map<String, JsonElement> whole, String what) throws IOException {
        assertEquals(3, run("list", "--json").array().size(), what);
        understood("list", "--sort", "created", "--tag", "x", "--since", "2020");
        Map<String, JsonElement> now = exported();
        assertEquals(3, now.size(), what);
        for (Map.Entry<String, JsonElement> session : whole.entrySet()) {
            if (!session.getKey().equals(B)) {
                assertEquals(session.getValue(), now.get(session.getKey()), what);
            }
        }
        assertTrue(run("search", "help you setup", "--json").out().contains(A), what);
        understood("search", "tests", "-not", "role:user");
        understood("show", B, "--messages", "all");
        understood("show", B, "--json");
        understood("doctor");
    }

    /** What cannot be changed without loss is not changed; what the user asked to throw away goes. */
    private void assertChanges(String document) throws IOException {
        for (String[] change : new String[][] {{"rename", B, "Another"}, {"tag", B, "+added"}, {"save", "--id", B}}) {
            List<String> before = documents();
            CliProcess.Outcome outcome = understood(change);
            if (outcome.exit() != Cli.DONE) {
                assertTrue(outcome.err().contains("is no JSON object, so it cannot be changed"), outcome::toString);
                assertEquals(before, documents(), document);
            }
        }
        assertEquals(Cli.DONE, understood("rename", A, "Another").exit());
        assertEquals(Cli.DONE, understood("delete", B, "--yes").exit());
        assertEquals(2, run("list", "--json").array().size());
        sql().assertSound();
    }

    private List<String> documents() {
        return sql().column("SELECT hex(CAST(" + shape.document() + " AS BLOB)) FROM sessions ORDER BY " + shape.id()
                + "; SELECT count(*) FROM messages;");
    }

    private Map<String, JsonElement> exported() throws IOException {
        Map<String, JsonElement> sessions = new LinkedHashMap<>();
        for (JsonElement session : run("export", "-o", "-", "--quiet").array()) {
            JsonObject metadata = session.getAsJsonObject().getAsJsonObject("metadata");
            sessions.put(metadata.get("session_id").getAsString(), session);
        }
        return sessions;
    }

    private record Printed(String out) {
        com.google.gson.JsonArray array() {
            return Run.parse(out).getAsJsonArray();
        }
    }

    private Printed run(String... arguments) {
        CliProcess.Outcome outcome = understood(arguments);
        assertEquals(Cli.DONE, outcome.exit(), outcome::toString);
        return new Printed(outcome.out());
    }

    private CliProcess.Outcome understood(String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "sessions";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        CliProcess.Outcome outcome = process.in("[{\"role\":\"user\",\"content\":\"Saved by a test\"}]")
                .run(line);
        assertTrue(outcome.exit() == Cli.DONE || outcome.exit() == Cli.FAILED, () -> String.join(" ", line) + outcome);
        assertFalse(outcome.err().contains("unexpected"), () -> String.join(" ", line) + outcome);
        return outcome;
    }

    private static List<String> strings(CliProcess.Outcome outcome) {
        List<String> strings = new ArrayList<>();
        Run.parse(outcome.out()).getAsJsonArray().forEach(element -> strings.add(element.getAsString()));
        return strings;
    }

    private void copy(String sample) throws IOException {
        process = new CliProcess(directory);
        Facts facts = Samples.facts(sample);
        shape = facts.shape();
        Files.createDirectories(process.database().getParent());
        for (String suffix : new String[] {"-wal", "-shm"}) {
            Files.deleteIfExists(process.database().resolveSibling("project.db" + suffix));
        }
        Files.copy(Samples.file(sample), process.database(), StandardCopyOption.REPLACE_EXISTING);
        process.database().toFile().setWritable(true);
    }

    private Database sql() {
        return new Database(process.database());
    }
}
