package victor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import victor.testing.Launcher;
import victor.testing.Sandbox;

/** Which database a command takes, and who may read what it makes. */
@Execution(ExecutionMode.CONCURRENT)
final class DiscoveryTest {
    private static final String TALK = "[{\"role\": \"user\", \"content\": \"hello\"}]";

    @TempDir
    private Path directory;

    @Test
    void theNearestDatabaseUpwardsIsTaken() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        save(sandbox.project(), "outer-session");
        Path inner =
                Files.createDirectories(sandbox.project().resolve("a/.victor")).getParent();
        Path deep = Files.createDirectories(inner.resolve("b/c"));
        assertEquals(
                List.of("outer-session"),
                ids(Files.createDirectories(sandbox.project().resolve("x/y"))));
        saveTo(inner.resolve(".victor/project.db"), "inner-session");
        assertEquals(List.of("inner-session"), ids(deep));
    }

    @Test
    void theSearchEndsAtTheNearestRepository() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        save(sandbox.project(), "outer-session");
        Path nested = Files.createDirectories(sandbox.project().resolve("vendor/lib/.git"))
                .getParent();
        assertEquals(List.of(), ids(Files.createDirectories(nested.resolve("src"))));
        save(Files.createDirectories(nested.resolve("src")), "nested-session");
        assertTrue(Files.exists(nested.resolve(".victor/project.db")), "not at the root of the repository");
        assertEquals(List.of("nested-session"), ids(nested));
        assertEquals(List.of("outer-session"), ids(sandbox.project().resolve("vendor")));
    }

    @Test
    void aFileNamedGitEndsTheSearchAsInAWorktree() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        save(sandbox.project(), "outer-session");
        Path worktree = Files.createDirectories(sandbox.project().resolve("worktree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: ../.git/worktrees/worktree\n");
        assertEquals(List.of(), ids(worktree));
    }

    @Test
    void theHomeDirectorysOwnDatabaseIsTakenOnlyThere() throws IOException {
        Path home = home();
        save(home, "home-session");
        assertTrue(Files.exists(home.resolve(".victor/project.db")));
        assertEquals(List.of("home-session"), ids(home));
        Path below = Files.createDirectories(home.resolve("work/thing"));
        assertEquals(List.of(), ids(below));
        save(below, "below-session");
        assertEquals(List.of("below-session"), ids(below));
        assertTrue(Files.exists(below.resolve(".victor/project.db")), "not in the working directory");
        assertEquals(List.of("home-session"), ids(home));
    }

    @Test
    void theOptionBeatsTheVariableAndTheVariableBeatsTheDirectory() {
        Sandbox sandbox = Sandbox.in(directory);
        save(sandbox.project(), "project-session");
        Path variable = directory.resolve("variable.db");
        Path option = directory.resolve("option.db");
        saveTo(variable, "variable-session");
        saveTo(option, "option-session");
        assertEquals(
                "variable-session\n",
                sandbox.victor("sessions", "list", "--ids")
                        .db(variable)
                        .run()
                        .exited(0)
                        .out());
        assertEquals(
                "option-session\n",
                sandbox.victor("sessions", "list", "--ids", "--db", option.toString())
                        .db(variable)
                        .run()
                        .exited(0)
                        .out());
        assertEquals(
                "option-session\n",
                sandbox.victor("--db", option.toString(), "sessions", "list", "--ids")
                        .run()
                        .exited(0)
                        .out());
    }

    @Test
    void aProjectCanBeNamed() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        save(sandbox.project(), "project-session");
        Path elsewhere = Files.createDirectories(directory.resolve("elsewhere/.git"));
        assertEquals(
                "project-session\n",
                sandbox.victor("sessions", "list", "--ids", "--project", "../project")
                        .cwd(elsewhere.getParent())
                        .run()
                        .exited(0)
                        .out());
    }

    @Test
    void readingMakesNothing() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        for (List<String> command : List.of(
                List.of("list"),
                List.of("list", "--json"),
                List.of("search", "x"),
                List.of("export", "-o", "out.json"),
                List.of("clear", "--yes"),
                List.of("clear", "--dry-run"),
                List.of("doctor"))) {
            sandbox.sessions(command.toArray(String[]::new)).exited(0);
        }
        for (List<String> command :
                List.of(List.of("show", "x"), List.of("delete", "x", "--yes"), List.of("rename", "x", "y"))) {
            sandbox.sessions(command.toArray(String[]::new)).exited(1);
        }
        try (Stream<Path> files = Files.walk(directory)) {
            assertEquals(
                    List.of(".git", "home", "project"),
                    files.skip(1)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void onlyTheOwnerMayReadWhateverTheUmaskAllows() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        sandbox.shell("umask 000; echo '" + TALK + "' | victor sessions save --id first-session"
                        + " && victor sessions export -o out.json && victor sessions export -o out.json.gz --gzip")
                .run()
                .exited(0);
        assertEquals("rwx------", mode(sandbox.project().resolve(".victor")));
        assertEquals("rw-------", mode(sandbox.database()));
        assertEquals("rw-------", mode(sandbox.project().resolve("out.json")));
        assertEquals("rw-------", mode(sandbox.project().resolve("out.json.gz")));
        assertEquals(
                "*",
                Files.readString(sandbox.project().resolve(".victor/.gitignore"))
                        .strip());
    }

    @Test
    void anExistingDirectoryThatOthersMayReadKeepsItsDatabasePrivate() throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        Files.createDirectories(sandbox.project().resolve(".victor"));
        save(sandbox.project(), "first-session");
        assertEquals("rw-------", mode(sandbox.database()));
    }

    private void save(Path from, String id) {
        Launcher.victor(from, home(), "sessions", "save", "--id", id)
                .stdin(TALK)
                .run()
                .exited(0);
    }

    private void saveTo(Path database, String id) {
        Launcher.victor(directory, home(), "sessions", "save", "--id", id, "--db", database.toString())
                .stdin(TALK)
                .run()
                .exited(0);
    }

    private List<String> ids(Path from) {
        return Launcher.victor(from, home(), "sessions", "list", "--ids")
                .run()
                .exited(0)
                .lines();
    }

    private Path home() {
        try {
            return Files.createDirectories(directory.resolve("home"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String mode(Path file) throws IOException {
        assertFalse(Files.isSymbolicLink(file));
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
