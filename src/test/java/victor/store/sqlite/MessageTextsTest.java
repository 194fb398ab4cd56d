package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.domain.Message;
import victor.store.SessionStore;

/** Whatever another program put into a text column is read the same on the fast way, by bytes, as on the driver's own. */
final class MessageTextsTest {
    private static final String[] VALUES = {
        "NULL",
        "''",
        "'plain'",
        "'é日本' || char(128512) || char(0) || 'z'",
        "5",
        "1.5",
        "x''",
        "x'41'",
        "cast(x'c3' AS text)",
        "cast(x'41eda08042' AS text)",
        "hex(zeroblob(50000)) || 'é'",
    };

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16le", "UTF-16be"})
    void everyValueIsReadAsTheDriverReadsIt(String encoding) throws SQLException {
        Path file = directory.resolve("project.db");
        make(file, encoding);
        List<Message> messages = new ArrayList<>();
        try (SessionStore store = SqliteStores.open(file, Clock.systemUTC())) {
            store.messages("s", 0, 100, messages::add);
            assertEquals(store.lastMessages("s", List.of(), 100), messages);
        }
        List<String> contents = messages.stream().map(Message::content).toList();
        assertEquals(VALUES.length, contents.size());
        assertEquals(Arrays.asList(null, "", "plain", "é日本😀\0z", "5", "1.5"), contents.subList(0, 6));
        assertEquals(100_001, contents.get(VALUES.length - 1).length());
        if (encoding.equals("UTF-8")) {
            assertEquals("\uFFFD", contents.get(8));
        }
    }

    private static void make(Path file, String encoding) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA encoding = '" + encoding + "'");
            statement.execute("CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT,"
                    + " profile TEXT, data TEXT, created_at TEXT, updated_at TEXT)");
            statement.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, role TEXT,"
                    + " content TEXT, tool_calls TEXT, created_at TEXT,"
                    + " FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE)");
            statement.execute("INSERT INTO sessions (id) VALUES ('s')");
            for (String value : VALUES) {
                statement.execute(
                        "INSERT INTO messages (session_id, role, content, tool_calls, created_at) VALUES ('s', " + value
                                + ", " + value + ", " + value + ", " + value + ")");
            }
        }
    }
}
