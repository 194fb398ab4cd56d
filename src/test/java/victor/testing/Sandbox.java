package victor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A project of its own and a home directory of its own, side by side, so that no run sees another one's files.
 *
 * @param project the working directory
 * @param home the user's home directory, empty at first
 */
public record Sandbox(Path project, Path home) {
    /** An empty project in this directory. */
    public static Sandbox in(Path directory) {
        try {
            Path project = Files.createDirectories(directory.resolve("project"));
            // A repository of its own: nothing above the test's directory is looked at.
            Files.createDirectories(project.resolve(".git"));
            return new Sandbox(project, Files.createDirectories(directory.resolve("home")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A project with a copy of one of the sample databases. */
    public static Sandbox of(String sample, Path directory) {
        Sandbox sandbox = in(directory);
        try {
            Files.createDirectories(sandbox.database().getParent());
            Files.copy(Samples.file(sample), sandbox.database());
            sandbox.database().toFile().setWritable(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sandbox;
    }

    /** Fails, and says so, where a program that the test needs is not installed. */
    public Sandbox needing(String program) {
        int exit = shell("command -v " + program).run().exit();
        assertEquals(0, exit, program + " (Debian's package of that name) is needed by the tests");
        return this;
    }

    /** The project's database. */
    public Path database() {
        return project.resolve(".victor/project.db");
    }

    /** The project's database as {@code sqlite3} sees it. */
    public Database sql() {
        return new Database(database());
    }

    /** The program, with these arguments, in the project. */
    public Launcher victor(String... arguments) {
        return Launcher.victor(project, home, arguments);
    }

    /** {@code victor sessions} with these arguments; runs it. */
    public Run sessions(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "sessions";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return victor(all).run();
    }

    /** A line for bash in the project, in which {@code victor} is the program. */
    public Launcher shell(String script) {
        return Launcher.shell(project, home, script);
    }
}
