package victor.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database has of the tables that this package reads or writes. All names are in lower case. A fact is a table
 * ({@code providers}), a column ({@code sessions.metadata}), or one of
 * <ul>
 *   <li>{@code messages:rowid} messages is a table, so that its rows have numbers;
 *   <li>{@code messages:integer-id} these numbers are its column id;
 *   <li>{@code messages:agents} it has all columns that tell which agent a message belongs to;
 *   <li>{@code messages_fts:plain-delete} the file's own index is not told which words go with a deleted row.
 * </ul>
 */
final class Tables {
    /** Tables that refer to a session and go with it. */
    static final List<String> DEPENDENTS =
            List.of("topic_segments", "compaction_events", "compaction_history", "context_summaries", "context_sizes");

    private static final List<String> AGENTS =
            List.of("agent_id", "parent_session_id", "team_id", "member_id", "plan_id", "plan_step_id");

    private final Map<String, List<String>> columns = new HashMap<>();
    private final Set<String> facts = new HashSet<>();

    private Tables() {}

    /** Looks at the schema; reads no row of any table. */
    static Tables read(Connection connection) throws SQLException {
        Tables tables = new Tables();
        try (Statement statement = connection.createStatement()) {
            tables.readColumns(statement);
            tables.readKinds(statement);
        }
        if (tables.has("messages", AGENTS)) {
            tables.facts.add("messages:agents");
        }
        return tables;
    }

    /** Whether the database has this. */
    boolean has(String fact) {
        return facts.contains(fact);
    }

    /** Whether the table has all these columns, and perhaps others. */
    boolean has(String table, List<String> names) {
        return columns(table).containsAll(names);
    }

    /** The columns of a table in their order; empty when there is no such table. */
    List<String> columns(String table) {
        return columns.getOrDefault(table, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tables tables && facts.equals(tables.facts) && columns.equals(tables.columns);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    private void readColumns(Statement statement) throws SQLException {
        StringBuilder names = new StringBuilder("('sessions'), ('messages'), ('providers')");
        for (String name : DEPENDENTS) {
            names.append(", ('").append(name).append("')");
        }
        try (ResultSet rows = statement.executeQuery("SELECT t.column1, c.name, c.type, c.pk FROM (VALUES " + names
                + ") AS t JOIN pragma_table_info(t.column1) AS c ORDER BY t.column1, c.cid")) {
            while (rows.next()) {
                String table = rows.getString(1);
                String column = rows.getString(2).toLowerCase(Locale.ROOT);
                List<String> known = columns.get(table);
                if (known == null) {
                    known = new ArrayList<>();
                    columns.put(table, known);
                }
                known.add(column);
                facts.add(table);
                facts.add(table + "." + column);
                if (table.equals("messages")
                        && column.equals("id")
                        && rows.getInt(4) == 1
                        && rows.getString(3).equalsIgnoreCase("INTEGER")) {
                    facts.add("messages:integer-id");
                }
            }
        }
    }

    private void readKinds(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT type, lower(name), sql FROM sqlite_schema"
                + " WHERE name IN ('messages', 'messages_fts', 'messages_fts_delete') COLLATE NOCASE")) {
            while (rows.next()) {
                String name = rows.getString(2);
                String sql = rows.getString(3);
                if (!rows.getString(1).equals("table")) {
                    if (name.equals("messages_fts_delete") && sql.contains("DELETE FROM messages_fts")) {
                        facts.add("messages_fts:plain-delete");
                    }
                } else if (name.equals("messages")) {
                    facts.add("messages:rowid");
                } else if (KnownSchema.isFullText(sql)) {
                    facts.add("messages_fts");
                }
            }
        }
    }
}
