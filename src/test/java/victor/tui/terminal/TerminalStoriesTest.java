package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.testing.Programs;
import victor.tui.testing.Specimen;
import victor.tui.testing.Tmux;

/** A small application on a real terminal, without the launcher. After each story the terminal is exactly as before. */
final class TerminalStoriesTest {
    @TempDir
    Path directory;

    private Tmux tmux;
    private Tmux.State before;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(
                directory.resolve("specimen"), "exec " + Programs.java(Specimen.class, "$OPTIONS") + " \"$@\"\n");
        tmux = Tmux.start(directory, Map.of("TERM", "tmux-256color", "HISTFILE", "/dev/null"), 80, 20);
        before = tmux.state();
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    private Tmux start() {
        return tmux.line("sh specimen").waitFor("80x20");
    }

    @Test
    void itStartsShowsAndLeavesEverythingAsItWas() {
        start();
        assertEquals("1 1", tmux.ask("#{alternate_on} #{cursor_flag}"));
        assertTrue(tmux.settings().contains("-icanon"), tmux.settings());
        tmux.keys("ab").waitFor("key b").keys("q");
        assertEquals(0, tmux.exitCode());
        tmux.assertState(before);
    }

    @Test
    void theExitCodeIsTheApplications() {
        start().keys("Q");
        assertEquals(7, tmux.exitCode());
    }

    @Test
    void keysPasteAndMouseArrive() {
        start().keys("<f5><alt+x><escape>").waitFor("key escape");
        assertTrue(tmux.screen().contains("key f5"), tmux.screen());
        assertTrue(tmux.screen().contains("key alt+x"), tmux.screen());
        tmux.paste("q\nx").waitFor("paste 3 q⏎x").click(12, 3).waitFor("mouse PRESS 1 at 12,3");
        tmux.wheel(true, 1, 1).waitFor("WHEEL_UP");
        tmux.bytes("\033[I").waitFor("focus");
        tmux.keys("<ctrl+c><ctrl+z><ctrl+s><ctrl+q><ctrl+v>").waitFor("ctrl+v");
        tmux.keys("q").waitForPrompt().assertState(before);
    }
}
