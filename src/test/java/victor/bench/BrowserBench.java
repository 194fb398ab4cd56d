package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victor.bench.Bench.Row;

/** The browser on a terminal of 120 by 40, as it is seen from outside. */
final class BrowserBench {
    private static final int RUNS = 15;
    private static final int KEYS = 200;
    private static final int SEARCHES = 100;
    private static final Duration REST = Duration.ofMillis(60);
    private static final int IDLE_SECONDS = 20;

    private final Commands commands;
    private final StartBench starts;
    private final Path small;

    BrowserBench(Commands commands, Path small) {
        this.commands = commands;
        this.small = small;
        starts = new StartBench(commands, small);
    }

    List<Row> rows(Path thousand, Path large) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        Path hello = starts.hello();
        for (Path jdk : StartBench.jdks()) {
            rows.add(start(hello, jdk));
        }
        rows.addAll(change());
        double few;
        try (Pty pty = browse(thousand)) {
            few = keys(pty)[0];
        }
        try (Pty pty = browse(large)) {
            double[] many = keys(pty);
            rows.add(milliseconds("key to screen, p95", many[0], "≤ 20 ms"));
            rows.add(milliseconds("key to the conversation of another session, p95", many[1], ""));
            rows.add(new Row("key to screen, by its time at 1,000 sessions", Bench.times(many[0] / few), "≤ 1.2 ×"));
            rows.add(milliseconds("live search to the first result, p95", search(pty), "≤ 100 ms"));
            rows.add(idle(pty));
            rows.add(memory(pty));
        }
        return rows;
    }

    private Pty browse(Path file) throws IOException, InterruptedException {
        Pty pty = Pty.start(commands.victor(Map.of()).words(), Map.of("VICTOR_DB", file.toString()));
        pty.awaited(Pty.FRAME, 0);
        // The count of the sessions comes last.
        pty.quiet(Duration.ofSeconds(2));
        return pty;
    }

    Row start(Path hello, Path jdk) throws IOException, InterruptedException {
        String version = StartBench.version(jdk);
        double[][] times = new double[2][RUNS];
        for (int run = -1; run < RUNS; run++) {
            double first = hello(hello, jdk);
            double second = frame(jdk);
            if (run >= 0) {
                times[0][run] = first;
                times[1][run] = second;
            }
        }
        double ratio = percentile(times[1], 50) / percentile(times[0], 50);
        return new Row(
                "first whole frame of the browser, Java " + version,
                Bench.times(ratio) + " a Java hello",
                version.equals("17") ? "≤ 2.1" : "≤ 1.6");
    }

    private static double hello(Path hello, Path jdk) throws IOException, InterruptedException {
        List<String> words = List.of(jdk.resolve("bin/java").toString(), "-cp", hello.toString(), "Hello");
        try (Pty pty = Pty.start(words, Map.of())) {
            return (pty.end() - pty.begun()) / 1e6;
        }
    }

    private double frame(Path jdk) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString(), "VICTOR_DB", small.toString());
        try (Pty pty = Pty.start(commands.victor(Map.of()).words(), environment)) {
            return (pty.awaited(Pty.FRAME, 0) - pty.begun()) / 1e6;
        }
    }

    /** Another terminal changes a row that is not selected. */
    private List<Row> change() throws IOException, InterruptedException {
        Path copy = commands.fresh("change.db");
        Files.copy(small, copy);
        try (Pty pty = browse(copy);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            int from = pty.size();
            long writes = writes(pty);
            statement.execute("UPDATE sessions SET name = 'Quokka, marmalade and a title that is new' WHERE id ="
                    + " (SELECT id FROM sessions ORDER BY updated_at DESC, id DESC LIMIT 1 OFFSET 5)");
            pty.framed("marmalade", from);
            pty.quiet(Duration.ofMillis(500));
            String written = pty.since(from);
            int frames = written.split(java.util.regex.Pattern.quote(Pty.FRAME), -1).length - 1;
            return List.of(
                    new Row("bytes to the terminal for a row that changed", written.length() + "", "≤ 400"),
                    new Row(
                            "write calls for it, of the whole process",
                            (writes(pty) - writes) + " in " + frames + " frames",
                            "1 a frame"));
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static long writes(Pty pty) throws IOException {
        return number(pty.proc("io"), "syscw:");
    }

    /** To the first frame after a key, and to the last. */
    private static double[] keys(Pty pty) throws IOException, InterruptedException {
        double[][] times = new double[2][KEYS];
        for (int i = -20; i < KEYS; i++) {
            pty.quiet(REST);
            int from = pty.size();
            long pressed = System.nanoTime();
            pty.type(i % 10 == 9 ? "\006" : "j");
            double first = (pty.awaited(Pty.FRAME, from) - pressed) / 1e6;
            double last = (pty.quiet(REST) - pressed) / 1e6;
            if (i >= 0) {
                times[0][i] = first;
                times[1][i] = last;
            }
        }
        return new double[] {percentile(times[0], 95), percentile(times[1], 95)};
    }

    /** From the last letter to the hits, the rest that typing must take before a search included. */
    private double search(Pty pty) throws IOException, InterruptedException {
        List<String> queries = LargeBench.queries(small, SEARCHES);
        double[] times = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            pty.quiet(REST);
            pty.type("/");
            pty.quiet(REST);
            int from = pty.size();
            pty.type(queries.get(i));
            long typed = System.nanoTime();
            times[i] = (pty.framed("found", from) - typed) / 1e6;
            pty.quiet(REST);
            pty.type("\033");
        }
        return percentile(times, 95);
    }

    private static Row idle(Pty pty) throws IOException, InterruptedException {
        pty.quiet(Duration.ofSeconds(3));
        long before = ticks(pty);
        Thread.sleep(Duration.ofSeconds(IDLE_SECONDS).toMillis());
        // A tick is a hundredth of a second.
        double percent = (ticks(pty) - before) / (double) IDLE_SECONDS;
        return new Row("processor at rest", String.format(Locale.ROOT, "%.2f %%", percent), "≤ 0.5 % of a core");
    }

    private static long ticks(Pty pty) throws IOException {
        String stat = pty.proc("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static Row memory(Pty pty) throws IOException {
        long kilobytes = number(pty.proc("status"), "VmHWM:");
        return new Row("memory of the browser after all that, at most", kilobytes / 1024 + " MB", "≤ 96 MB");
    }

    private static long number(String text, String name) {
        int at = text.indexOf(name) + name.length();
        String rest = text.substring(at).strip();
        return Long.parseLong(rest.split("\\s", 2)[0]);
    }

    private static double percentile(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    private static Row milliseconds(String what, double time, String goal) {
        return new Row(what, String.format(Locale.ROOT, "%.1f ms", time), goal);
    }
}
