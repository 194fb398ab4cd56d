package victor.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.store.StoreException;

/**
 * One connection: prepared statements are kept, and a failure becomes a sentence for people that names the file. What is done at every
 * start is written without lambdas here and in who calls it: linking the first one takes longer than a query.
 */
final class Database implements AutoCloseable {
    private final SqliteConnection connection;
    private final Path file;
    private final Map<String, SqliteStatement> idle = new HashMap<>();

    Database(SqliteConnection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Reads the rows of a result. */
    interface Rows<T extends @Nullable Object> {
        T read(SqliteStatement rows) throws SQLException;
    }

    private static final class FirstRow implements Rows<FirstRow> {
        private boolean exists;
        private long number;
        private @Nullable String text;

        @Override
        public FirstRow read(SqliteStatement rows) throws SQLException {
            exists = rows.next();
            if (exists) {
                number = rows.getLong(1);
                text = rows.getString(1);
            }
            return this;
        }
    }

    Path file() {
        return file;
    }

    <T extends @Nullable Object> T query(String sql, Rows<T> rows, @Nullable Object... parameters) {
        try {
            SqliteStatement statement = take(sql);
            try {
                statement.bind(parameters);
                return rows.read(statement);
            } finally {
                giveBack(sql, statement);
            }
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** Rows that are read one by one while other queries run; to be closed. */
    Cursor open(String sql, List<@Nullable Object> parameters) {
        try {
            SqliteStatement statement = take(sql);
            statement.bind(parameters.toArray());
            return new Cursor(sql, statement);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** The rows of one query. */
    final class Cursor implements AutoCloseable {
        private final String sql;
        private final SqliteStatement rows;

        private Cursor(String sql, SqliteStatement rows) {
            this.sql = sql;
            this.rows = rows;
        }

        boolean next() {
            try {
                return rows.next();
            } catch (SQLException failure) {
                throw SqliteErrors.translate(failure, file);
            }
        }

        @Nullable
        String text(int column) {
            try {
                return rows.getString(column);
            } catch (SQLException failure) {
                throw SqliteErrors.translate(failure, file);
            }
        }

        long number(int column) {
            try {
                return rows.getLong(column);
            } catch (SQLException failure) {
                throw SqliteErrors.translate(failure, file);
            }
        }

        @Override
        public void close() {
            try {
                giveBack(sql, rows);
            } catch (SQLException failure) {
                throw SqliteErrors.translate(failure, file);
            }
        }
    }

    long number(String sql, @Nullable Object... parameters) {
        return query(sql, new FirstRow(), parameters).number;
    }

    @Nullable
    String text(String sql, @Nullable Object... parameters) {
        return query(sql, new FirstRow(), parameters).text;
    }

    boolean exists(String sql, @Nullable Object... parameters) {
        return query(sql, new FirstRow(), parameters).exists;
    }

    /** Runs one changing statement; the count is 0 where a view's trigger did the work. */
    int update(String sql, @Nullable Object... parameters) {
        try {
            SqliteStatement statement = take(sql);
            try {
                statement.bind(parameters);
                return statement.update();
            } finally {
                giveBack(sql, statement);
            }
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** Work that needs the connection itself. */
    interface Work<T extends @Nullable Object> {
        T with(SqliteConnection connection) throws SQLException;
    }

    <T> T with(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** Runs all statements of a script. */
    void script(String sql) {
        try {
            connection.run(sql);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** Runs all statements of a script, and fails at once where another program holds a lock that it needs. */
    void scriptWithoutWaiting(String sql) {
        try {
            connection.runWithoutWaiting(sql);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    private SqliteStatement take(String sql) throws SQLException {
        SqliteStatement kept = idle.remove(sql);
        return kept != null ? kept : connection.prepare(sql);
    }

    private void giveBack(String sql, SqliteStatement statement) throws SQLException {
        statement.reset();
        SqliteStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }
}
