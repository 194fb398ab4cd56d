package victor.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.NativeCalls;

/** What the program calls on a connection of a test, which stays the one to close. */
final class Plain {
    private Plain() {}

    /** The same connection. */
    static SqliteConnection of(Connection connection) throws SQLException {
        return new SqliteConnection(
                NativeCalls.on(connection.unwrap(SQLiteConnection.class).getDatabase()), new Patience(0));
    }
}
