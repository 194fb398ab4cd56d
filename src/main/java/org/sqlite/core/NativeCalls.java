package org.sqlite.core;

import java.sql.SQLException;
import org.sqlite.BusyHandler;

/**
 * The driver's calls of SQLite as they are. Only its own package sees them, so this class is in it. What the driver puts over them costs
 * more at a start than all the work of a list: JDBC, guarded pointers, commands of its own that it looks for with regular
 * expressions, and a lambda at nearly every call.
 *
 * <p>A statement is a number. One that was finalized, or a connection that was closed, must not be used any more: SQLite would
 * read memory that is not its own. Every call takes the monitor that {@link #monitor} says. Columns and parameters count from 0 and from 1,
 * as SQLite counts them.
 */
public final class NativeCalls {
    /** What {@link #step} says of a row that is there. */
    public static final int ROW = 100;
    /** What {@link #step} says after the last row. */
    public static final int DONE = 101;

    private final NativeDB database;

    private NativeCalls(NativeDB database) {
        this.database = database;
    }

    /**
     * Opens a file.
     *
     * @param name a path or a URI
     * @param flags as SQLite's {@code sqlite3_open_v2} takes them
     */
    public static NativeCalls open(String name, int flags) throws SQLException {
        try {
            NativeDB.load();
        } catch (SQLException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new SQLException("SQLite's native library cannot be loaded", failure);
        }
        NativeDB database = new NativeDB("", name, null);
        database._open_utf8(NativeDB.stringToUtf8ByteArray(name), flags);
        return new NativeCalls(database);
    }

    /** The calls on what the driver has opened. */
    public static NativeCalls on(DB database) {
        return new NativeCalls((NativeDB) database);
    }

    /** What every call locks, for who has to keep others out between two. */
    public Object monitor() {
        return database;
    }

    /** Who waits for other programs' locks. */
    public void busyHandler(BusyHandler handler) throws SQLException {
        database.busy_handler(handler);
    }

    /** Forbids or allows libraries to be loaded by SQL. */
    public void enableLoadExtension(boolean enable) {
        database.enable_load_extension(enable);
    }

    /** Runs all statements of a text; rows are dropped. */
    public void run(String sql) throws SQLException {
        check(database._exec_utf8(NativeDB.stringToUtf8ByteArray(sql)));
    }

    /** A new statement; 0 when there is none in the text. */
    public long prepare(String sql) throws SQLException {
        return database.prepare_utf8(NativeDB.stringToUtf8ByteArray(sql));
    }

    /** How many values a statement wants. */
    public int parameters(long statement) throws SQLException {
        return database.bind_parameter_count(statement);
    }

    /** Gives a statement a text. */
    public void bindText(long statement, int parameter, String text) throws SQLException {
        check(database.bind_text_utf8(statement, parameter, NativeDB.stringToUtf8ByteArray(text)));
    }

    /** Gives a statement a number. */
    public void bindLong(long statement, int parameter, long number) throws SQLException {
        check(database.bind_long(statement, parameter, number));
    }

    /** Gives a statement NULL. */
    public void bindNull(long statement, int parameter) throws SQLException {
        check(database.bind_null(statement, parameter));
    }

    /** Goes to the first or next row: {@link #ROW} or {@link #DONE}. */
    public int step(long statement) throws SQLException {
        int code = database.step(statement);
        if (code != ROW && code != DONE) {
            database.throwex(code);
        }
        return code;
    }

    /** A column as text, by way of a buffer object; null for NULL. */
    public String columnText(long statement, int column) {
        return database.column_text(statement, column);
    }

    /** A column's bytes, for a text those of the file's encoding; null for NULL. */
    public byte[] columnBytes(long statement, int column) {
        return database.column_blob(statement, column);
    }

    /** A column as a number; 0 for NULL. */
    public long columnLong(long statement, int column) {
        return database.column_long(statement, column);
    }

    /** How many rows the last statement changed itself, triggers and cascades aside. */
    public long changes() {
        return database.changes();
    }

    /** Makes a statement ready to run again, and lets go of the values it was given. */
    public void reset(long statement) {
        database.reset(statement);
        database.clear_bindings(statement);
    }

    /** Does away with a statement. */
    public void end(long statement) {
        database.finalize(statement);
    }

    /** Closes the connection, which has no statement left. */
    public void close() throws SQLException {
        database._close();
    }

    private void check(int code) throws SQLException {
        if (code != 0) {
            database.throwex(code);
        }
    }
}
