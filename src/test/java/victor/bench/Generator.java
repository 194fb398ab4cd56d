package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a database of the documented schema, without side tables, as large as asked for and the same every time. Several
 * sessions are under way at once and some are resumed years later, so that the messages of a session do not follow each other.
 */
public final class Generator implements AutoCloseable {
    private static final int BATCH = 2_000;
    /** How many sessions are under way at once. */
    private static final int PARALLEL = 4;

    private static final long START = Instant.parse("2023-01-02T08:00:00Z").toEpochMilli();
    private static final long YEARS = 3L * 365 * 86_400_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);
    private static final String[][] MODELS = {
        {"anthropic", "claude-sonnet-4-20250514"},
        {"anthropic", "claude-opus-4-20250514"},
        {"openai", "gpt-4"},
        {"openai", "gpt-4o-mini"},
        {"ollama", "qwen2.5-coder:7b"},
    };

    private final Dice dice = new Dice(4_711);
    private final Texts texts = new Texts();
    private final Connection connection;
    private final PreparedStatement session;
    private final PreparedStatement message;
    private int pending;

    /** A session that is being written. */
    private static final class Draft {
        final int number;
        final String[] topic;
        final long created;
        int left;
        int written;
        long updated;

        Draft(int number, String[] topic, long created, int left) {
            this.number = number;
            this.topic = topic;
            this.created = created;
            this.left = left;
            this.updated = created;
        }

        String id() {
            return ID.format(Instant.ofEpochMilli(created)) + "_" + number;
        }
    }

    private Generator(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT,"
                    + " profile TEXT, data TEXT, created_at TEXT, updated_at TEXT)");
            statement.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, role TEXT,"
                    + " content TEXT, tool_calls TEXT, created_at TEXT,"
                    + " FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE)");
        }
        connection.setAutoCommit(false);
        session = connection.prepareStatement("INSERT INTO sessions VALUES (?, ?, ?, ?, 'default', ?, ?, ?)");
        message = connection.prepareStatement(
                "INSERT INTO messages (session_id, role, content, tool_calls, created_at)" + " VALUES (?, ?, ?, ?, ?)");
    }

    /**
     * Writes the file.
     *
     * @param file must not exist
     * @param sessions how many, 1 or more
     * @param messages how many in all, at least as many as sessions
     */
    public static void write(Path file, int sessions, int messages) throws SQLException {
        try (Generator generator = new Generator(file)) {
            generator.run(sessions, messages);
        }
    }

    /** FILE SESSIONS MESSAGES; an existing file is replaced. */
    public static void main(String[] args) throws SQLException, IOException {
        Path file = Path.of(args[0]);
        Files.deleteIfExists(file);
        long start = System.nanoTime();
        write(file, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.out.println(
                file + ": " + Files.size(file) + " bytes in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    private void run(int sessions, int messages) throws SQLException {
        int[] sizes = sizes(sessions, messages);
        List<Draft> open = new ArrayList<>();
        List<Draft> resting = new ArrayList<>();
        int started = 0;
        while (started < sessions || !open.isEmpty() || !resting.isEmpty()) {
            while (open.size() < PARALLEL && started < sessions) {
                open.add(start(started, sessions, sizes[started]));
                started++;
            }
            if (!resting.isEmpty() && (started == sessions || dice.oneIn(5_000))) {
                open.add(resting.remove(dice.below(resting.size())));
            }
            Draft draft = open.get(dice.below(open.size()));
            append(draft, clock(started, sessions));
            boolean rests = draft.left == draft.written && draft.written > 6 && dice.oneIn(50);
            if (draft.left == 0 || rests) {
                open.remove(draft);
                if (rests) {
                    resting.add(draft);
                } else {
                    finish(draft);
                }
            }
        }
        flush();
        connection.commit();
    }

    /** Shares the messages out: most sessions are short, a few are long. */
    private int[] sizes(int sessions, int messages) {
        double[] weights = new double[sessions];
        double sum = 0;
        for (int i = 0; i < sessions; i++) {
            weights[i] = Math.exp(dice.normal());
            sum += weights[i];
        }
        int[] sizes = new int[sessions];
        double wanted = 0;
        int given = 0;
        for (int i = 0; i < sessions; i++) {
            wanted += weights[i] * (messages - sessions) / sum;
            sizes[i] = 1 + (int) Math.round(wanted) - given;
            given += sizes[i] - 1;
        }
        sizes[sessions - 1] += messages - sessions - given;
        return sizes;
    }

    private static long clock(int number, int sessions) {
        return START + Math.max(number * 1_000L, YEARS / sessions * number);
    }

    private Draft start(int number, int sessions, int size) {
        return new Draft(number, texts.topic(dice, (double) number / sessions), clock(number, sessions), size);
    }

    private void append(Draft draft, long now) throws SQLException {
        if (!dice.oneIn(5)) {
            draft.updated = Math.max(draft.updated + dice.below(90_000), now);
        }
        String role = draft.written % 2 == 0 ? dice.oneIn(3) ? "tool" : "user" : "assistant";
        message.setString(1, draft.id());
        message.setString(2, draft.written == 0 && dice.oneIn(3) ? "system" : role);
        message.setString(3, content(draft));
        message.setString(4, role.equals("assistant") && dice.oneIn(3) ? texts.toolCalls(dice, draft.topic) : null);
        message.setString(5, TIME.format(Instant.ofEpochMilli(draft.updated)));
        message.addBatch();
        draft.written++;
        draft.left--;
        if (++pending % BATCH == 0) {
            flush();
        }
    }

    private String content(Draft draft) {
        String text = texts.content(dice, draft.topic);
        boolean first = draft.written == 0;
        if (first && draft.number == 7) {
            return text + " zzyzxneedle";
        }
        return first && draft.number % 20 == 3 && draft.number < 100 ? "quokkamarmalade " + text : text;
    }

    private void finish(Draft draft) throws SQLException {
        String[] model = MODELS[dice.below(MODELS.length)];
        long updated = dice.oneIn(10) ? draft.updated / 3_600_000 * 3_600_000 : draft.updated;
        session.setString(1, draft.id());
        session.setString(2, dice.oneIn(20) ? null : texts.title(dice, draft.topic));
        session.setString(3, model[0]);
        session.setString(4, model[1]);
        session.setString(5, data());
        session.setString(6, TIME.format(Instant.ofEpochMilli(draft.created)));
        session.setString(7, TIME.format(Instant.ofEpochMilli(Math.max(updated, draft.created))));
        session.addBatch();
    }

    private String data() {
        String tags = dice.oneIn(4) ? "\"" + dice.of("work", "bug", "idea", "two words") + "\"" : "";
        String rare = dice.oneIn(2_000) ? (tags.isEmpty() ? "" : ", ") + "\"rare\"" : "";
        return "{\"metadata\": {\"tags\": [" + tags + rare
                + "]}, \"conversation\": {\"system_prompt\": \"You are Victor.\"},"
                + " \"conversation_state\": {\"state\": {\"stage\": \"" + dice.of("planning", "execution", "completion")
                + "\", \"tool_history\": []}}, \"tool_selection_stats\": {}, \"execution_state\": {}}";
    }

    private void flush() throws SQLException {
        message.executeBatch();
        session.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        session.close();
        message.close();
        connection.close();
    }
}
