package victor.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.store.StoreException;

/** One connection: prepared statements are kept, and a failure becomes a sentence for people that names the file. */
final class Database implements AutoCloseable {
    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private @Nullable String encoding;

    Database(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Reads the rows of a result. */
    interface Rows<T extends @Nullable Object> {
        T read(ResultSet rows) throws SQLException;
    }

    private record Text(@Nullable String value) {}

    Path file() {
        return file;
    }

    <T extends @Nullable Object> T query(String sql, Rows<T> rows, @Nullable Object... parameters) {
        try {
            PreparedStatement statement = take(sql);
            try {
                bind(statement, parameters);
                try (ResultSet result = statement.executeQuery()) {
                    return rows.read(result);
                }
            } finally {
                giveBack(sql, statement);
            }
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** Whether texts are UTF-8 in the file, as nearly all are, so that their bytes can be taken as they are. */
    boolean isUtf8() {
        if (encoding == null) {
            encoding = text("PRAGMA encoding");
        }
        return "UTF-8".equals(encoding);
    }

    /** Rows that are read one by one while other queries run; to be closed. */
    Cursor open(String sql, List<@Nullable Object> parameters) {
        try {
            PreparedStatement statement = take(sql);
            bind(statement, parameters.toArray());
            return new Cursor(sql, statement, statement.executeQuery());
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** The rows of one query. */
    final class Cursor implements AutoCloseable {
        private final String sql;
        private final PreparedStatement statement;
        private final ResultSet rows;

        private Cursor(String sql, PreparedStatement statement, ResultSet rows) {
            this.sql = sql;
            this.statement = statement;
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
                rows.close();
                giveBack(sql, statement);
            } catch (SQLException failure) {
                throw SqliteErrors.translate(failure, file);
            }
        }
    }

    long number(String sql, @Nullable Object... parameters) {
        return query(sql, rows -> rows.next() ? rows.getLong(1) : 0L, parameters);
    }

    @Nullable
    String text(String sql, @Nullable Object... parameters) {
        return query(sql, rows -> new Text(rows.next() ? rows.getString(1) : null), parameters)
                .value();
    }

    boolean exists(String sql, @Nullable Object... parameters) {
        return query(sql, ResultSet::next, parameters);
    }

    /** Runs one changing statement; the count is 0 where a view's trigger did the work. */
    int update(String sql, @Nullable Object... parameters) {
        try {
            PreparedStatement statement = take(sql);
            try {
                bind(statement, parameters);
                return statement.executeUpdate();
            } finally {
                giveBack(sql, statement);
            }
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    /** Work that needs the connection itself. */
    interface Work<T extends @Nullable Object> {
        T with(Connection connection) throws SQLException;
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
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, file);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept != null ? kept : connection.prepareStatement(sql);
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof String text) {
                statement.setString(i + 1, wellFormed(text));
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value == null) {
                statement.setNull(i + 1, java.sql.Types.NULL);
            } else {
                throw new IllegalArgumentException("no binding for " + value.getClass());
            }
        }
    }

    /** The driver writes half of a surrogate pair as "?", which looks like text; U+FFFD says that something is missing. */
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    i++;
                } else {
                    mended = mended == null ? new StringBuilder(text) : mended;
                    mended.setCharAt(i, '\ufffd');
                }
            }
        }
        return mended == null ? text : mended.toString();
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
