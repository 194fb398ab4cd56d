package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** @param distribution what {@code make dist} made, with a Java of its own */
    List<Bench.Row> rows(Path distribution) throws IOException, InterruptedException {
        Path hello = hello();
        List<Bench.Row> rows = new ArrayList<>();
        for (Path jdk : jdks()) {
            String version = version(jdk);
            String what = "`list` of 10 from 200 sessions, Java " + version;
            rows.add(row(hello, jdk, commands.application(), what, version.equals("17") ? "≤ 2.1" : "≤ 1.6", ""));
            rows.add(row(
                    hello,
                    jdk,
                    commands.application(),
                    "the same without a class archive that fits",
                    "≤ 2.8",
                    "-XX:SharedArchiveFile=" + jdk.resolve("lib/server/classes.jsa")));
        }
        Path own = distribution.resolve("runtime");
        String what = "`list` from `make dist`, Java " + version(own);
        rows.add(row(hello, own, distribution, what, "≤ 1.4", ""));
        return rows;
    }

    private Bench.Row row(Path hello, Path jdk, Path application, String what, String goal, String options)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("VICTOR_JAVA_OPTS", options);
        double[] medians = commands.medians(
                new Commands.Timed(
                        List.of(jdk.resolve("bin/java").toString(), "-cp", hello.toString(), "Hello"), Map.of()),
                new Commands.Timed(
                        List.of(application.resolve("bin/victor").toString(), "sessions", "list"), environment));
        return new Bench.Row(what, Bench.times(medians[1] / medians[0]) + " a Java hello", goal);
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
