package victor.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import victor.domain.SessionFilter;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** Runs and times processes. */
final class Commands {
    private static final int RUNS = 15;

    private final Path application;
    private final Path work;

    Commands(Path application, Path work) {
        this.application = application;
        this.work = work;
    }

    /** A command line with what it runs in. */
    record Timed(List<String> words, Map<String, String> environment) {}

    Path application() {
        return application;
    }

    Path work() {
        return work;
    }

    Timed victor(Map<String, String> environment, String... words) {
        List<String> line =
                new ArrayList<>(List.of(application.resolve("bin/victor").toString()));
        line.addAll(List.of(words));
        return new Timed(line, environment);
    }

    /** Medians in milliseconds; the commands take turns, so that a busy moment of the machine meets all of them. */
    double[] medians(Timed... commands) throws IOException, InterruptedException {
        double[][] times = new double[commands.length][RUNS];
        for (int run = -1; run < RUNS; run++) {
            for (int i = 0; i < commands.length; i++) {
                double time = milliseconds(commands[i]);
                if (run >= 0) {
                    times[i][run] = time;
                }
            }
        }
        double[] medians = new double[commands.length];
        for (int i = 0; i < commands.length; i++) {
            Arrays.sort(times[i]);
            medians[i] = times[i][RUNS / 2];
        }
        return medians;
    }

    double milliseconds(Timed command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command.words()).directory(work.toFile());
        builder.environment().putAll(command.environment());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectInput(new File("/dev/null"));
        File complaints = work.resolve("complaints").toFile();
        builder.redirectError(complaints);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double time = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(
                    command.words() + " ended with " + code + ": " + Files.readString(complaints.toPath()));
        }
        return time;
    }

    /** A place in the working directory where no database is any more, nor what belongs to one. */
    Path fresh(String name) throws IOException {
        for (String suffix : new String[] {"-wal", "-shm", ""}) {
            Files.deleteIfExists(work.resolve(name + suffix));
        }
        return work.resolve(name);
    }

    /** A database of the documented shape with its index; one that is there from an earlier run is used again. */
    Path database(String name, int sessions, int messages) throws IOException {
        Path file = work.resolve(name + "-" + sessions + ".db");
        if (Files.exists(file)) {
            return file;
        }
        Path making = fresh(name + ".making");
        System.err.println("making " + file.getFileName() + " with " + messages + " messages");
        try {
            Generator.main(new String[] {making.toString(), Integer.toString(sessions), Integer.toString(messages)});
        } catch (Exception failure) {
            throw new IOException(failure);
        }
        try (SessionStore store = SqliteStores.open(making, Clock.systemUTC())) {
            String id = store.ids(SessionFilter.ALL).get(0);
            store.write(writer -> writer.setTags(id, List.of("bench")));
        }
        return Files.move(making, file);
    }
}
