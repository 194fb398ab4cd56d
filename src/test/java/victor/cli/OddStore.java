package victor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import victor.testing.Database;

/**
 * A database with one session of each kind that is hard to show: Chinese, emoji, escape sequences, control characters, markup, missing
 * values, broken JSON. The program saved it from {@code sessions.json}; what it would not save was put in by {@code sqlite3}.
 */
final class OddStore {
    /** As long as every other one, so that tables and panels have the same width wherever the tests run. */
    private static final String NAMES = "/tmp/victor-cli-";

    private final Path saved = folder();

    OddStore() throws IOException {
        CliProcess process = new CliProcess(saved);
        String sessions =
                new String(OddStore.class.getResourceAsStream("sessions.json").readAllBytes(), StandardCharsets.UTF_8);
        CliProcess.Outcome outcome = process.in(sessions).run("sessions", "save");
        if (outcome.exit() != Cli.DONE) {
            throw new IOException(outcome.err());
        }
        new Database(process.database()).execute("""
                UPDATE sessions SET name = NULL, data = '{}' WHERE id = 'myproj-empty01';
                UPDATE sessions SET data = '{"metadata": {"tags": ["lost"' WHERE id = 'myproj-broken01';
                UPDATE messages SET tool_calls = '[{"name": ' WHERE session_id = 'myproj-broken01';
                UPDATE sessions SET updated_at = 'soon', created_at = '' WHERE id = 'myproj-notime01';
                PRAGMA wal_checkpoint(TRUNCATE);
                """);
    }

    /** A project with a copy of its own. */
    CliProcess copy() {
        CliProcess process = empty();
        try {
            Files.createDirectory(process.database().getParent());
            Files.setPosixFilePermissions(
                    process.database().getParent(),
                    java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
            Files.copy(
                    saved.resolve("project/.victor/project.db"),
                    process.database(),
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return process;
    }

    /** A project without a database. */
    CliProcess empty() {
        return new CliProcess(folder());
    }

    /** The text with the name of a process's folder as it is in all runs. */
    static String settled(String text, CliProcess process) {
        return text.replace(process.project().getParent().toString(), NAMES + "00000000");
    }

    private static Path folder() {
        try {
            String number = Integer.toString(10_000_000 + new Random().nextInt(90_000_000));
            Path folder = Files.createDirectory(Path.of(NAMES + number));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
