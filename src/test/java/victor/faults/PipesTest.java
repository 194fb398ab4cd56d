package victor.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Readers that stop early, and streams that are closed from the start. */
@Execution(ExecutionMode.CONCURRENT)
final class PipesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --all",
                "list --all --json",
                "list --all --ids",
                "list --all --ids -0",
                "search model:",
                "export -o -",
                "export -o - --no-pretty --quiet",
                "export -o - --gzip",
                "export -o /dev/stdout --quiet",
                "show large-1 --messages all",
                "show large-1 --raw",
                "show large-1 --json"
            })
    void aReaderThatHasSeenEnoughIsNoError(String command) throws IOException {
        Sandbox sandbox = LargeProject.copy(directory);
        // One session with more than any pipe holds.
        sandbox.sql()
                .execute("UPDATE messages SET content = replace(hex(zeroblob(100000)), '00', 'word ')"
                        + " WHERE session_id = 'large-1';");
        Run run = sandbox.shell("victor sessions " + command + " | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}")
                .run()
                .exited(0);
        assertEquals("0\n", run.out(), run::toString);
        assertEquals("", run.err(), run::toString);
    }

    @Test
    void theFirstLineIsTheSameWhoeverReadsOn() {
        Sandbox sandbox = Samples.of("convstore-200");
        String first = sandbox.sessions("list", "--all", "--ids").lines().get(0);
        Run run = sandbox.shell("victor sessions list --all --ids | head -n 1")
                .run()
                .exited(0);
        assertEquals(first + "\n", run.out());
    }

    @Test
    void withoutStandardInputAQuestionHasNoAnswer() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        String before = sandbox.sql().dump();
        for (String command : List.of("clear", "delete myproj-9Kx7Z2")) {
            Run run = sandbox.shell("victor sessions " + command + " <&-").run();
            assertEquals(1, run.exit(), run::toString);
            assertTrue(run.err().contains("[y/N]: "), run::toString);
        }
        assertEquals(before, sandbox.sql().dump());
        Run save = sandbox.shell("victor sessions save <&-").run().exited(1);
        assertEquals(1, save.err().lines().count(), save::toString);
    }

    @Test
    void withoutStandardOutputTheCommandFailsOrIsDone() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        Run list = sandbox.shell("victor sessions list >&-").run().exited(1);
        assertEquals(1, list.err().lines().count(), list::toString);
        Run export =
                sandbox.shell("victor sessions export -o out.json >&-").run().exited(0);
        assertTrue(export.err().contains("Exported 3 session(s)"), export::toString);
        assertTrue(Files.exists(sandbox.project().resolve("out.json")));
    }

    @Test
    void withoutStandardErrorTheExitCodeStillTells() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        sandbox.shell("victor sessions show nothing-like-it 2>&-").run().exited(1);
        sandbox.shell("victor sessions frobnicate 2>&-").run().exited(2);
        sandbox.shell("victor sessions list 2>&-").run().exited(0);
    }

    @Test
    void aSlowPipeIsReadToItsEndAndKeepsNobodyFromWriting() {
        Sandbox sandbox = Sandbox.of("convstore-3", directory);
        String line =
                "{ echo '{\"role\": \"user\", \"content\": \"one\"}'; victor sessions tag myproj-9Kx7Z2 +meanwhile >/dev/null;"
                        + " echo '{\"role\": \"user\", \"content\": \"two\"}'; } | victor sessions save --id slow-1";
        Run run = sandbox.shell("set -o pipefail; " + line).run().exited(0);
        assertTrue(run.out().contains("Created session: slow-1 (2 message(s))"), run::toString);
        assertTrue(sandbox.sessions("show", "myproj-9Kx7Z2").out().contains("meanwhile"));
    }
}
