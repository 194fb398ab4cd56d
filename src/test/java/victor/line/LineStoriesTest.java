package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.Main;
import victor.testing.Database;
import victor.tui.testing.Tmux;

/** Line mode as a process on a terminal that can do nothing. */
final class LineStoriesTest {
    private static final String CONVERSATIONS = """
            {"metadata": {"session_id": "20250107_153045", "title": "Parser", "model": "gpt-4", "provider": "openai"},
             "conversation": {"messages": [{"role": "user", "content": "Why does it \\u001b[2J fail?"}]}}
            """;

    @TempDir
    Path directory;

    @Test
    void aDumbTerminalGetsTheBrowserInLinesAndNothingElse() throws IOException {
        program();
        Files.writeString(directory.resolve("saved.json"), CONVERSATIONS);
        Path output = directory.resolve("output");
        try (Tmux tmux = Tmux.start(directory, variables(), 100, 40)) {
            tmux.line("./victor sessions save saved.json").waitFor("Created session");
            tmux.waitForPrompt();
            Tmux.State before = tmux.state();
            tmux.line("script -q -c ./victor output").waitFor("1. Parser; id 20250107_153045");
            tmux.waitFor("victor>").type("1").keys("<enter>").waitFor("User: Why does it  fail?");
            tmux.type("rename 1 Token parser").keys("<enter>").waitFor("to: Token parser");
            tmux.type("delete 1").keys("<enter>").waitFor("Delete session 20250107_153045? [y/N]:");
            tmux.keys("n<enter>").waitFor("Cancelled");
            tmux.type("quit").keys("<enter>").waitForPrompt();
            assertEquals(0, tmux.exitCode());
            tmux.assertState(before);
        }
        String written = Files.readString(output);
        assertFalse(written.contains("\u001b"), written);
        assertFalse(written.replace("\r\n", "").contains("\r"), written);
        assertEquals(
                List.of("Token parser"),
                new Database(directory.resolve(".victor/project.db")).column("SELECT name FROM sessions"));
    }

    @Test
    void aConversationWithAModelIsStoppedSavedAndGoneOnWith() throws IOException {
        program();
        try (LoopbackModel model = new LoopbackModel();
                Tmux tmux = Tmux.start(directory, variables(), 100, 40)) {
            configure(model);
            model.says("It ", "works.")
                    .says("One, two, ", LoopbackModel.FOREVER)
                    .says("Three.");
            Tmux.State before = tmux.state();
            tmux.line("./victor chat Does it work?").waitFor("Assistant: It works.\nyou>");
            tmux.type("Count").keys("<enter>").waitFor("Assistant: One, two,");
            tmux.keys("<ctrl+c>").waitFor("Stopped; what came is kept.\nyou>");
            tmux.type("/save \"Counting\"").keys("<enter>").waitFor("new session\nyou>");
            tmux.type("/quit").keys("<enter>").waitFor("To go on with this session: victor resume");
            assertEquals(0, tmux.exitCode());
            tmux.assertState(before);
            tmux.line("./victor resume").waitFor("Going on with: Counting (4 message(s))");
            tmux.type("Go on").keys("<enter>").waitFor("Assistant: Three.\nyou>");
            tmux.keys("<ctrl+c>").waitFor("echo /save | victor chat --draft");
            tmux.waitForPrompt();
            tmux.assertState(before);
            tmux.line("echo /save | ./victor chat --draft").waitFor("Messages: 6");
            tmux.waitForPrompt();
            assertEquals(3, model.requests.size());
            for (String said : List.of("Does it work?", "It works.", "Count", "One, two, ", "Go on")) {
                assertTrue(model.requests.get(2).contains(said), model.requests.get(2));
            }
            assertFalse(tmux.screen().contains("\u001b"));
        }
        assertEquals(
                List.of("Counting", "user", "assistant", "user", "assistant", "user", "assistant"),
                new Database(directory.resolve(".victor/project.db"))
                        .column("SELECT name FROM sessions UNION ALL SELECT role FROM messages"));
    }

    @Test
    void aSummaryThatTakesTooLongIsStoppedAndChangesNothing() throws IOException {
        program();
        try (LoopbackModel model = new LoopbackModel();
                Tmux tmux = Tmux.start(directory, variables(), 100, 40)) {
            configure(model);
            model.says("One.").says("Two.").says("Three.").says("The user ", LoopbackModel.FOREVER);
            tmux.line("./victor chat First").waitFor("Assistant: One.\nyou>");
            tmux.type("Second").keys("<enter>").waitFor("Assistant: Two.\nyou>");
            tmux.type("Third").keys("<enter>").waitFor("Assistant: Three.\nyou>");
            tmux.type("/compact --smart --keep 2").keys("<enter>");
            model.awaitRequests(4);
            tmux.keys("<ctrl+c>").waitFor("The summary could not be made: it was stopped\nNothing has changed.");
            tmux.waitFor("--offline makes a summary on this machine, by picking sentences.\nyou>");
            tmux.type("/save Kept").keys("<enter>").waitFor("new session\nyou>");
            tmux.type("/quit").keys("<enter>").waitForPrompt();
        }
        assertEquals(
                List.of("First", "One.", "Second", "Two.", "Third", "Three."),
                new Database(directory.resolve(".victor/project.db")).column("SELECT content FROM messages"));
    }

    private void configure(LoopbackModel model) throws IOException {
        Path configuration = directory.resolve(".config/victor/config.json");
        Files.createDirectories(configuration.getParent());
        Files.writeString(
                configuration,
                "{\"profiles\": {\"loop\": {\"provider\": \"loopback\", \"model\": \"loop-1\", \"baseUrl\": \""
                        + model.baseUrl() + "\"}}}");
    }

    /** Without a file for the shell's history, which it would write when the test has ended. */
    private Map<String, String> variables() {
        return Map.of("TERM", "dumb", "HOME", directory.toString(), "HISTFILE", "");
    }

    /** The program as the launcher would start it where there is no full screen. */
    private void program() throws IOException {
        Path program = directory.resolve("victor");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.createDirectories(directory.resolve(".git"));
        Files.writeString(
                program,
                "#!/bin/sh\n[ -t 0 ] && in=true || in=false\nexec '" + java
                        + "' -Dvictor.stdin.tty=$in -Dvictor.stdout.tty=true -Dvictor.stderr.tty=true -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        program.toFile().setExecutable(true);
    }
}
