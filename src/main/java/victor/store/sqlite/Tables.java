package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
 *   <li>{@code messages_fts:plain-delete} the file's own index is not told which words go with a deleted row;
 *   <li>{@code victor_message_place} this connection knows where the messages of each session are, see {@link MessagePlaces}.
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
    static Tables read(SqliteConnection connection) throws SQLException {
        Tables tables = new Tables();
        tables.readColumns(connection);
        tables.readKinds(connection);
        if (tables.has("messages", AGENTS)) {
            tables.facts.add("messages:agents");
        }
        return tables;
    }

    /** The same and one fact more. */
    Tables with(String fact) {
        Tables tables = new Tables();
        tables.columns.putAll(columns);
        tables.facts.addAll(facts);
        tables.facts.add(fact);
        return tables;
    }

    /** Whether the database has this. */
    boolean has(String fact) {
        int dot = fact.indexOf('.');
        if (dot > 0) {
            return columns(fact.substring(0, dot)).contains(fact.substring(dot + 1));
        }
        return columns.containsKey(fact) || facts.contains(fact);
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
        return columns.hashCode() + facts.hashCode();
    }

    private void readColumns(SqliteConnection connection) throws SQLException {
        StringBuilder names = new StringBuilder("('sessions'), ('messages'), ('providers')");
        for (String name : DEPENDENTS) {
            names.append(", ('").append(name).append("')");
        }
        // One row for each table, since every row that crosses into Java costs as much as the whole query.
        try (SqliteStatement rows = connection.prepare("SELECT column1,"
                + " (SELECT group_concat(lower(name), char(31)) FROM pragma_table_info(column1)),"
                + " column1 = 'messages' AND EXISTS (SELECT 1 FROM pragma_table_info('messages')"
                + " WHERE lower(name) = 'id' AND lower(type) = 'integer' AND pk = 1) FROM (VALUES " + names + ")")) {
            while (rows.next()) {
                String list = rows.getString(2);
                if (list != null) {
                    columns.put(rows.getString(1), split(list));
                    if (rows.getBoolean(3)) {
                        facts.add("messages:integer-id");
                    }
                }
            }
        }
    }

    private static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int end = list.indexOf(31); end >= 0; end = list.indexOf(31, from)) {
            names.add(list.substring(from, end));
            from = end + 1;
        }
        names.add(list.substring(from));
        return names;
    }

    private void readKinds(SqliteConnection connection) throws SQLException {
        try (SqliteStatement rows = connection.prepare("SELECT type, lower(name), sql FROM sqlite_schema"
                + " WHERE name IN ('messages', 'messages_fts', 'messages_fts_delete') COLLATE NOCASE")) {
            while (rows.next()) {
                String name = rows.getText(2);
                String sql = rows.getText(3);
                if (!rows.getText(1).equals("table")) {
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
