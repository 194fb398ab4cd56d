package victor.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
        try (Tmux tmux = Tmux.start(directory, Map.of("TERM", "dumb", "HOME", directory.toString()), 100, 40)) {
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

    /** The program as the launcher would start it where there is no full screen. */
    private void program() throws IOException {
        Path program = directory.resolve("victor");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.createDirectories(directory.resolve(".git"));
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java
                        + "' -Dvictor.stdin.tty=true -Dvictor.stdout.tty=true -Dvictor.stderr.tty=true" + " -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        program.toFile().setExecutable(true);
    }
}
