package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start of the process to its end, against a Java program that prints one line. */
final class StartBench {
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    private final Commands commands;
    private final Map<String, String> database;

    StartBench(Commands commands, Path small) {
        this.commands = commands;
        database = Map.of("VICTOR_DB", small.toString());
    }

    List<Bench.Row> rows() throws IOException, InterruptedException {
        Path hello = hello();
        List<Bench.Row> rows = new ArrayList<>();
        for (Path jdk : jdks()) {
            String version = version(jdk);
            rows.add(row(
                    hello,
                    jdk,
                    "`list` of 10 from 200 sessions, Java " + version,
                    version.equals("17") ? "2.1" : "1.6",
                    ""));
            if (version.equals("17")) {
                rows.add(row(
                        hello,
                        jdk,
                        "the same without a class archive that fits",
                        "2.8",
                        "-XX:SharedArchiveFile=" + jdk.resolve("lib/server/classes.jsa")));
            }
        }
        return rows;
    }

    private Bench.Row row(Path hello, Path jdk, String what, String goal, String options)
            throws IOException, InterruptedException {
        Map<String, String> environment = options.isEmpty()
                ? Map.of("JAVA_HOME", jdk.toString(), "VICTOR_DB", database.getOrDefault("VICTOR_DB", ""))
                : Map.of(
                        "JAVA_HOME",
                        jdk.toString(),
                        "VICTOR_DB",
                        database.getOrDefault("VICTOR_DB", ""),
                        "VICTOR_JAVA_OPTS",
                        options);
        double[] medians = commands.medians(
                new Commands.Timed(
                        List.of(jdk.resolve("bin/java").toString(), "-cp", hello.toString(), "Hello"), Map.of()),
                commands.victor(environment, "sessions", "list"));
        return new Bench.Row(what, Bench.times(medians[1] / medians[0]) + " a Java hello", "≤ " + goal);
    }

    /** The directory of the program that prints one line. */
    Path hello() throws IOException, InterruptedException {
        Path directory = Files.createDirectories(commands.work().resolve("hello"));
        Path source = directory.resolve("Hello.java");
        Files.writeString(
                source,
                "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }\n");
        commands.milliseconds(new Commands.Timed(
                List.of("javac", "--release", "17", "-d", directory.toString(), source.toString()), Map.of()));
        return directory;
    }

    /** One JDK of each feature release at hand, oldest first. */
    static List<Path> jdks() throws IOException {
        Map<String, Path> found = new java.util.TreeMap<>();
        if (Files.isDirectory(JDKS)) {
            try (var homes = Files.newDirectoryStream(JDKS)) {
                for (Path home : homes) {
                    if (Files.exists(home.resolve("release")) && Files.isExecutable(home.resolve("bin/java"))) {
                        found.put(version(home), home.toRealPath());
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The feature release of a JDK. */
    static String version(Path jdk) throws IOException {
        for (String line : Files.readAllLines(jdk.resolve("release"))) {
            if (line.startsWith("JAVA_VERSION=")) {
                return line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1");
            }
        }
        return "";
    }
}
