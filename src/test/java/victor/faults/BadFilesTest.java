package victor.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Files that are no session database, or not whole, or of a later victor: one line says so, and they stay as they are. */
@Execution(ExecutionMode.CONCURRENT)
final class BadFilesTest {
    private static final String ID = "myproj-9Kx7Z2";

    private Sandbox sandbox;
    private Path file;

    @BeforeEach
    void make(@TempDir Path directory) throws IOException {
        sandbox = Sandbox.in(directory);
        file = sandbox.database();
        Files.createDirectory(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aTextIsNoDatabase(Use use) throws IOException {
        assertRefused(
                use,
                "no database at all, but a text. ".repeat(200).getBytes(StandardCharsets.UTF_8),
                " is not a database;");
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aDatabaseThatEndsInTheMiddleIsDamaged(Use use) throws IOException {
        byte[] whole = Files.readAllBytes(Samples.file("convstore-3"));
        assertRefused(use, Arrays.copyOf(whole, 10_000), " is damaged;");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST_JSON", "SHOW", "EXPORT_FILE", "SAVE", "DELETE", "DOCTOR"})
    void aDatabaseThatEndsInItsHeaderIsDamaged(Use use) throws IOException {
        byte[] whole = Files.readAllBytes(Samples.file("legacy06-3"));
        assertRefused(use, Arrays.copyOf(whole, 50), " is damaged;");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST_JSON", "SHOW", "EXPORT_FILE", "SAVE", "DELETE", "DOCTOR"})
    void anotherProgramsTablesAreNamedAsSuch(Use use) throws IOException {
        sandbox.sql().execute("CREATE TABLE sessions (a, b); CREATE TABLE messages (c);");
        assertRefused(use, Files.readAllBytes(file), " are none that Victor makes");
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aDirectoryIsNoFile(Use use) throws IOException {
        Files.createDirectory(file);
        Errors.assertFailed(use, file + " is a directory;", use.in(sandbox, ID).run());
        assertEquals(List.of("project.db"), names());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST_JSON", "SHOW", "EXPORT_FILE", "SAVE", "DELETE", "DOCTOR_FIX"})
    void whatIsNoFileIsNotEmptyButRefused(Use use) {
        sandbox.shell("mkfifo .victor/project.db").run().exited(0);
        Errors.assertFailed(
                use, file + " is not an ordinary file;", use.in(sandbox, ID).run());
        Run run = use.in(sandbox, ID).db(Path.of("/dev/null")).run();
        Errors.assertFailed(use, "/dev/null is not an ordinary file;", run);
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void anEmptyFileHasNoSessions(Use use) throws IOException {
        Files.createFile(file);
        Run run = use.in(sandbox, ID).run();
        boolean named = Stream.of(Use.SHOW, Use.SHOW_JSON, Use.RENAME, Use.TAG, Use.DELETE)
                .anyMatch(use::equals);
        if (named) {
            run.exited(1);
            assertEquals("Session not found: " + ID + "\n", run.err());
        } else if (!use.isDoctor()) {
            run.exited(0);
        }
        assertEquals(use == Use.SAVE || use == Use.SAVE_MORE || use == Use.DOCTOR_FIX, Files.size(file) > 0);
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aFileOfALaterVictorIsOnlyRead(Use use) throws IOException {
        sandbox.victor("sessions", "save", "--id", ID)
                .stdin("[{\"role\":\"user\",\"content\":\"tests\"}]")
                .run()
                .exited(0);
        sandbox.sql().execute("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);");
        byte[] before = Files.readAllBytes(file);
        Run run = use.in(sandbox, ID).run();
        if (use.isWriting()) {
            run.exited(1);
            assertTrue(
                    run.err().startsWith("Error " + use.doing() + ": " + file + " was written by a newer victor"),
                    run::toString);
        } else {
            run.exited(0);
            assertTrue(use == Use.DOCTOR || run.out().contains(ID) || use == Use.EXPORT_FILE, run::toString);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private void assertRefused(Use use, byte[] content, String text) throws IOException {
        Files.write(file, content);
        Errors.assertFailed(use, text, use.in(sandbox, ID).run());
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(List.of("project.db"), names());
        assertTrue(Files.notExists(sandbox.project().resolve("out.json")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
