package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static victor.cases.Cases.assertSays;
import static victor.cases.Cases.assertSilent;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Run;
import victor.testing.Sandbox;

/** The guide's part "CLI Commands", line by line, on a database that the program itself made. */
@Execution(ExecutionMode.CONCURRENT)
final class GuideTest {
    private Sandbox sandbox;

    /** Fifteen sessions, as {@code export} writes them, two of them with the prefix of the guide's second example. */
    @BeforeEach
    void saveFifteenSessions(@TempDir Path directory) {
        sandbox = Sandbox.in(directory);
        JsonArray sessions = new JsonArray();
        sessions.add(session("myproj-9Kx7Z2", "CI/CD Pipeline Setup", "anthropic", "claude-sonnet-4-20250514"));
        sessions.add(session("myproj-9Kx7Q1", "Unit Tests", "openai", "gpt-4"));
        sessions.add(session("myproj-7A2", "Auth Refactoring", "anthropic", "claude-opus-4"));
        for (int i = 10; i < 22; i++) {
            sessions.add(session("test-1234-" + i, "Test session " + i, "ollama", "qwen2.5-coder:7b"));
        }
        sandbox.victor("sessions", "save").stdin(sessions.toString()).run().exited(0);
    }

    @Test
    void listShowsTheLastTen() {
        Run run = sandbox.sessions("list").exited(0);
        assertTable(run, "Saved Sessions (last 10)");
        assertSays("Total: 10 session(s)", run.out());
    }

    @Test
    void listTakesALimitAndAll() {
        assertTable(sandbox.sessions("list", "--limit", "5").exited(0), "Saved Sessions (last 5)");
        assertTable(sandbox.sessions("list", "--limit", "20").exited(0), "Saved Sessions (last 15)");
        assertTable(sandbox.sessions("list", "--all").exited(0), "Saved Sessions (last 15)");
    }

    @Test
    void listAsJsonFeedsJq() {
        Run run = sandbox.shell("set -o pipefail; victor sessions list --json | jq '.[] | .title'")
                .run()
                .exited(0);
        assertEquals(10, run.lines().size());
        assertTrue(run.lines().stream().allMatch(line -> line.startsWith("\"")), run::toString);
        assertEquals("", run.err());
    }

    @Test
    void showPrintsThePanel() {
        List<String> panel = new ArrayList<>();
        for (String line : sandbox.sessions("show", "myproj-9Kx7Z2").exited(0).lines()) {
            if (line.startsWith("│")) {
                panel.add(line.replace("│", "").strip());
            }
        }
        panel.remove("Previews: 0");
        assertEquals(
                List.of(
                        "Session Details",
                        "Session ID: myproj-9Kx7Z2",
                        "Title: CI/CD Pipeline Setup",
                        "Model: claude-sonnet-4-20250514",
                        "Provider: anthropic",
                        "Profile: default",
                        "Messages: 2",
                        "Created: 2025-01-07T14:30:45",
                        "Updated: 2025-01-07T15:45:22"),
                panel);
    }

    @Test
    void timesAreShownInTheUsersOwnZoneAndStoredOnesAreLeftAlone() {
        Run panel = sandbox.victor("sessions", "show", "myproj-9Kx7Z2")
                .env("TZ", "America/New_York")
                .run()
                .exited(0);
        assertSays("Created: 2025-01-07T09:30:45", panel.out());
        Run json = sandbox.victor("sessions", "show", "myproj-9Kx7Z2", "--json")
                .env("TZ", "America/New_York")
                .run()
                .exited(0);
        assertSays("\"2025-01-07T14:30:45.000Z\"", json.out());
    }

    @Test
    void showAsJsonIsOneObject() {
        JsonObject metadata = sandbox.sessions("show", "myproj-9Kx7Z2", "--json")
                .exited(0)
                .object()
                .getAsJsonObject("metadata");
        assertEquals("myproj-9Kx7Z2", metadata.get("session_id").getAsString());
    }

    @Test
    void searchFindsTitlesAndContent() {
        Run run = sandbox.sessions("search", "authentication").exited(0);
        assertTable(run, "Sessions matching 'authentication'");
        assertSays("myproj-7A2", run.out());
        assertSays("Found 1 session(s)", run.out());
        assertEquals(
                List.of("myproj-9Kx7Z2"),
                sandbox.sessions("search", "CI/CD", "--limit", "5", "--json").ids());
        assertEquals(
                10,
                sandbox.sessions("search", "test", "--json").exited(0).array().size());
    }

    @Test
    void clearAsksFirst() {
        Run run =
                sandbox.victor("sessions", "clear").stdin("n\n").merged().run().exited(0);
        assertEquals("""
                ⚠  Found 15 session(s) in database.
                Are you sure you want to delete ALL 15 session(s)? This cannot be undone. [y/N]: \
                Cancelled
                """, run.out());
        assertEquals(15, sandbox.sql().number("SELECT count(*) FROM sessions;"));
    }

