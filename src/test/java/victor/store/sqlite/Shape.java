package victor.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of each shape with the same three sessions: "alpha", titled "First", of two messages; "tools" of four, with a call, its
 * answer and a title that is missing; "broken", whose JSON is not valid. Times are those of 5 January 2026, later from the first to the
 * last.
 */
enum Shape {
    DOCUMENTED(ShapeSchemas.DOCUMENTED + ShapeRows.DOCUMENTED, "documented"),
    LEGACY06(ShapeSchemas.LEGACY06 + ShapeRows.DOCUMENTED, "documented"),
    SAVE_FIRST(ShapeSchemas.SAVE_FIRST + ShapeRows.DOCUMENTED, "half-healed"),
    HEALED(ShapeSchemas.HEALED + ShapeRows.HEALED + ShapeSchemas.HEALED_INDEX, "half-healed"),
    CHAT06(ShapeSchemas.CHAT06 + ShapeRows.CHAT06, "conversation store"),
    CONVERSATION_STORE(ShapeSchemas.CONVERSATION_STORE + ShapeRows.CONVERSATION_STORE, "conversation store"),
    ENVELOPE(ShapeSchemas.ENVELOPE + ShapeRows.ENVELOPE, "envelope");

    private final String sql;
    private final String label;

    Shape(String sql, String label) {
        this.sql = sql;
        this.label = label;
    }

    /** The name of the dialect that it is. */
    String label() {
        return label;
    }

    /** Whether its messages have TEXT ids and a timestamp. */
    boolean timestamped() {
        return this != DOCUMENTED && this != LEGACY06 && this != SAVE_FIRST;
    }

    /** The column of sessions that holds the id. */
    String key() {
        return this == CHAT06 || this == CONVERSATION_STORE || this == ENVELOPE ? "session_id" : "id";
    }

    /** Makes PROJECT/.victor/project.db below the folder, and answers its path. */
    Path create(Path folder) throws Exception {
        Path file = folder.resolve(name()).resolve(".victor/project.db");
        Files.createDirectories(file.getParent());
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        return file;
    }

    /** A connection as another program would open it, but for waiting on the disk. */
    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file + "?synchronous=OFF");
    }
}
