package victor.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** An application of launcher, training script and a program that says how it was started. */
final class Probe {
    private static final String PROGRAM = """
            package victor;

            public final class Main {
                public static void main(String[] args) throws Exception {
                    StringBuilder said = new StringBuilder("VERSION");
                    for (String arg : args) {
                        said.append('|').append(arg);
                    }
                    for (String name : new String[] {
                        "victor.stdin.tty", "victor.stdout.tty", "victor.stderr.tty", "victor.columns", "victor.rows", "victor.stty",
                        "victor.locale"
                    }) {
                        said.append('\\n').append(name).append('=').append(System.getProperty(name));
                    }
                    if (args.length == 2 && args[0].equals("exit")) {
                        System.exit(Integer.parseInt(args[1]));
                    }
                    if (args.length == 1 && args[0].equals("wait")) {
                        System.out.println("waiting");
                        Thread.sleep(60_000);
                    }
                    System.out.write(said.append('\\n').toString().getBytes("UTF-8"));
                    System.out.flush();
                }
            }
            """;

    private final Path home;

    private Probe(Path home) {
        this.home = home;
    }

    /** Makes the application in a directory that does not exist yet. */
    static Probe in(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib/native"));
        Path source = Path.of("src/main/launcher");
        Files.copy(source.resolve("victor"), home.resolve("bin/victor"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(source.resolve("train"), home.resolve("lib/train"), StandardCopyOption.COPY_ATTRIBUTES);
        Probe probe = new Probe(home);
        probe.program("one");
        return probe;
    }

    /** The application that is in this directory. */
    static Probe at(Path home) {
        return new Probe(home);
    }

    Path home() {
        return home;
    }

    Path launcher() {
        return home.resolve("bin/victor");
    }

    Path jar() {
        return home.resolve("lib/victor.jar");
    }

    /** The same files under another name, where they are looked for from now on. */
    Probe movedTo(Path other) throws IOException {
        return new Probe(Files.move(home, other));
    }

    /** A copy with the same times. */
    Probe copyTo(Path other) throws IOException, InterruptedException {
        Run run = run(List.of("cp", "-a", home.toString(), other.toString()), Map.of());
        if (run.code() != 0) {
            throw new IllegalStateException(run.err());
        }
        return new Probe(other);
    }

    /** Puts a program in place that says this version; the jar is another file afterwards. */
    void program(String version) throws IOException {
        Path work = Files.createTempDirectory("victor-probe");
        Path source = work.resolve("Main.java");
        Files.writeString(source, PROGRAM.replace("VERSION", version));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", work.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("the probe does not compile");
        }
        Path jar = work.resolve("victor.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("victor/Main.class"));
            Files.copy(work.resolve("victor/Main.class"), entries);
        }
        Files.move(jar, jar(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the archive for a JDK. */
    void train(Path jdk) throws IOException, InterruptedException {
        Run run = run(List.of(home.resolve("lib/train").toString(), jdk.toString()), Map.of());
        if (run.code() != 0) {
            throw new IllegalStateException(run.err());
        }
    }

    /** The archives for commands. */
    List<Path> archives() throws IOException {
        List<Path> archives = new ArrayList<>(ending(".jsa"));
        archives.removeAll(screens());
        return archives;
    }

    /** The archives for the full screen, where that has one of its own. */
    List<Path> screens() throws IOException {
        return ending("-screen.jsa");
    }

    private List<Path> ending(String end) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib/archive"))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /** Starts the program on a JDK and notes where its classes came from. */
    Run start(Path jdk, String... args) throws IOException, InterruptedException {
        Path log = Files.createTempFile("victor-probe", ".log");
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(args));
        Run run = run(
                command,
                Map.of("JAVA_HOME", jdk.toString(), "VICTOR_JAVA_OPTS", "-Xlog:class+load:file=" + log + ":none"));
        return run.with(Files.readAllLines(log));
    }

    /** Runs a command with these variables, an empty one unset, and nothing to read. */
    static Run run(List<String> command, Map<String, String> variables) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "COLUMNS", "VICTOR_JAVA_OPTS"));
        variables.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Path err = Files.createTempFile("victor-probe", ".err");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("it does not end: " + command);
            }
            return new Run(process.exitValue(), said, Files.readString(err), List.of());
        }
    }

    /** Every file of the application with size and time, as text. */
    String files() throws IOException {
        StringBuilder all = new StringBuilder();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                all.append(home.relativize(file))
                        .append(' ')
                        .append(attributes.size())
                        .append(' ')
                        .append(attributes.lastModifiedTime())
                        .append('\n');
                return FileVisitResult.CONTINUE;
            }
        });
        return all.toString();
    }

    /**
     * What a run did.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     * @param classes the classes it loaded, each with where it came from
     */
    record Run(int code, String out, String err, List<String> classes) {
        private Run with(List<String> loaded) {
            return new Run(code, out, err, loaded);
        }

        String firstLine() {
            return out.lines().findFirst().orElseThrow(() -> new UncheckedIOException(new IOException(err)));
        }

        /** Did this class come out of an archive? */
        boolean shared(String type) {
            for (String line : classes) {
                if (line.startsWith(type + " source: ")) {
                    return line.contains("shared objects file");
                }
            }
            throw new IllegalStateException(type + " was not loaded");
        }
    }
}
