package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.ProjectId;
import victor.testing.Run;

/** What the command line makes of the configuration. */
final class ConfiguredTest {
    private static final String MESSAGE = "{\"role\":\"user\",\"content\":\"Hi\"}";

    @TempDir
    private Path folder;

    private CliProcess process;
    private Path file;

    @BeforeEach
    void makeFolders() throws IOException {
        process = new CliProcess(folder);
        file = folder.resolve("home/.config/victor/config.json");
        Files.createDirectories(file.getParent());
    }

    @Test
    void newIdsHaveTheDefaultFormWithoutAConfiguration() {
        assertEquals("20260304_060607", saved("--json"));
    }

    @Test
    void case400NewIdsHaveTheFormThatIsConfigured() throws IOException {
        Files.writeString(file, "{\"idFormat\": \"project\"}");
        String id = saved("--json");
        ProjectId parsed = ProjectId.parse(id);
        assertEquals("projec", parsed == null ? id : parsed.root());
        assertEquals(CliProcess.CLOCK.millis(), parsed == null ? 0 : parsed.millis());
        assertEquals(11, parsed == null ? 0 : parsed.random().length());
        assertEquals(id, saved("--json", "--id", id));
        assertEquals("mine", saved("--json", "--id", "mine"));
    }

    @Test
    void whatSavingNeedsAndIsWrongIsSaidAndNothingElse() throws IOException {
        Files.writeString(file, "{\n  \"theme\": \"drak\",\n  \"idFormat\": \"projekt\"\n}");
        CliProcess.Outcome outcome = process.in(MESSAGE).run("sessions", "save");
        assertEquals(Cli.DONE, outcome.exit());
        assertEquals(
                file + ":3:15: unknown idFormat 'projekt'; did you mean 'project'? timestamp is used\n", outcome.err());
        assertTrue(outcome.out().contains("20260304_060607"), outcome.out());
        assertEquals("", process.run("sessions", "list").err());
    }

    @Test
    void configSaysWhereEachValueComesFromAndWhatIsWrong() throws IOException {
        Files.writeString(file, """
                {
                  "theme": "light",
                  "keys": {"quit": ["ctrl+q", "q"], "mark": null},
                  "mouse": "no",
                  "models": [{"provider": "mycorp", "model": "large"}]
                }
                """);
        CliProcess.Outcome text = process.env("VICTOR_DB", "elsewhere.db").run("config");
        assertEquals(Cli.DONE, text.exit());
        assertRow(text, "database", process.project().resolve("elsewhere.db").toString(), "VICTOR_DB");
        assertRow(text, "theme", "light", "line 2");
        assertRow(text, "keys", "quit: ctrl+q, q; mark: none", "line 3");
        assertRow(text, "mouse", "true", "default");
        assertRow(text, "models", "large", "line 5");
        assertTrue(
                text.out().endsWith("File: " + file + "\n⚠  " + file + ":4:12: mouse is true or false, not a text\n"),
                text.out());
        JsonObject json = Run.parse(process.run("config", "--json").out()).getAsJsonObject();
        JsonObject theme = json.getAsJsonObject("settings").getAsJsonObject("theme");
        assertEquals("{\"value\":\"light\",\"from\":\"file\",\"line\":2}", theme.toString());
        assertEquals(1, json.getAsJsonArray("warnings").size());
    }

    @Test
    void theUsersModelsAreKnown() throws IOException {
        Files.writeString(
                file,
                "{\"models\": [{\"provider\": \"mycorp\", \"model\": \"large\", \"context_tokens\": 10, \"thinkin\": true}]}");
        String id = saved("--json", "--model", "large", "--provider", "mycorp");
        CliProcess.Outcome outcome = process.run("sessions", "model", id, "--json");
        JsonObject json = Run.parse(outcome.out()).getAsJsonObject();
        assertEquals(10, json.get("context_tokens").getAsInt());
        CliProcess.Outcome listed = process.run("models", "mycorp");
        assertTrue(listed.out().contains("mycorp:large"), listed.out());
        assertEquals(file + ":1:76: unknown fact 'thinkin'; did you mean 'thinking'?\n", listed.err());
    }

    @Test
    void withoutAHomeThereIsNoFile() {
        CliProcess.Outcome outcome = process.env("HOME", "").run("config", "--path");
        assertEquals(Cli.FAILED, outcome.exit());
        assertEquals("There is no home directory: set HOME or XDG_CONFIG_HOME\n", outcome.err());
        assertTrue(process.run("config").out().contains("File: none, as there is no home directory\n"));
    }

    private String saved(String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "sessions";
        line[1] = "save";
        System.arraycopy(options, 0, line, 2, options.length);
        CliProcess.Outcome outcome = process.in(MESSAGE).run(line);
        assertEquals("", outcome.err());
        return Run.parse(outcome.out()).getAsJsonObject().get("session_id").getAsString();
    }

    private static void assertRow(CliProcess.Outcome outcome, String... cells) {
        String wanted = String.join("\\E *│ \\Q", cells);
        assertTrue(
                outcome.out().lines().anyMatch(line -> line.matches("│ \\Q" + wanted + "\\E *│")),
                wanted + "\n" + outcome.out());
    }
}
