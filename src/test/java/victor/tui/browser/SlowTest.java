package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.testing.VirtualTerminal;

/** What takes long says that it goes on. */
final class SlowTest {
    @TempDir
    private Path directory;

    @Test
    void aSearchIsSaidToGoOnAndEscapeEndsTheWaiting() throws IOException {
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

    @Test
    void whatIsBeingDoneIsSaidAfterAMoment() throws IOException {
        Samples samples = Samples.in(directory);
        VirtualTerminal terminal = samples.shown(samples.database(), 120, 40, UnaryOperator.identity(), "e<ctrl+u>");
        terminal.worker().hold(true);
        terminal.paste("slow.json").keys("<enter>").advance(Duration.ofMillis(Working.SLOW_MILLIS - 1));
        assertFalse(terminal.screenText().contains("Exporting…"), terminal.screenText());
        terminal.advance(Duration.ofMillis(1));
        assertTrue(terminal.screenText().contains("Exporting…"), terminal.screenText());
        terminal.keys("jj");
        assertTrue(terminal.screenText().contains("3 of 26"), "one can go on meanwhile");
        terminal.worker().hold(false);
        terminal.settle();
        assertFalse(terminal.screenText().contains("Exporting…"), terminal.screenText());
        assertTrue(terminal.screenText().contains("Exported 1 session"), terminal.screenText());
        terminal.advance(Duration.ofSeconds(10)).keys("<space>kkd");
        terminal.worker().hold(true);
        terminal.keys("y").advance(Duration.ofMillis(Working.SLOW_MILLIS));
        assertTrue(terminal.screenText().contains("Deleting 1 session…"), terminal.screenText());
        terminal.worker().hold(false);
        terminal.settle().advance(Duration.ofMillis(Working.SLOW_MILLIS));
        assertFalse(terminal.screenText().contains("Deleting"), terminal.screenText());
        assertTrue(terminal.screenText().contains("25 sessions"), terminal.screenText());
        Samples.leave(terminal);
    }

    @Test
    void anExportThatGoesOnIsCancelledByEscape() throws IOException {
        Samples samples = Samples.in(directory);
        VirtualTerminal terminal = samples.shown(samples.database(), 120, 40, UnaryOperator.identity(), "je<ctrl+u>");
        terminal.worker().hold(true);
        terminal.paste("slow.json").keys("<enter>").advance(Duration.ofMillis(Working.SLOW_MILLIS));
        assertTrue(terminal.screenText().contains("Exporting… (esc cancels)"), terminal.screenText());
        terminal.keys("<esc>");
        terminal.worker().hold(false);
        terminal.settle();
        assertTrue(
                terminal.screenText().contains("The export was cancelled; no file was written"), terminal.screenText());
        assertFalse(terminal.screenText().contains("Exporting"), terminal.screenText());
        assertTrue(terminal.screenText().contains("2 of 26"), terminal.screenText());
        try (Stream<Path> files = Files.walk(directory)) {
            assertEquals(
                    0, files.filter(file -> file.toString().contains("slow")).count());
        }
        terminal.keys("e<ctrl+u>").paste("slow.json").keys("<enter>");
        assertTrue(terminal.screenText().contains("Exported 1 session"), terminal.screenText());
        Samples.leave(terminal);
    }
}
