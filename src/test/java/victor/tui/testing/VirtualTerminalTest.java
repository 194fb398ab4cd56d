package victor.tui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The virtual terminal does what it says, with a small application. */
final class VirtualTerminalTest {
    private final Specimen specimen = new Specimen();

    @Test
    void keysPasteAndMouseArrive() {
        VirtualTerminal terminal = start(40, 12);
        terminal.keys("ab<ctrl+n><page-up>").paste("two\nlines").click(3, 4).bytes("\033[1;5A");
        assertEquals(
                List.of(
                        "key a",
                        "key b",
                        "key ctrl+n",
                        "key page-up",
                        "paste 9 two⏎lines",
                        "mouse PRESS 1 at 3,4",
                        "key ctrl+up"),
                specimen.log());
        assertTrue(terminal.screenText().contains("paste 9 two⏎lines"), terminal.screenText());
    }

    @Test
    void whatComesTogetherIsOneFrame() {
        VirtualTerminal terminal = start(40, 12);
        int before = specimen.frames();
        terminal.burst("abc");
        assertEquals(before + 1, specimen.frames());
        terminal.keys("abc");
        assertEquals(before + 4, specimen.frames());
    }

    @Test
    void timePassesWhenItIsTold() {
        VirtualTerminal terminal = start(40, 12);
        terminal.keys("t");
        assertTrue(terminal.row(11).contains("count 3"));
        terminal.advance(Duration.ofMillis(299));
        assertTrue(terminal.row(11).contains("count 3"));
        terminal.advance(Duration.ofMillis(301));
        assertTrue(terminal.row(11).contains("count 1"));
        terminal.advance(Duration.ofHours(1));
        assertTrue(terminal.row(11).contains("count 0"));
    }

    @Test
    void windowsLieOverTheFrameAndHaveTheCursor() {
        VirtualTerminal terminal = start(40, 12);
        assertEquals("6,11", terminal.cursor());
        terminal.keys("wwwww");
        terminal.golden("specimen-windows");
        assertEquals("", terminal.cursor());
        terminal.resize(40, 16);
        assertEquals("18,13", terminal.cursor());
        terminal.keys("<escape><escape><escape><escape><escape>");
        assertEquals("6,15", terminal.cursor());
        assertFalse(terminal.screenText().contains("window 1"));
    }

    @Test
    void looksDependOnTheTerminal() {
        start(40, 6).goldenWithLooks("specimen-256");
        VirtualTerminal.of(40, 6).trueColour().theme("light").start(specimen).goldenWithLooks("specimen-true");
        VirtualTerminal.of(40, 6).sixteenColours().start(specimen).goldenWithLooks("specimen-16");
        VirtualTerminal.of(40, 6).noColour().start(specimen).goldenWithLooks("specimen-no-colour");
        VirtualTerminal.of(40, 6).ascii().start(specimen).goldenWithLooks("specimen-ascii");
    }

    @Test
    void everySizeIsDrawn() {
        VirtualTerminal terminal = start(120, 40);
        for (int[] size : new int[][] {{80, 24}, {40, 10}, {20, 5}, {2, 1}, {1, 1}, {120, 40}}) {
            terminal.resize(size[0], size[1]);
            assertFalse(terminal.screenText().contains("#"), terminal.screenText());
        }
        assertTrue(terminal.screenText().contains("size 20x5"));
    }

    @Test
    void programsClipboardAndEndAreSeen() {
        VirtualTerminal terminal =
                VirtualTerminal.of(40, 12).program(builder -> 5).start(specimen);
        terminal.keys("ecz");
        assertEquals(1, terminal.programs().size());
        assertEquals(List.of("copied – by the specimen"), terminal.copied());
        assertEquals(1, terminal.suspensions());
        assertFalse(terminal.isStopped());
        terminal.keys("Qq");
        assertTrue(terminal.isStopped());
        assertEquals(7, terminal.exitCode());
    }

    private VirtualTerminal start(int columns, int rows) {
        return VirtualTerminal.of(columns, rows).start(specimen);
    }
}
