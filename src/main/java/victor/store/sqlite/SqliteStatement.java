package victor.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.NativeCalls;

/** A prepared statement, and the row it stands on. Columns count from 1. */
final class SqliteStatement implements AutoCloseable {
    private final SqliteConnection connection;
    private final NativeCalls calls;
    private final Object monitor;
    private long handle;
    private boolean ended;

    SqliteStatement(SqliteConnection connection, NativeCalls calls, String sql) throws SQLException {
        this.connection = connection;
        this.calls = calls;
        monitor = calls.monitor();
        handle = calls.prepare(sql);
        if (handle == 0) {
            throw new SQLException("no statement: " + sql);
        }
    }

    /** Starts anew with these values, as many as the statement has question marks: texts, whole numbers or nulls. */
    void bind(@Nullable Object... values) throws SQLException {
        synchronized (monitor) {
            reset();
            if (calls.parameters(handle) != values.length) {
                throw new SQLException(values.length + " values for " + calls.parameters(handle) + " parameters");
            }
            for (int i = 0; i < values.length; i++) {
                bind(i + 1, values[i]);
            }
        }
    }

    private void bind(int parameter, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            calls.bindText(handle, parameter, wellFormed(text));
        } else if (value instanceof Long || value instanceof Integer) {
            calls.bindLong(handle, parameter, ((Number) value).longValue());
        } else if (value == null) {
            calls.bindNull(handle, parameter);
        } else {
            throw new IllegalArgumentException("no binding for " + value.getClass());
        }
    }

    /** Half of a surrogate pair would be written as "?", which looks like text; U+FFFD says that something is missing. */
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

    /** Goes to the first row, then to the next; false after the last, when the statement holds no lock any more. */
    boolean next() throws SQLException {
        synchronized (monitor) {
            requireOpen();
            if (ended) {
                return false;
            }
            ended = calls.step(handle) == NativeCalls.DONE;
            if (ended) {
                calls.reset(handle);
            }
            return !ended;
        }
    }

    /** Runs a statement that changes something; the count is 0 where a view's trigger did the work. */
    int update() throws SQLException {
        synchronized (monitor) {
            boolean row = next();
            while (row) {
                row = next();
            }
            return (int) calls.changes();
        }
    }

    /** A text, or a number as one; null for NULL. */
    @Nullable
    String getString(int column) throws SQLException {
        byte[] bytes;
        synchronized (monitor) {
            requireOpen();
            if (!connection.isUtf8()) {
                return calls.columnText(handle, column - 1);
            }
            bytes = calls.columnBytes(handle, column - 1);
        }
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * A text where there always is one.
     *
     * @throws SQLException for NULL, as of a damaged file
     */
    String getText(int column) throws SQLException {
        String text = getString(column);
        if (text == null) {
            throw new SQLException("a text is missing", null, SqliteErrors.CORRUPT);
        }
        return text;
    }

    /** A whole number; 0 for NULL. */
    long getLong(int column) throws SQLException {
        synchronized (monitor) {
            requireOpen();
            return calls.columnLong(handle, column - 1);
        }
    }

    /** A whole number of 32 bits; 0 for NULL. */
    int getInt(int column) throws SQLException {
        return (int) getLong(column);
    }

    /** Whether a number is not 0; false for NULL. */
    boolean getBoolean(int column) throws SQLException {
        return getLong(column) != 0;
    }

    /** Ends the rows, and lets go of what was bound. */
    void reset() throws SQLException {
        synchronized (monitor) {
            requireOpen();
            ended = false;
            calls.reset(handle);
        }
    }

    private void requireOpen() throws SQLException {
        if (handle == 0) {
            throw new SQLException("the statement is closed");
        }
    }

    @Override
    public void close() {
        synchronized (monitor) {
            if (handle != 0) {
                calls.end(handle);
                handle = 0;
                connection.forget(this);
            }
        }
    }
}
