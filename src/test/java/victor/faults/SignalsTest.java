package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.testing.Run;
import victor.testing.Running;
import victor.testing.Sandbox;

/** Interrupted from the keyboard or by the system: the right exit code, no word, nothing half done. */
@Execution(ExecutionMode.CONCURRENT)
final class SignalsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void atAQuestionNothingHappens(String signal, int exit) {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        String before = sandbox.sql().dump();
        for (String[] command : new String[][] {{"clear"}, {"delete", "myproj-9Kx7Z2"}}) {
            try (Running running = command.length == 1
                    ? sandbox.victor("sessions", command[0]).open()
                    : sandbox.victor("sessions", command[0], command[1]).open()) {
                running.awaitError("[y/N]: ").signal(signal);
                Run run = running.end().exited(exit);
                assertTrue(run.err().endsWith("[y/N]: "), run::toString);
            }
        }
        assertEquals(before, sandbox.sql().dump());
    }

    @Test
    void atAQuestionOnATerminalControlCDoesTheSame() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        String before = sandbox.sql().dump();
        try (Running running =
                sandbox.victor("sessions", "clear").onTerminal(80).open()) {
            running.awaitOutput("[y/N]: ").type("\u0003");
            running.end().exited(130);
        }
        assertEquals(before, sandbox.sql().dump());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void amidAnExportTheOldFileStaysAndNothingIsLeft(String signal, int exit) throws IOException {
        Sandbox sandbox = LargeProject.copy(directory);
        Path target = sandbox.project().resolve("out.json");
        Files.writeString(target, "old");
        boolean interrupted = false;
        // A machine may be so fast, or the test so slow, that the export is over before it is stopped.
        for (int i = 0; i < 10 && !interrupted; i++) {
            Files.writeString(target, "old");
            try (Running running =
                    sandbox.victor("sessions", "export", "-o", "out.json").start()) {
                assertTrue(running.awaitWhileAlive(() -> hasPart(sandbox)));
                running.signal("STOP");
                interrupted = Files.size(target) == 3 && hasPart(sandbox);
                running.signal(signal).signal("CONT");
                Run run = running.end();
                if (interrupted) {
                    run.exited(exit);
                    assertEquals("", run.seen(), run::toString);
                }
            }
        }
        assertTrue(interrupted, "every export was over too soon");
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(".git", ".victor", "out.json"), names(sandbox));
    }

    private static boolean hasPart(Sandbox sandbox) {
        return names(sandbox).stream().anyMatch(name -> name.endsWith(".part"));
    }

    private static List<String> names(Sandbox sandbox) {
        try (Stream<Path> files = Files.list(sandbox.project())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
