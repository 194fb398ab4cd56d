package victor.store.sqlite;

import java.io.File;
import java.sql.SQLException;
import org.sqlite.core.NativeCalls;

/**
 * Starts the driver on the short way. On its own it asks every jar for its version and looks for old copies of its native library in
 * the temporary directory, which takes as long as the whole work of a list.
 */
final class Driver {
    private static final String VENDOR = "java.vm.vendor";

    private static boolean loaded;

    private Driver() {}

    /**
     * Opens a connection.
     *
     * @param name what SQLite is told to open, a path or a URI
     * @param flags of {@code sqlite3_open_v2}
     * @param busyMillis how long to wait for other programs' locks
     */
    static SqliteConnection connect(String name, int flags, int busyMillis) throws SQLException {
        loadLibrary();
        NativeCalls calls = NativeCalls.open(name, flags);
        calls.enableLoadExtension(false);
        Patience patience = new Patience(busyMillis);
        calls.busyHandler(patience);
        return new SqliteConnection(calls, patience);
    }

    /**
     * Loads the native library from where the launcher says that it is. Loading it initialises the driver's class, which looks for
     * a library of its own unless it believes to be on Android: for that moment it may. Where there is no such library, or
     * it is for another machine, the driver does as it always does.
     */
    private static synchronized void loadLibrary() {
        String directory = System.getProperty("org.sqlite.lib.path");
        String vendor = System.getProperty(VENDOR);
        if (loaded || directory == null || vendor == null) {
            return;
        }
        loaded = true;
        File library = new File(directory, System.mapLibraryName("sqlitejdbc"));
        if (!library.isFile()) {
            return;
        }
        System.setProperty(VENDOR, "The Android Project");
        try {
            System.load(library.getAbsolutePath());
        } catch (UnsatisfiedLinkError otherMachine) {
            return;
        } finally {
            System.setProperty(VENDOR, vendor);
        }
    }
}
