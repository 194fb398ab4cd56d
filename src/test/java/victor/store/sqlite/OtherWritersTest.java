package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.Message;
import victor.domain.QueryParser;
import victor.domain.SearchHit;
import victor.domain.SearchOrder;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.store.SessionStore;
import victor.testing.Sqlite3;

/** Whatever another program's SQLite does to the two documented tables, list, counts and search follow. */
final class OtherWritersTest {
    private static final String[] WORDS = {"alpha", "beta", "gamma", "delta"};
    private static final int STEPS = 120;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void listCountsAndSearchFollowAnyMixOfStatements(long seed) throws SQLException {
        Random random = new Random(seed);
        Path file = directory.resolve("project.db");
        try (SessionStore store = SqliteStores.openOrCreate(file, Clock.systemUTC())) {
            store.write(writer -> writer.create("s0", "alpha", null, null, null));
            for (int step = 0; step < STEPS; step++) {
                String done = random.nextInt(4) == 0 ? ours(store, random) : theirs(file, random);
                compare(store, file, "seed " + seed + ", step " + step + ": " + done);
            }
            assertEquals(
                    List.of(),
                    store.check().stream().filter(finding -> finding.fixable()).toList());
        }
    }

    private static String ours(SessionStore store, Random random) {
        String id = "s" + random.nextInt(6);
        switch (random.nextInt(5)) {
            case 0 -> store.write(writer -> writer.create(id, words(random), "p", "m", null));
            case 1 ->
                store.write(writer -> writer.append(
                        id, List.of(new Message(0, "user", words(random), null, null, "{\"tool_call_id\":\"c\"}"))));
            case 2 -> store.write(writer -> writer.rename(id, words(random)));
            case 3 -> store.write(writer -> writer.delete(List.of(id)));
            default ->
                store.write(writer -> writer.replaceMessages(
                        id, List.of(new Message(0, "assistant", words(random), null, null, "{}"))));
        }
        return "ours on " + id;
    }

    private static String theirs(Path file, Random random) {
        String conflict = new String[] {"", "OR REPLACE", "OR IGNORE", "OR FAIL"}[random.nextInt(4)];
        String session = "'s" + random.nextInt(6) + "'";
        String other = "'s" + random.nextInt(6) + "'";
        String message = random.nextBoolean() ? "NULL" : Integer.toString(1 + random.nextInt(20));
        String text = random.nextInt(20) == 0 ? "NULL" : "'" + words(random) + "'";
        String time = "'2025-01-0" + (1 + random.nextInt(9)) + "T10:00:00Z'";
        String statement = List.of(
                        "INSERT %c INTO sessions (id, name, updated_at) VALUES (%s, %t, %z)",
                        "INSERT %c INTO messages (id, session_id, role, content) VALUES (%m, %s, 'user', %t), (%m, %o, 'user', %t)",
                        "INSERT INTO messages (id, session_id, role, content) VALUES (%m, %s, 'user', %t)"
                                + " ON CONFLICT (id) DO UPDATE SET content = 'delta ' || excluded.content, session_id = %o",
                        "INSERT INTO sessions (id, name) VALUES (%s, %t) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                        "UPDATE %c messages SET id = id + 1 WHERE id = %m",
                        "UPDATE %c messages SET content = %t, session_id = %s WHERE id > %m",
                        "UPDATE %c sessions SET id = %s WHERE id = %o",
                        "UPDATE %c sessions SET name = %t, updated_at = %z WHERE id = %o",
                        "DELETE FROM messages WHERE id = %m",
                        "DELETE FROM sessions WHERE id = %s",
                        "INSERT %c INTO messages SELECT id, session_id, role, 'gamma', tool_calls, created_at FROM messages"
                                + " WHERE id < 9")
                .get(random.nextInt(11))
                .replace("%c", conflict)
                .replace("%s", session)
                .replace("%o", other)
                .replace("%m", message)
                .replace("%t", text)
                .replace("%z", time);
        String pragmas =
                "PRAGMA recursive_triggers=" + random.nextInt(2) + "; PRAGMA foreign_keys=" + random.nextInt(2);
        String output = Sqlite3.run(file, pragmas + "; " + statement + ";");
        assertTrue(
                output.isEmpty() || output.contains("constraint failed"),
                () -> "another program's statement must not fail because of our tables: " + statement + "\n" + output);
        return pragmas + "; " + statement;
    }

    private static String words(Random random) {
        return WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
    }

    private record Row(String id, String name, long updated, List<String> contents) {}

    /** The model: what the two tables say, read by plain SQL. */
    private static void compare(SessionStore store, Path file, String context) throws SQLException {
        Map<String, Row> model = read(file);
        List<Row> expected = new ArrayList<>(model.values());
        expected.sort(
                Comparator.comparingLong((Row row) -> row.updated()).reversed().thenComparing(Row::id));
        List<SessionSummary> listed = store.page(SessionFilter.ALL, SessionOrder.NEWEST, null, false, 1000)
                .rows();
        assertEquals(
                expected.stream()
                        .map(row -> row.id() + " " + row.contents().size())
                        .toList(),
                listed.stream().map(row -> row.id() + " " + row.messageCount()).toList(),
                context);
        for (String word : WORDS) {
            List<String> hits = store
                    .search(
                            QueryParser.parse(word, null, Clock.systemUTC()),
                            SessionFilter.ALL,
                            SearchOrder.NEWEST_HIT,
                            1000)
                    .hits()
                    .stream()
                    .map(SearchHit::session)
                    .map(SessionSummary::id)
                    .sorted()
                    .toList();
            List<String> matching = model.values().stream()
                    .filter(row ->
                            has(row.name(), word) || row.contents().stream().anyMatch(content -> has(content, word)))
                    .map(Row::id)
                    .sorted()
                    .toList();
            assertEquals(matching, hits, context + "; search " + word);
        }
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static Map<String, Row> read(Path file) throws SQLException {
        Map<String, Row> model = new TreeMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet sessions = statement.executeQuery("SELECT id, ifnull(name, ''), updated_at FROM sessions")) {
                while (sessions.next()) {
                    rows.put(
                            sessions.getString(1),
                            new Row(
                                    sessions.getString(1),
                                    sessions.getString(2),
                                    StoredTime.millis(sessions.getString(3)),
                                    new ArrayList<>()));
                }
            }
            try (ResultSet messages = statement.executeQuery("SELECT session_id, ifnull(content, '') FROM messages")) {
                while (messages.next()) {
                    Row row = rows.get(messages.getString(1));
                    if (row != null) {
                        row.contents().add(messages.getString(2));
                    }
                }
            }
        }
        model.putAll(rows);
        return model;
    }
}
