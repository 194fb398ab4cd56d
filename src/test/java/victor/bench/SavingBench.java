package victor.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victor.bench.Bench.Row;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.Profile;
import victor.service.Place;
import victor.service.SessionSaving;
import victor.service.Stores;
import victor.service.Workspace;
import victor.service.chat.ChatSetting;
import victor.service.chat.Chats;
import victor.service.chat.Conversation;
import victor.service.chat.ScriptedProviders;
import victor.service.chat.TurnListener;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** What saving and resuming long conversations costs, within one process that has done it before. */
final class SavingBench {
    private static final int RUNS = 41;
    private static final int WARM = 20;

    private final Path work;

    SavingBench(Path work) {
        this.work = work;
    }

    List<Row> rows() throws IOException {
        Path file = work.resolve("chat.db");
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
        ScriptedProviders model = new ScriptedProviders();
        List<Row> rows = new ArrayList<>();
        try (Workspace workspace = new Workspace(new Place(file, false, true), new SqliteFiles())) {
            fill(workspace, "saved", 2_000);
            fill(workspace, "short", 500);
            fill(workspace, "long", 50_000);
            Chats chats = new Chats(
                    workspace,
                    new ChatSetting(
                            model,
                            Map.of(),
                            List.of(),
                            ModelCatalog.builtIn(),
                            List.of(),
                            IdFormat.TIMESTAMP,
                            Clock.systemUTC()));
            rows.addAll(saving(chats, model, file));
            rows.add(resuming(chats));
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        return rows;
    }

    private static void fill(Workspace workspace, String id, int messages) throws IOException {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < messages; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"role\":\"")
                    .append(i % 2 == 0 ? "user" : "assistant")
                    .append("\",\"content\":\"Message ")
                    .append(i)
                    .append(" has some words about the parser and its tests.\"}");
        }
        byte[] bytes = json.append(']').toString().getBytes(StandardCharsets.UTF_8);
        SessionSaving.Request request = new SessionSaving.Request(
                id, false, id, "anthropic", "claude-sonnet-4-20250514", null, IdFormat.TIMESTAMP);
        workspace.saving().save(new ByteArrayInputStream(bytes), request, Clock.systemUTC());
    }

    /** In turns with a commit of one row into a table of its own, with the same waits for the disk: of the commit, and of emptying its log. */
    private List<Row> saving(Chats chats, ScriptedProviders model, Path file) throws SQLException {
        double[] saves = new double[RUNS];
        double[] bare = new double[RUNS];
        long written = 0;
        try (Conversation conversation = chats.begin(Profile.of("anthropic", "claude-sonnet-4-20250514"));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + work.resolve("bare.db"));
                Statement statement = connection.createStatement();
                Connection counting = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement counter = counting.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE IF NOT EXISTS t (x)");
            conversation.resume("saved");
            for (int run = -WARM; run < RUNS; run++) {
                model.says("An answer of some words.");
                conversation.say("A question of some words?").run(new TurnListener() {});
                long before = number(counter, "SELECT max(id) FROM messages");
                long begin = System.nanoTime();
                conversation.save(false, null);
                double save = (System.nanoTime() - begin) / 1e6;
                written = number(counter, "SELECT count(*) FROM messages WHERE id > " + before);
                begin = System.nanoTime();
                statement.execute("INSERT INTO t VALUES ('a row of about the same length')");
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                double commit = (System.nanoTime() - begin) / 1e6;
                if (run >= 0) {
                    saves[run] = save;
                    bare[run] = commit;
                }
            }
        }
        double beyond = ChatBench.median(saves) - ChatBench.median(bare);
        return List.of(
                new Row(
                        "/save of one new turn in 2,000 messages, beyond a bare commit and checkpoint",
                        String.format(Locale.ROOT, "%.1f ms", beyond),
                        "≤ 10 ms"),
                new Row("messages written by it", Long.toString(written), "2"));
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** With the last messages, as the screen shows them. */
    private static Row resuming(Chats chats) {
        String[] ids = {"short", "long"};
        double[][] times = new double[2][RUNS];
        try (Conversation conversation = chats.begin(null)) {
            for (int run = -WARM; run < RUNS; run++) {
                for (int i = 0; i < 2; i++) {
                    long begin = System.nanoTime();
                    conversation.resume(ids[i]);
                    conversation.end();
                    times[i][Math.max(0, run)] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        double ratio = ChatBench.median(times[1]) / ChatBench.median(times[0]);
        return new Row("/resume of 50,000 messages, by its time for 500", Bench.times(ratio), "≤ 1.5 ×");
    }

    private record SqliteFiles() implements Stores {
        @Override
        public SessionStore open(Path file) {
            return SqliteStores.open(file, Clock.systemUTC());
        }

        @Override
        public SessionStore openOrCreate(Path file) {
            return SqliteStores.openOrCreate(file, Clock.systemUTC());
        }
    }
}
