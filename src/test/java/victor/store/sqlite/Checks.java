package victor.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Opens files for writing as the program does, and looks at them afterwards as nobody in particular. */
final class Checks {
    private final Map<Path, List<String>> schemas = new TreeMap<>();

    Connection open(Path file) throws SQLException {
        Connection connection = Shape.open(file);
        schemas.put(file, schema(connection));
        Hardening.apply(Plain.of(connection));
        Dialect dialect = Dialect.detect(Plain.of(connection));
        Rows.run(connection, "PRAGMA foreign_keys = " + (dialect.foreignKeys() ? "ON" : "OFF"));
        dialect.install(Plain.of(connection));
        dialect.allowWrites(Plain.of(connection));
        return connection;
    }

    /** The schema is as it was, the file is sound, no row refers to one that is missing, and the file's own index is in step. */
    void run() throws SQLException {
        for (Map.Entry<Path, List<String>> entry : schemas.entrySet()) {
            try (Connection connection = Shape.open(entry.getKey())) {
                assertEquals(entry.getValue(), schema(connection));
                assertEquals("ok", Rows.one(connection, "PRAGMA integrity_check"));
                Dialect dialect = Dialect.detect(Plain.of(connection));
                if (!dialect.label().equals("half-healed")) {
                    assertEquals(List.of(), Rows.of(connection, "PRAGMA foreign_key_check"));
                }
                if (dialect.tables().has("messages_fts")) {
                    assertEquals(
                            words(connection, true),
                            words(connection, false),
                            entry.getKey().toString());
                }
            }
        }
    }

    /** Every word of every indexed message, from a fresh index over the same rows or from the file's own. */
    private static List<String> words(Connection connection, boolean fresh) throws SQLException {
        List<String> run = new ArrayList<>();
        if (fresh) {
            run.add("CREATE VIRTUAL TABLE temp.fresh USING fts5(content)");
            run.add("INSERT INTO temp.fresh (rowid, content) SELECT rowid, content FROM messages"
                    + " WHERE rowid IN (SELECT id FROM messages_fts_docsize)");
            run.add("CREATE VIRTUAL TABLE temp.fresh_words USING fts5vocab(temp, fresh, 'instance')");
        } else {
            run.add("CREATE VIRTUAL TABLE temp.own_words USING fts5vocab(main, messages_fts, 'instance')");
        }
        for (String statement : run) {
            Rows.run(connection, statement);
        }
        return Rows.of(
                connection,
                "SELECT doc, offset, term FROM temp." + (fresh ? "fresh" : "own")
                        + "_words WHERE col = 'content' ORDER BY 1, 2");
    }

    private static List<String> schema(Connection connection) throws SQLException {
        return Rows.of(connection, "SELECT type, name, tbl_name, sql FROM main.sqlite_schema ORDER BY rowid");
    }
}
