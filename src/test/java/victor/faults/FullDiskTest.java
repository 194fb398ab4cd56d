package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victor.testing.Run;
import victor.testing.Sandbox;

/** No room: nothing is half there, and what was there is whole. */
@Execution(ExecutionMode.CONCURRENT)
final class FullDiskTest {
    private static final String LONG = "[{\"role\": \"user\", \"content\": \"" + "many words ".repeat(150_000) + "\"}]";

    private Sandbox sandbox;
    private Path conversation;

    @BeforeEach
    void save(@TempDir Path directory) throws IOException {
        sandbox = Sandbox.in(directory);
        sandbox.victor("sessions", "save", "--id", "small-1")
                .stdin("[{\"role\": \"user\", \"content\": \"small\"}]")
                .run()
                .exited(0);
        conversation = Files.writeString(sandbox.home().resolve("long.json"), LONG);
    }

    @ParameterizedTest
    @MethodSource("victor.faults.SmallDisk#all")
    void aSaveThatDoesNotFitChangesNothing(SmallDisk disk) throws IOException {
        String before = sandbox.sql().dump();
        Run run = disk.run(sandbox, "victor sessions save --id small-1 '" + conversation + "'");
        assertFull(run, "Error saving session: ", disk);
        assertEquals(before, sandbox.sql().dump());
        sandbox.sql().assertSound();
        assertTrue(sandbox.sessions("doctor").exited(0).out().contains("No problems found"));
    }

    @ParameterizedTest
    @MethodSource("victor.faults.SmallDisk#all")
    void anExportThatDoesNotFitLeavesTheOldFile(SmallDisk disk) throws IOException {
        Path large = sandbox.home().resolve("large.db");
        sandbox.victor("sessions", "save").db(large).stdin(LONG).run().exited(0);
        Files.writeString(sandbox.project().resolve("out.json"), "the old export");
        Run run = disk.run(sandbox, "victor sessions export --db '" + large + "' -o out.json");
        assertFull(run, "Error exporting sessions: ", disk);
        assertEquals("the old export", Files.readString(sandbox.project().resolve("out.json")));
        try (Stream<Path> files = Files.list(sandbox.project())) {
            assertEquals(
                    List.of(".git", ".victor", "out.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    /** A database in WAL mode is not read without a file beside it, and nothing of that stays. */
    @ParameterizedTest
    @MethodSource("victor.faults.SmallDisk#all")
    void aDatabaseThatCannotBeReadForLackOfRoomIsNotCalledDamaged(SmallDisk disk) {
        String before = sandbox.sql().dump();
        for (Use use : new Use[] {Use.LIST, Use.SHOW_JSON, Use.SEARCH, Use.EXPORT, Use.PLAN, Use.DOCTOR}) {
            String line = "victor " + String.join(" ", use.words("small-1"));
            Run run = disk.runWithoutRoom(sandbox, line).exited(1);
            assertEquals("", run.out(), run::toString);
            assertTrue(
                    run.err()
                            .matches("Error " + use.doing()
                                    + ": the disk is full, nothing was changed in \\S+project\\.db;"
                                    + " make room and try again\\.\n"),
                    run::toString);
        }
        assertEquals(before, sandbox.sql().dump());
        assertTrue(sandbox.sessions("show", "small-1").exited(0).out().contains("small"));
    }

    @Test
    void aFullDeviceIsSaidInOneLine() {
        for (String command : List.of(
                "list --all", "list --json", "show small-1", "search small", "export -o -", "doctor", "tag small-1")) {
            Run run = sandbox.shell("victor sessions " + command + " >/dev/full")
                    .run()
                    .exited(1);
            assertEquals(1, run.err().lines().count(), run::toString);
            assertEquals(
                    command.startsWith("export")
                            ? "Error exporting sessions: No space left on device\n"
                            : "Error writing the output: No space left on device; the command itself was carried out.\n",
                    run.err());
        }
        Run run = sandbox.sessions("export", "-o", "/dev/full").exited(1);
        assertEquals("Error exporting sessions: No space left on device: /dev/full\n", run.err());
        assertTrue(Files.exists(Path.of("/dev/full")));
    }

    @Test
    void whatWasDoneStaysDoneWhenItCannotBeSaid() {
        sandbox.shell("victor sessions delete small-1 --yes >/dev/full").run().exited(1);
        assertEquals(0, sandbox.sql().number("SELECT count(*) FROM sessions;"));
    }

    private static void assertFull(Run run, String beginning, SmallDisk disk) {
        run.exited(1);
        assertEquals("", run.out(), run::toString);
        assertTrue(run.err().startsWith(beginning), run::toString);
        assertTrue(disk.says(run.err()), run::toString);
        assertEquals(1, run.err().lines().count(), run::toString);
    }
}
