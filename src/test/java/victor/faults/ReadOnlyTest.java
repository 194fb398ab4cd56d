package victor.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.testing.Launcher;
import victor.testing.Run;
import victor.testing.Sandbox;

/** What may not be written is read all the same, and stays as it is; what may not be read is named. */
@Execution(ExecutionMode.CONCURRENT)
final class ReadOnlyTest {
    private static final String ID = "myproj-9Kx7Z2";

    private Sandbox sandbox;
    private Path file;
    private Path folder;

    @BeforeEach
    void save(@TempDir Path directory) throws IOException {
        sandbox = Sandbox.in(directory);
        file = sandbox.database();
        folder = file.getParent();
        sandbox.victor("sessions", "save", "--id", ID)
                .stdin("[{\"role\":\"user\",\"content\":\"tests\"}]")
                .run()
                .exited(0);
        assertEquals(List.of(".gitignore", "project.db"), names());
    }

    @AfterEach
    void open() throws IOException {
        allow(folder, "rwx------");
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aReadOnlyFileIsRead(Use use) throws IOException {
        allow(file, "r--------");
        assertOnlyRead(use, file + " is read-only; ");
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aReadOnlyDirectoryIsRead(Use use) throws IOException {
        allow(folder, "r-x------");
        assertOnlyRead(use, "the directory of " + file + " is read-only; ");
    }

    /** Nothing can be kept there, and all the same one can talk. */
    @Test
    void aConversationGoesOnWhereNothingCanBeWritten() throws IOException {
        Path project = folder.getParent();
        allow(folder, "r-x------");
        Run run = restricted(
                        sandbox.victor("chat", "--plain").stdin("hello\n/resume " + ID + "\nagain\n/save\n/quit\n"))
                .run()
                .exited(0);
        String said = run.out();
        String once = "No draft can be kept: permission denied: " + folder.resolve("drafts")
                + ". What is said is lost unless it is saved.";
        assertEquals(2, said.split(java.util.regex.Pattern.quote(once), -1).length - 1, "once a conversation: " + said);
        assertTrue(said.contains("the directory of " + file + " is read-only; "), said);
        assertTrue(said.contains("Not saved, and lost: 1 message(s)."), said);
        assertEquals(List.of(".gitignore", "project.db"), names());
        allow(folder, "rwx------");
        Path nested = Files.createDirectories(project.resolve("new/.git")).getParent();
        allow(nested, "r-x------");
        try {
            Run first = restricted(sandbox.victor("chat", "--plain", "--project", nested.toString())
                            .stdin("hello\n/save\n/quit\n"))
                    .run()
                    .exited(0);
            assertTrue(first.out().contains("No draft can be kept: permission denied: " + nested), first::toString);
            assertTrue(first.out().contains("cannot be created (permission denied)"), first::toString);
            assertTrue(first.out().contains("let that directory be written, and /save again"), first::toString);
        } finally {
            allow(nested, "rwx------");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST", "SHOW_JSON", "SEARCH", "EXPORT_FILE", "DELETE", "DOCTOR"})
    void whatIsOnlyInTheLogOfAReadOnlyDirectoryIsReadToo(Use use) throws IOException {
        leaveInLog("UPDATE sessions SET name = 'Only in the log'");
        Path temporary = Files.createDirectory(sandbox.home().resolve("tmp"));
        allow(folder, "r-x------");
        byte[] log = Files.readAllBytes(folder.resolve("project.db-wal"));
        Run run = restricted(use.in(sandbox, ID).env("VICTOR_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary))
                .run();
        if (use == Use.DELETE) {
            Errors.assertFailed(use, "the directory of " + file + " is read-only; ", run);
        } else {
            run.exited(0);
        }
        if (use == Use.LIST || use == Use.SHOW_JSON) {
            assertTrue(run.out().contains("Only in the log"), run::toString);
        }
        assertArrayEquals(log, Files.readAllBytes(folder.resolve("project.db-wal")));
        assertEquals(List.of(".gitignore", "project.db", "project.db-wal"), names());
        assertEquals(List.of(), names(temporary), "a copy is left");
    }

    @Test
    void aLogThatMayNotBeReadIsNamedAndNoCopyIsLeft() throws IOException {
        leaveInLog("UPDATE sessions SET name = 'Only in the log'");
        allow(folder.resolve("project.db-wal"), "---------");
        Path temporary = Files.createDirectory(sandbox.home().resolve("tmp"));
        allow(folder, "r-x------");
        Run run = restricted(
                        sandbox.victor("sessions", "list").env("VICTOR_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary))
                .run();
        Errors.assertFailed(Use.LIST, "project.db-wal", run);
        assertEquals(List.of(), names(temporary), "a copy is left");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST", "SHOW_JSON", "SAVE", "CLEAR", "DOCTOR"})
    void aFileThatMayNotBeReadIsNamed(Use use) throws IOException {
        allow(file, "---------");
        Errors.assertFailed(
                use, file + " cannot be read; ", restricted(use.in(sandbox, ID)).run());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST_JSON", "SHOW", "SAVE", "DELETE", "DOCTOR"})
    void aFileInADirectoryThatMayNotBeLookedIntoIsNotTakenForMissing(Use use) throws IOException {
        allow(folder, "---------");
        Errors.assertFailed(
                use, file + " cannot be read; ", restricted(use.in(sandbox, ID)).run());
        Run named = restricted(use.in(sandbox, ID).db(file).cwd(sandbox.home())).run();
        Errors.assertFailed(use, file + " cannot be read; ", named);
    }

    @Test
    void whereNothingMayBeCreatedTheSaveSaysSo() throws IOException {
        Path project = Files.createDirectory(sandbox.home().resolve("project"));
        allow(project, "r-x------");
        Run run = restricted(Use.SAVE.in(sandbox, ID).cwd(project)).run();
        Errors.assertFailed(
                Use.SAVE, project.resolve(".victor/project.db") + " cannot be created (permission denied)", run);
        allow(project, "rwx------");
    }

    @Test
    void anExportIntoAReadOnlyDirectorySaysSo() throws IOException {
        Path target = Files.createDirectory(sandbox.home().resolve("exports"));
        allow(target, "r-x------");
        Run run = restricted(sandbox.victor(
                        "sessions", "export", "-o", target.resolve("out.json").toString()))
                .run();
        Errors.assertFailed(Use.EXPORT_FILE, "permission denied: " + target, run);
        allow(target, "rwx------");
    }

    private void assertOnlyRead(Use use, String reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = restricted(use.in(sandbox, ID)).run();
        if (use.isWriting()) {
            run.exited(1);
            assertTrue(run.err().startsWith("Error " + use.doing() + ": " + reason), run::toString);
        } else {
            run.exited(0);
            assertTrue(use == Use.EXPORT_FILE || use == Use.DOCTOR || run.out().contains(ID), run::toString);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(".gitignore", "project.db"), names());
    }

    /** As an ordinary user: root without what makes permissions nothing to it. */
    private static Launcher restricted(Launcher launcher) {
        return System.getProperty("user.name").equals("root")
                ? launcher.under("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : launcher;
    }

    /** As a program does that is killed before it ends: what it wrote is in the log alone. */
    private void leaveInLog(String statement) throws IOException {
        Path log = folder.resolve("project.db-wal");
        Path kept = sandbox.home().resolve("kept");
        sandbox.sql()
                .execute("PRAGMA wal_autocheckpoint = 0; " + statement + ";\n.shell cp '" + log + "' '" + kept + "'");
        Files.copy(kept, log);
        allow(log, "rw-------");
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
