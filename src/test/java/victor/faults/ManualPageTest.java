package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.testing.Run;
import victor.testing.Sandbox;

/** The manual page as groff sets it for a terminal of 80 columns. */
final class ManualPageTest {
    @TempDir
    Path directory;

    @Test
    void itIsSetWithoutAWarningAndFits() {
        Run page = Sandbox.in(directory)
                .needing("groff")
                .shell("set -o pipefail; victor help --man | groff -Tutf8 -man -ww -rLL=78n -P-cbou")
                .run()
                .exited(0);
        assertEquals("", page.err());
        for (String line : page.lines()) {
            assertTrue(line.length() <= 80, line);
            assertFalse(line.endsWith("\u2010"), "hyphenated: " + line);
        }
        assertTrue(page.out().contains("victor sessions search deploy -docker role:user"), page::out);
    }
}
