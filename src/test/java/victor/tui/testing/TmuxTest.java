package victor.tui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real terminal does what it says. */
final class TmuxTest {
    @TempDir
    Path directory;

    @Test
    void aProgramIsDrivenAndSeen() {
        try (Tmux tmux = Tmux.start(directory, Map.of("WORD", "für"), 60, 12)) {
            Tmux.State before = tmux.state();
            tmux.line("echo \"[$WORD]\"").waitFor("[für]");
            tmux.line("(exit 3)");
            assertEquals(3, tmux.exitCode());
            tmux.line("stty -echo; cat -v")
                    .await("no echo", () -> tmux.settings().contains("-echo "));
            tmux.keys("a<up><ctrl+n>b<enter>")
                    .waitFor("a^[[A^Nb")
                    .paste("pasted")
                    .keys("<enter>")
                    .waitFor("pasted");
            assertNotEquals(before, tmux.state());
            tmux.keys("<ctrl+c>")
                    .waitForPrompt()
                    .line("stty echo")
                    .waitForPrompt()
                    .assertState(before);
            tmux.resize(100, 20).line("stty size").waitFor("20 100");
        }
    }
}
