package victor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.testing.Database;
import victor.testing.Run;

/** Ids that only other programs give: an empty one is named by nothing, one that is no text cannot be named, and is not taken for gone. */
final class UnusualIdsTest {
    private CliProcess process;
    private Database sql;

    @BeforeEach
    void save(@TempDir Path directory) {
        process = new CliProcess(directory);
        sql = new Database(process.database());
        process.in("[{\"role\":\"user\",\"content\":\"the parser\"}]").run("sessions", "save", "--id", "usual-1");
    }

    @Test
    void anEmptyIdIsNamedByNothing() {
        assertEquals(Cli.FAILED, process.run("sessions", "show", "").exit());
        sql.execute("INSERT INTO sessions (id, name) VALUES ('', 'Nameless');"
                + " INSERT INTO messages (session_id, role, content) VALUES ('', 'user', 'a quokka');");
        assertTrue(process.run("sessions", "show", "").out().contains("a quokka"));
        assertEquals(
                Cli.DONE, process.run("sessions", "rename", "", "Called so").exit());
        assertTrue(process.run("sessions", "export", "-o", "-", "").out().contains("Called so"));
        assertTrue(process.run("sessions", "show", "usual").out().contains("the parser"));
    }

    /** The variable may have been meant to hold an id. */
    @Test
    void nothingIsDeletedByAnEmptyWordUnlessSomebodyIsAsked() {
        sql.execute("INSERT INTO sessions (id, name) VALUES ('', 'Nameless');");
        assertEquals(Cli.FAILED, process.run("sessions", "delete", "", "--yes").exit());
        assertEquals(2, sql.number("SELECT count(*) FROM sessions;"));
        assertEquals(Cli.DONE, process.in("y\n").run("sessions", "delete", "").exit());
        assertEquals(List.of("usual-1"), sql.column("SELECT id FROM sessions;"));
    }

    @Test
    void anExportSaysWhatItHadToLeaveOut() {
        addLost();
        CliProcess.Outcome outcome = process.run("sessions", "export", "-o", "-");
        assertEquals(1, Run.parse(outcome.out()).getAsJsonArray().size());
        assertTrue(outcome.err().contains("2 session(s) are not found by their ids"), outcome::toString);
    }

    @Test
    void whatCannotBeNamedIsNotSaidToBeCleared() {
        addLost();
        assertTrue(process.run("sessions", "clear", "--yes").out().contains("Cleared 1 session(s)"));
        assertEquals(2, sql.number("SELECT count(*) FROM sessions;"));
    }

    private void addLost() {
        sql.execute("INSERT INTO sessions (id, name) VALUES (CAST(x'6162FF' AS TEXT), 'Lost'), (x'4142', 'Lost');");
    }
}
