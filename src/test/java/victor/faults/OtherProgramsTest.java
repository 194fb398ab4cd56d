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
import victor.testing.Run;
import victor.testing.Sandbox;

/** What people put before and behind victor in a shell. */
@Execution(ExecutionMode.CONCURRENT)
final class OtherProgramsTest {
    private static final String TALK =
            "[{\"role\":\"user\",\"content\":\"a quokka\"},{\"role\":\"assistant\",\"content\":\"smiles\"}]";

    @TempDir
    Path directory;

    @Test
    void aRestoredDumpIsTheSameStore() {
        Sandbox sandbox = Sandbox.in(directory);
        save(sandbox, "one");
        save(sandbox, "two");
        Run run = sandbox.shell("sqlite3 .victor/project.db .dump >all.sql && mv .victor/project.db old.db"
                        + " && (umask 077; sqlite3 .victor/project.db <all.sql)"
                        + " && sqlite3 .victor/project.db \"INSERT INTO messages (session_id, role, content) VALUES ('two', 'user', 'zebra')\""
                        + " && victor sessions doctor --json | jq -c .findings && victor sessions search zebra --json | jq -r .[].session_id"
                        + " && victor sessions list --json | jq -c '[.[] | [.session_id, .message_count]] | sort'")
                .run()
                .exited(0);
        assertEquals(List.of("[]", "two", "[[\"one\",2],[\"two\",3]]"), run.lines(), run::toString);
    }

    @Test
    void idsOfAnyKindGoThroughXargs() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        for (String id : List.of("plain", "with blank", "-dash", "new\nline")) {
            save(sandbox, id);
        }
        sandbox.shell("victor sessions list --all --ids -0 | xargs -0 victor sessions export -o some.json --")
                .run()
                .exited(0);
        Run exported = sandbox.shell("jq -c '[.[].metadata.session_id] | sort' some.json")
                .run()
                .exited(0);
        assertEquals(
                "[\"-dash\",\"new\\nline\",\"plain\",\"with blank\"]",
                exported.out().strip());
    }

    @Test
    void aDirectoryThatIsGoneIsSaidInALine() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        Files.createDirectory(sandbox.project().resolve("gone"));
        Run run = sandbox.shell("cd gone && rmdir ../gone && victor sessions list")
                .run()
                .exited(1);
        assertTrue(run.err().contains("victor: the working directory is gone; go to another one: cd"), run::toString);
        assertEquals("", run.out());
    }

    private static void save(Sandbox sandbox, String id) {
        sandbox.victor("sessions", "save", "--id", id).stdin(TALK).run().exited(0);
    }
}
