package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victor.domain.QueryParser;
import victor.domain.SearchOrder;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** What must not grow with the store. */
final class LargeBench {
    private static final int PAGE = 50;
    private static final int QUERIES = 200;
    private static final int SAVED_SESSIONS = 2_500;
    private static final int SAVED_MESSAGES = 100_000;

    private final Commands commands;
    private final Path small;
    private final Path large;

    LargeBench(Commands commands, Path small, Path large) {
        this.commands = commands;
        this.small = small;
        this.large = large;
    }

    List<Bench.Row> rows() throws IOException, InterruptedException {
        List<Bench.Row> rows = new ArrayList<>();
        try (SessionStore store = SqliteStores.open(large, Clock.systemUTC())) {
            List<String> ids = store.ids(SessionFilter.ALL);
            rows.add(depth(store, ids));
            rows.addAll(search(store));
            double[] list = commands.medians(on(small, "list"), on(large, "list"));
            rows.add(new Bench.Row(
                    "`list` at " + ids.size() + " sessions, by its time at 200",
                    Bench.times(list[1] / list[0]),
                    "≤ 1.2 ×"));
            rows.add(show(ids.get(ids.size() / 2)));
        }
        rows.add(export());
        rows.addAll(changes());
        return rows;
    }

    private Commands.Timed on(Path file, String... words) {
        List<String> line = new ArrayList<>(List.of("sessions"));
        line.addAll(List.of(words));
        return commands.victor(Map.of("VICTOR_DB", file.toString()), line.toArray(new String[0]));
    }

    private Bench.Row depth(SessionStore store, List<String> ids) {
        SessionPage.Anchor anchor = null;
        int depth = ids.size() * 9 / 10;
        for (int read = 0; read < depth; read += 10_000) {
            anchor = store.page(SessionFilter.ALL, SessionOrder.NEWEST, anchor, false, Math.min(10_000, depth - read))
                    .last();
        }
        double[][] times = new double[2][101];
        for (int run = 0; run < times[0].length; run++) {
            times[0][run] = page(store, null);
            times[1][run] = page(store, anchor);
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return new Bench.Row(
                "a page at depth " + depth + ", by page one", Bench.times(times[1][50] / times[0][50]), "≤ 1.5 ×");
    }

    private static double page(SessionStore store, SessionPage.Anchor anchor) {
        long start = System.nanoTime();
        store.page(SessionFilter.ALL, SessionOrder.NEWEST, anchor, false, PAGE);
        return (System.nanoTime() - start) / 1e6;
    }

    private List<Bench.Row> search(SessionStore store) throws IOException {
        List<String> queries = queries(small, QUERIES);
        double[] times = new double[queries.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                store.search(
                        QueryParser.parse(queries.get(i), null, Clock.systemUTC()),
                        SessionFilter.ALL,
                        SearchOrder.NEWEST_HIT,
                        10);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        double scan = scan();
        double p99 = times[(int) Math.ceil(times.length * 0.99) - 1];
        return List.of(
                new Bench.Row(
                        "search, newest first, p99 of " + times.length
                                + " words and beginnings of one to four letters, by a LIKE scan",
                        Bench.times(p99 / scan),
                        "≤ 0.02 ×"),
                new Bench.Row("the same, median", Bench.times(times[times.length / 2] / scan), ""));
    }

    private double scan() throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + large);
                Statement statement = connection.createStatement()) {
            double best = Double.MAX_VALUE;
            for (int run = 0; run < 3; run++) {
                long start = System.nanoTime();
                try (ResultSet rows =
                        statement.executeQuery("SELECT count(*) FROM messages WHERE content LIKE '%zzqqnever%'")) {
                    rows.next();
                }
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            return best;
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    /** The ten commonest words of a store; then words, and beginnings of one to four letters, of common ones and rare ones. */
    static List<String> queries(Path store, int count) throws IOException {
        List<String> words = words(store);
        List<String> queries = new ArrayList<>(words.subList(0, 10));
        for (int i = 10; queries.size() < count; i += 7) {
            String word = words.get(i % words.size());
            queries.add(i % 5 == 0 ? word : word.substring(0, Math.min(word.length(), i % 5)));
        }
        return queries;
    }

    /** The words of the store with three letters and more, the commonest first. */
    private static List<String> words(Path store) throws IOException {
        Map<String, Integer> counts = new java.util.HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT content FROM messages WHERE content IS NOT NULL")) {
            while (rows.next()) {
                for (String word : rows.getString(1).split("[^A-Za-z]+", -1)) {
                    if (word.length() >= 3) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Bench.Row show(String id) throws IOException, InterruptedException {
        String other;
        try (SessionStore store = SqliteStores.open(small, Clock.systemUTC())) {
            other = store.ids(SessionFilter.ALL).get(100);
        }
        double[] show = commands.medians(on(small, "show", other), on(large, "show", id));
        return new Bench.Row("`show` in the large store, by the small one", Bench.times(show[1] / show[0]), "≤ 1.2 ×");
    }

    private Bench.Row export() throws IOException, InterruptedException {
        Commands.Timed ours = new Commands.Timed(
                on(
                                large,
                                "export",
                                "--quiet",
                                "--no-pretty",
                                "--output",
                                commands.work().resolve("export.json").toString())
                        .words(),
                Map.of("VICTOR_DB", large.toString(), "VICTOR_JAVA_OPTS", "-Xmx64m"));
        double time = commands.milliseconds(ours);
        double sqlite = commands.milliseconds(new Commands.Timed(
                List.of(
                        "sh",
                        "-c",
                        "sqlite3 -json '" + large
                                + "' 'SELECT * FROM sessions; SELECT * FROM messages ORDER BY session_id, id' > " + "'"
                                + commands.work().resolve("sqlite.json") + "'"),
                Map.of()));
        for (String made : new String[] {"export.json", "sqlite.json"}) {
            Files.deleteIfExists(commands.work().resolve(made));
        }
        return new Bench.Row("`export` with -Xmx64m, by `sqlite3 -json`", Bench.times(time / sqlite), "≤ 1.4 ×");
    }

    private List<Bench.Row> changes() throws IOException, InterruptedException {
        Path copy = commands.fresh("changed.db");
        Files.copy(large, copy);
        try {
            return List.of(save(copy), clear(copy));
        } finally {
            commands.fresh("changed.db");
        }
    }

    private Bench.Row save(Path copy) throws IOException, InterruptedException {
        Path saved = commands.database("saved", SAVED_SESSIONS, SAVED_MESSAGES);
        Path input = commands.work().resolve("saved.json");
        commands.milliseconds(on(saved, "export", "--quiet", "--no-pretty", "--output", input.toString()));
        double time = commands.milliseconds(on(copy, "save", input.toString(), "--new"));
        Files.delete(input);
        return new Bench.Row(
                "`save` of " + SAVED_SESSIONS + " sessions into the large store, messages a second",
                String.format(Locale.ROOT, "%,.0f", SAVED_MESSAGES / time * 1e3),
                "≥ 10,000");
    }

    private static Bench.Row clear(Path copy) {
        try (SessionStore store = SqliteStores.open(copy, Clock.systemUTC())) {
            List<String> ids = store.ids(SessionFilter.ALL);
            long start = System.nanoTime();
            store.write(writer -> writer.delete(ids.subList(0, 1_000)));
            double time = (System.nanoTime() - start) / 1e9;
            return new Bench.Row(
                    "deleting 1,000 sessions in one transaction", String.format(Locale.ROOT, "%.2f s", time), "≤ 3 s");
        }
    }
}