    @Test
    void clearTakesAPrefix() {
        Run run = sandbox.victor("sessions", "clear", "myproj-9Kx7", "--yes")
                .merged()
                .run()
                .exited(0);
        assertEquals("""
                ⚠  Found 2 session(s) matching prefix 'myproj-9Kx7'.
                ✓ Cleared 2 session(s) matching prefix 'myproj-9Kx7'.
                """, run.out());
        assertEquals(13, sandbox.sql().number("SELECT count(*) FROM sessions;"));
        sandbox.sessions("clear", "test-1234", "--yes").exited(0);
        assertEquals(List.of("myproj-7A2"), sandbox.sql().column("SELECT id FROM sessions;"));
    }

    @Test
    void clearNeedsNoAnswerInScripts() {
        Run run = sandbox.victor("sessions", "clear", "--yes").merged().run().exited(0);
        assertEquals("""
                ⚠  Found 15 session(s) in database.
                ✓ Cleared 15 session(s) from database.
                """, run.out());
        assertEquals(0, sandbox.sql().number("SELECT count(*) FROM sessions;"));
        assertEquals(0, sandbox.sql().number("SELECT count(*) FROM messages;"));
    }

    @Test
    void deleteAsksOnTheTerminal() {
        Run run = sandbox.victor("sessions", "delete", "myproj-9Kx7Z2", "--no-color")
                .stdin("y\n")
                .onTerminal(100)
                .run()
                .exited(0);
        String seen = run.out().replace("\r", "");
        assertSays("Delete session myproj-9Kx7Z2? [y/N]: ", seen);
        assertTrue(seen.endsWith("✓ Deleted session: myproj-9Kx7Z2\n"), seen);
        assertEquals(14, sandbox.sql().number("SELECT count(*) FROM sessions;"));
    }

    @Test
    void exportWritesTheFileAndSaysSo() throws IOException {
        Run run = sandbox.sessions("export", "--output", "my_sessions.json").exited(0);
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("✓ Exported 15 session(s) to my_sessions.json"), run.err());
        Path file = sandbox.project().resolve("my_sessions.json");
        assertEquals(15, Run.parse(Files.readString(file)).getAsJsonArray().size());
        Run quiet = sandbox.sessions("export", "-o", "again.json", "--quiet").exited(0);
        assertEquals("", quiet.seen());
        assertEquals(Files.readString(file), Files.readString(sandbox.project().resolve("again.json")));
        Run small = sandbox.sessions("export", "--no-pretty").exited(0);
        assertSilent("Error", small.err());
        try (Stream<Path> files = Files.list(sandbox.project())) {
            assertEquals(
                    1,
                    files.filter(path -> path.getFileName().toString().startsWith("victor_sessions_export_"))
                            .count());
        }
    }

    @Test
    void theOlderNameOfTheCommandIsTheSame() {
        assertEquals(
                sandbox.sessions("list").out(),
                sandbox.victor("session", "list").run().exited(0).out());
        assertEquals(
                sandbox.sessions("show", "myproj-7A2").out(),
                sandbox.victor("session", "show", "myproj-7A2").run().exited(0).out());
        assertSays(
                "✓ Deleted session: myproj-7A2",
                sandbox.victor("session", "delete", "myproj-7A2", "--yes")
                        .run()
                        .exited(0)
                        .out());
    }

    private static void assertTable(Run run, String title) {
        assertSays(title, run.out());
        assertTrue(
                run.lines().stream().anyMatch(line -> line.matches("│ Session ID +│ Title +│ Model +│ Provider +│.*")),
                run::toString);
    }

    private static JsonObject session(String id, String title, String provider, String model) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("session_id", id);
        metadata.addProperty("title", title);
        metadata.addProperty("provider", provider);
        metadata.addProperty("model", model);
        metadata.addProperty("profile", "default");
        metadata.addProperty("created_at", "2025-01-07T14:30:45.000Z");
        metadata.addProperty("updated_at", "2025-01-07T15:45:22.000Z");
        JsonArray messages = new JsonArray();
        messages.add(message("user", "About " + title));
        messages.add(message("assistant", title.startsWith("Auth") ? "The authentication module" : "An answer"));
        JsonObject conversation = new JsonObject();
        conversation.add("messages", messages);
        JsonObject session = new JsonObject();
        session.add("metadata", metadata);
        session.add("conversation", conversation);
        return session;
    }

    private static JsonObject message(String role, String content) {
        JsonObject message = new JsonObject();
        message.addProperty("role", role);
        message.addProperty("content", content);
        return message;
    }
}
