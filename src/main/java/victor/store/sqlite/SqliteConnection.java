package victor.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.core.NativeCalls;

/** A connection to a file, without JDBC. Threads that share one take turns at every call. */
final class SqliteConnection implements AutoCloseable {
    private final NativeCalls calls;
    private final Patience patience;
    private final Object monitor;
    private final List<SqliteStatement> statements = new ArrayList<>();
    private boolean open = true;
    private boolean encodingKnown;
    private boolean utf8;

    SqliteConnection(NativeCalls calls, Patience patience) {
        this.calls = calls;
        this.patience = patience;
        monitor = calls.monitor();
    }

    /** A new statement, to be closed; with the connection it is closed too. */
    SqliteStatement prepare(String sql) throws SQLException {
        synchronized (monitor) {
            requireOpen();
            SqliteStatement statement = new SqliteStatement(this, calls, sql);
            statements.add(statement);
            return statement;
        }
    }

    /** Runs all statements of a script. */
    void run(String script) throws SQLException {
        synchronized (monitor) {
            requireOpen();
            calls.run(script);
        }
    }

    /** Runs all statements of a script, and fails at once where another program holds a lock that it needs. */
    void runWithoutWaiting(String script) throws SQLException {
        synchronized (monitor) {
            patience.setWaiting(false);
            try {
                run(script);
            } finally {
                patience.setWaiting(true);
            }
        }
    }

    /** Whether texts are UTF-8 in the file, as nearly all are, so that their bytes can be taken as they are. */
    boolean isUtf8() throws SQLException {
        if (!encodingKnown) {
            long statement = calls.prepare("PRAGMA encoding");
            try {
                calls.step(statement);
                // The name of the encoding, in the encoding.
                utf8 = calls.columnBytes(statement, 0).length == "UTF-8".length();
                encodingKnown = true;
            } finally {
                calls.end(statement);
            }
        }
        return utf8;
    }

    void forget(SqliteStatement statement) {
        statements.remove(statement);
    }

    private void requireOpen() throws SQLException {
        if (!open) {
            throw new SQLException("the connection is closed");
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (monitor) {
            if (open) {
                for (SqliteStatement statement : List.copyOf(statements)) {
                    statement.close();
                }
                open = false;
                calls.close();
            }
        }
    }
}
