package victor.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The sample databases, copied before anything opens them, and the runs on them: a run that several tests look at happens once.
 * Nobody may change what comes from here; a test that writes asks for what is left after its command, on a copy of its own.
 */
public final class Samples {
    private static final Path FOLDER = Path.of("../shared/victor-dbs");
    private static final Path COPIES = temporary();
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<String, Sandbox> ORIGINALS = new ConcurrentHashMap<>();
    private static final Map<List<String>, Run> RUNS = new ConcurrentHashMap<>();
    private static final Map<List<String>, After> AFTER = new ConcurrentHashMap<>();
    private static final Map<String, Facts> FACTS = new ConcurrentHashMap<>();

    private Samples() {}

    /**
     * What a command left.
     *
     * @param sandbox the project after it
     * @param run what it said
     */
    public record After(Sandbox sandbox, Run run) {}

    /** The database file of a sample; the test is skipped where the samples are absent, unless this is CI. */
    public static Path file(String sample) {
        assumeTrue(Files.isDirectory(FOLDER) || System.getenv("CI") != null, "no sample databases in " + FOLDER);
        return FOLDER.resolve(sample).resolve(".victor/project.db");
    }

    /** A copy that is only read. */
    public static Sandbox of(String sample) {
        file(sample);
        return ORIGINALS.computeIfAbsent(sample, name -> Sandbox.of(name, directory()));
    }

    /** What the database holds, by independent SQL. */
    public static Facts facts(String sample) {
        Sandbox sandbox = of(sample);
        return FACTS.computeIfAbsent(sample, name -> Facts.of(name, sandbox.sql()));
    }

    /** What {@code victor sessions} prints for arguments that change nothing. */
    public static Run read(String sample, String... arguments) {
        Sandbox sandbox = of(sample);
        return RUNS.computeIfAbsent(key(sample, arguments), key -> sandbox.sessions(arguments));
    }

    /** What a writing {@code victor sessions} leaves, with this standard input. */
    public static After write(String sample, String input, String... arguments) {
        file(sample);
        return AFTER.computeIfAbsent(key(sample + "\n" + input, arguments), key -> {
            Sandbox sandbox = Sandbox.of(sample, directory());
            String[] all =
                    Stream.concat(Stream.of("sessions"), Stream.of(arguments)).toArray(String[]::new);
            return new After(sandbox, sandbox.victor(all).stdin(input).run());
        });
    }

    /** A directory that lives as long as the tests. */
    public static Path directory() {
        try {
            return Files.createDirectory(COPIES.resolve(Integer.toString(COUNTER.incrementAndGet())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> key(String first, String... rest) {
        return Stream.concat(Stream.of(first), Arrays.stream(rest)).toList();
    }

    private static Path temporary() {
        try {
            Path directory = Files.createTempDirectory("victor-samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // A temporary directory that stays is a nuisance, not a failure.
        }
    }
}
