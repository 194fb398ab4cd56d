package victor.store.sqlite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.store.StoreException;

/**
 * Opens database files. A file that cannot be written is still read: a WAL database in a read-only directory opens neither
 * plainly nor read-only, so it is read as immutable when nothing waits in its WAL, else through a private copy.
 */
final class Connections {
    private static final int BUSY_MILLIS = 5_000;

    // Of sqlite3_open_v2: the name is a URI, nothing is created, and no mutex, as each of the driver's calls
    // locks the connection.
    private static final int NO_MUTEX = 0x8000;
    private static final int READ_ONLY = 0x1 | 0x40 | NO_MUTEX;
    private static final int READ_WRITE = 0x2 | 0x40 | NO_MUTEX;

    private static final int COPIES = 3;

    private Connections() {}

    /**
     * An open file.
     *
     * @param readOnlyReason why nothing can be written, null when writing works
     */
    record Opened(Database database, @Nullable String readOnlyReason) {}

    static Opened open(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a directory; name the database file in it with --db.", null);
        }
        // A terminal or /dev/null would be an empty database, to be closed to others by whoever mends it.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(file + " is not an ordinary file; name another one with --db.", null);
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(file + " cannot be read; check that it exists and its permissions.", null);
        }
        boolean directoryWritable = Files.isWritable(directoryOf(file));
        if (directoryWritable && Files.isWritable(file)) {
            return new Opened(connect(file, file, ""), null);
        }
        String reason = directoryWritable
                ? file + " is read-only; nothing can be changed until it may be written."
                : "the directory of " + file + " is read-only; nothing can be changed until it may be written.";
        if (sizeOf(walOf(file)) == 0) {
            return new Opened(connect(file, file, "?immutable=1"), reason);
        }
        return new Opened(openCopy(file), reason);
    }

    private static Database connect(Path named, Path opened, String parameters) {
        int flags = parameters.isEmpty() ? READ_WRITE : READ_ONLY;
        try {
            SqliteConnection connection = Driver.connect(uri(opened) + parameters, flags, BUSY_MILLIS);
            Hardening.apply(connection);
            return new Database(connection, named);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, named);
        }
    }

    /** SQLite decodes "%" in a URI, and ends the path at "?" and "#": so all three are escaped. */
    private static String uri(Path file) {
        String path = file.toAbsolutePath().toString();
        return "file:" + path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    }

    static Path walOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    static long sizeOf(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static Path directoryOf(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        return directory == null ? file.toAbsolutePath() : directory;
    }

    /**
     * Opens a copy of a file and its WAL. The copy has no name any more when this returns, so that nothing of it is left behind,
     * however the program ends.
     */
    private static Database openCopy(Path file) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("victor");
            Path copy = directory.resolve("copy.db");
            copyBoth(file, copy);
            Database database = connect(file, copy, "");
            database.text("PRAGMA journal_mode = DELETE");
            return database;
        } catch (IOException failure) {
            throw new StoreException(
                    file + " is in a read-only directory and could not be copied for reading ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ").",
                    failure);
        } finally {
            deleteCopy(directory);
        }
    }

    /** Again when somebody wrote meanwhile: a file and a WAL of two different moments do not fit together. */
    private static void copyBoth(Path file, Path copy) throws IOException {
        String before = "";
        String after = stamp(file);
        for (int i = 0; i < COPIES && !after.equals(before); i++) {
            before = after;
            copyOwned(file, copy);
            copyOwned(walOf(file), walOf(copy));
            after = stamp(file);
        }
    }

    private static String stamp(Path file) throws IOException {
        StringBuilder stamp = new StringBuilder();
        for (Path each : new Path[] {file, walOf(file)}) {
            BasicFileAttributes attributes = Files.readAttributes(each, BasicFileAttributes.class);
            stamp.append(attributes.size())
                    .append(' ')
                    .append(attributes.lastModifiedTime())
                    .append(' ');
        }
        return stamp.toString();
    }

    private static void copyOwned(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.createFile(to, ownerOnly());
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    /** For new files; not a constant, as nearly no start makes one. */
    static FileAttribute<Set<PosixFilePermission>> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private static void deleteCopy(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        for (String name : new String[] {"copy.db-wal", "copy.db-shm", "copy.db-journal", "copy.db"}) {
            directory.resolve(name).toFile().delete();
        }
        directory.toFile().delete();
    }
}
