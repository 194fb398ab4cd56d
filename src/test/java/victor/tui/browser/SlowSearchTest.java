package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.testing.VirtualTerminal;

/** A search that takes long. */
final class SlowSearchTest {
    @TempDir
    private Path directory;

    @Test
    void itIsSaidToGoOnAndEscapeEndsTheWaiting() throws IOException {
        Samples samples = Samples.in(directory);
        VirtualTerminal terminal = samples.shown(samples.database(), 120, 40, UnaryOperator.identity(), "j/");
        String before = terminal.row(2);
        terminal.worker().hold(true);
        terminal.keys("index").advance(Duration.ofMillis(Search.REST_MILLIS + 100));
        assertFalse(terminal.screenText().contains("searching"), terminal.screenText());
        assertEquals(before, terminal.row(2), "what is there stays until something else is");
        terminal.advance(Duration.ofMillis(Search.SLOW_MILLIS));
        assertTrue(terminal.screenText().contains("searching…"), terminal.screenText());
        terminal.keys("<esc>").advance(Duration.ofMillis(100));
        assertFalse(terminal.screenText().contains("searching"), terminal.screenText());
        terminal.worker().hold(false);
        terminal.settle();
        assertTrue(terminal.screenText().contains("2 of 26"), terminal.screenText());
        assertFalse(terminal.screenText().contains("found"), "an answer that comes too late is dropped");
        Samples.leave(terminal);
    }
}
