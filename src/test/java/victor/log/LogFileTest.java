package victor.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
    @TempDir
    Path directory;

    @Test
    void itLiesWhereTheEnvironmentSays() {
        Path state = directory.resolve("state");
        assertEquals(state.resolve("victor/victor.log"), log(Map.of("XDG_STATE_HOME", state.toString(), "HOME", "/h")));
        assertEquals(
                Path.of("/h/.local/state/victor/victor.log"), log(Map.of("XDG_STATE_HOME", "relative", "HOME", "/h")));
        assertNull(LogFile.of(Map.of()));
    }

    @Test
    void whatIsPrintedIsAddedAndNothingIsMadeBefore() throws IOException {
        LogFile log = LogFile.of(Map.of("HOME", directory.toString()));
        PrintStream out = new PrintStream(log.stream(), true, StandardCharsets.UTF_8);
        assertFalse(Files.exists(log.path().getParent()));
        out.println("grüße");
        log.add("entry\n");
        out.print('x');
        out.flush();
        assertEquals("grüße\nentry\nx", Files.readString(log.path()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log.path())));
    }

    @Test
    void itNeverGrowsForEver() throws IOException {
        LogFile log = LogFile.of(Map.of("HOME", directory.toString()));
        String much = "much ".repeat(20_000);
        for (int i = 0; i < 60; i++) {
            log.add(much);
        }
        Path older = log.path().resolveSibling("victor.log.1");
        assertTrue(Files.size(log.path()) < 2 << 20);
        assertTrue(Files.size(older) < 2 << 20);
        assertEquals(2, log.path().getParent().toFile().list().length);
    }

    @Test
    void whatCannotBeWrittenIsLost() throws IOException {
        Files.writeString(directory.resolve(".local"), "in the way");
        PrintStream out = new PrintStream(LogFile.of(Map.of("HOME", directory.toString())).stream(), true);
        out.println("lost");
        assertFalse(out.checkError());
    }

    private static Path log(Map<String, String> environment) {
        return LogFile.of(environment).path();
    }
}
