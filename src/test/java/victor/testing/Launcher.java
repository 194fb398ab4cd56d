package victor.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One start of the built program, as a user starts it, in an environment of its own: a home directory that the test made, UTC,
 * UTF-8, no other variable than PATH and JAVA_HOME.
 */
public final class Launcher {
    private static final Path PROGRAM = Path.of(System.getProperty("victor.launcher", "target/victor/bin/victor"))
            .toAbsolutePath()
            .normalize();

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private Path directory;
    private byte[] input = new byte[0];
    private Duration limit = Duration.ofSeconds(90);
    private boolean merged;

    private Launcher(List<String> command, Path directory, Path home) {
        assumeTrue(
                Files.isExecutable(PROGRAM) || System.getenv("CI") != null, PROGRAM + " is not built: run make build");
        this.command.addAll(command);
        this.directory = directory;
        variables.put("PATH", PROGRAM.getParent() + ":" + System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        String java = System.getenv("JAVA_HOME");
        if (java != null) {
            variables.put("JAVA_HOME", java);
        }
        variables.put("HOME", home.toString());
        variables.put("TZ", "UTC");
        variables.put("LC_ALL", "C.UTF-8");
    }

    /** The program with these arguments. */
    public static Launcher victor(Path directory, Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(arguments));
        return new Launcher(command, directory, home);
    }

    /** A line for bash, in which {@code victor} is the program. */
    public static Launcher shell(Path directory, Path home, String script) {
        return new Launcher(List.of("bash", "-c", script), directory, home);
    }

    /** Where the program is. */
    public static Path program() {
        return PROGRAM;
    }

    /** What is piped in. */
    public Launcher stdin(String text) {
        return stdin(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is piped in. */
    public Launcher stdin(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    /** Sets an environment variable. */
    public Launcher env(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** Takes an environment variable away. */
    public Launcher without(String name) {
        variables.remove(name);
        return this;
    }

    /** Starts it somewhere else. */
    public Launcher cwd(Path other) {
        directory = other;
        return this;
    }

    /** Names the database in the environment. */
    public Launcher db(Path file) {
        return env("VICTOR_DB", file.toString());
    }

    /** How long it may take; a test fails after it. */
    public Launcher within(Duration time) {
        limit = time;
        return this;
    }

    /** Starts it by another program, such as {@code setpriv}, whose last arguments are a command line. */
    public Launcher under(String... other) {
        command.addAll(0, List.of(other));
        return this;
    }

    /**
     * Starts it on a terminal of this width, which {@code script} makes: what it prints there, on either stream, is the standard
     * output of the run, with the line ends of a terminal; what is piped in is typed.
     */
    public Launcher onTerminal(int columns) {
        StringBuilder line = new StringBuilder("stty cols " + columns + " rows 40; exec");
        for (String word : command) {
            line.append(" '").append(word.replace("'", "'\\''")).append('\'');
        }
        command.clear();
        command.addAll(List.of("script", "-qefc", line.toString(), "/dev/null"));
        return env("SHELL", "/bin/sh").env("TERM", "xterm-256color");
    }

    /** Both streams as one, in the order in which a person sees them. */
    public Launcher merged() {
        merged = true;
        return this;
    }

    /** Starts it, gives it its input and waits for its end. */
    public Run run() {
        try (Running running = start()) {
            return running.end();
        }
    }

    /** Starts it and leaves its standard input open for {@link Running#type}. */
    public Running open() {
        return new Running(command, process(), limit);
    }

    /** Starts it and gives it its input. */
    public Running start() {
        Process process = process();
        OutputStream to = process.getOutputStream();
        Thread feeder = new Thread(() -> {
            try (to) {
                to.write(input);
            } catch (IOException ended) {
                // It read no further.
            }
        });
        feeder.setDaemon(true);
        feeder.start();
        return new Running(command, process, limit);
    }

    private Process process() {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(merged);
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
