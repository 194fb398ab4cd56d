package victor.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.store.StoreException;

/**
 * Opens database files. A file that cannot be written is still read: a WAL database in a read-only directory opens neither
 * plainly nor read-only, so it is read as immutable when nothing waits in its WAL, else through a private copy.
 */
final class Connections {
    static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private static final String BUSY_MILLIS = "5000";

    private Connections() {}

    /**
     * An open file.
     *
     * @param readOnlyReason why nothing can be written, null when writing works
     * @param copy a private copy that is to be deleted when the connection is closed, null in the usual case
     */
    record Opened(
            Database database,
            @Nullable String readOnlyReason,
            @Nullable Path copy) {}

    static Opened open(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a directory; name the database file in it with --db.", null);
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(file + " cannot be read; check that it exists and its permissions.", null);
        }
        boolean directoryWritable = Files.isWritable(directoryOf(file));
        if (directoryWritable && Files.isWritable(file)) {
            return new Opened(connect(file, file, ""), null, null);
        }
        String reason = directoryWritable
                ? file + " is read-only; nothing can be changed until it may be written."
                : "the directory of " + file + " is read-only; nothing can be changed until it may be written.";
        if (sizeOf(walOf(file)) == 0) {
            return new Opened(connect(file, file, "?immutable=1"), reason, null);
        }
        Path copy = privateCopy(file);
        return new Opened(connect(file, copy, ""), reason, copy);
    }

    private static Database connect(Path named, Path opened, String parameters) {
        Properties properties = new Properties();
        properties.setProperty(
                "open_mode", parameters.isEmpty() ? "66" : "65"); // URI, and READWRITE without CREATE or READONLY
        properties.setProperty("busy_timeout", BUSY_MILLIS);
        properties.setProperty("enable_load_extension", "false");
        try {
            Connection connection = Driver.connect(uri(opened) + parameters, properties);
            return new Database(connection, named);
        } catch (SQLException failure) {
            throw SqliteErrors.translate(failure, named);
        }
    }

    /** The driver cuts a plain path at "?", and SQLite decodes "%": so all three special characters are escaped. */
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

    private static Path privateCopy(Path file) {
        try {
            Path directory = Files.createTempDirectory("victor");
            Path copy = directory.resolve("copy.db");
            copyOwned(file, copy);
            copyOwned(walOf(file), walOf(copy));
            return copy;
        } catch (IOException failure) {
            throw new StoreException(
                    file + " is in a read-only directory and could not be copied for reading: " + failure.getMessage(),
                    failure);
        }
    }

    private static void copyOwned(Path from, Path to) throws IOException {
        Files.createFile(to, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(to, OWNER_ONLY);
    }

    static void deleteCopy(@Nullable Path copy) {
        if (copy == null) {
            return;
        }
        for (String suffix : new String[] {"-wal", "-shm", ""}) {
            copy.resolveSibling(copy.getFileName() + suffix).toFile().delete();
        }
        directoryOf(copy).toFile().delete();
    }
}
