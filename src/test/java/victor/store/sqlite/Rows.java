package victor.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plain SQL for tests. */
final class Rows {
    private Rows() {}

    /** Every row as its columns with bars between them. */
    static List<String> of(Connection connection, String sql, Object... arguments) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(String.valueOf(result.getString(i)));
                    }
                    rows.add(String.join("|", row));
                }
            }
        }
        return rows;
    }

    /** The only row. */
    static String one(Connection connection, String sql, Object... arguments) throws SQLException {
        List<String> rows = of(connection, sql, arguments);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows for " + sql);
        }
        return rows.get(0);
    }

    /** Runs a statement. */
    static void run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The schema, and every row of every table with its exact values: table to rows. Index tables of FTS5 aside. */
    static Map<String, List<String>> dump(Connection connection) throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        dump.put("schema", of(connection, "SELECT type, name, tbl_name, sql FROM main.sqlite_schema ORDER BY 1, 2"));
        for (String table : of(
                connection,
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'messages\\_fts%' ESCAPE '\\'")) {
            List<String> columns = new ArrayList<>();
            for (String column : of(connection, "SELECT name FROM pragma_table_info(?)", table)) {
                columns.add("quote(\"" + column + "\")");
            }
            dump.put(
                    table,
                    of(
                            connection,
                            "SELECT " + String.join(", ", columns) + " FROM main.\"" + table + "\" ORDER BY 1, 2"));
        }
        return dump;
    }
}
