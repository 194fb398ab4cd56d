package victor.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import victor.tui.testing.Emulator;

/** Everything that is switched on is switched off, by the program and by the launcher alike. */
final class ModesTest {
    @Test
    void leavingUndoesEntering() {
        Emulator terminal = new Emulator(10, 2);
        var before = terminal.modes();
        terminal.write(bytes(Modes.enter(true)));
        assertEquals(new TreeSet<>(List.of(25, 1000, 1002, 1004, 1006, 1049, 2004)), new TreeSet<>(terminal.modes()));
        terminal.write(bytes("\033[?25l\033[?2026h\033[1;31m"));
        terminal.write(bytes(Modes.LEAVE.replace("\033[9999H", "")));
        assertEquals(before, terminal.modes());
        terminal.write(bytes("x"));
        assertEquals("", terminal.style(0, 0));
    }

    @Test
    void theLauncherDoesTheSame() throws IOException {
        String launcher = Files.readString(Path.of("src/main/launcher/victor"));
        assertTrue(launcher.contains("printf '" + Modes.LEAVE.replace("\033", "\\033") + "'"), "Modes.LEAVE");
        assertTrue(launcher.contains("stty " + Tty.RAW + " size"), "Tty.RAW");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
