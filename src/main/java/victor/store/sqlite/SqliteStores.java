package victor.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import victor.store.SessionStore;
import victor.store.StoreException;

/** Opens and creates SQLite session stores. */
public final class SqliteStores {
    private SqliteStores() {}

    /**
     * Opens an existing file, whichever Victor made it; nothing in it changes by that.
     *
     * @param file the database file
     * @param clock what time it is for what gets written
     * @throws StoreException when there is no such file, or when it is no session database
     */
    public static SessionStore open(Path file, Clock clock) {
        Connections.Opened opened = Connections.open(file);
        boolean finished = false;
        try {
            SessionStore store = open(opened, clock);
            finished = true;
            return store;
        } finally {
            if (!finished) {
                opened.database().close();
            }
        }
    }

    private static SessionStore open(Connections.Opened opened, Clock clock) {
        Database database = opened.database();
        StoreShape shape = SideTables.detect(database);
        SideTables.installViews(database, shape);
        database.script("PRAGMA foreign_keys = " + (shape.dialect().foreignKeys() ? "ON" : "OFF")
                + "; PRAGMA synchronous = FULL");
        return new SqliteSessionStore(opened, shape, clock);
    }

    /**
     * Opens a file, and creates it (0600) with its directory (0700) where it is missing; a directory named {@code .victor}
     * also gets a {@code .gitignore} that keeps the sessions out of version control.
     *
     * @param file the database file
     * @param clock what time it is for what gets written
     * @throws StoreException when it cannot be created, or when it is no session database
     */
    public static SessionStore openOrCreate(Path file, Clock clock) {
        if (!Files.exists(file)) {
            create(file);
        }
        return open(file, clock);
    }

    private static void create(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try {
            if (directory != null && !Files.isDirectory(directory)) {
                createDirectory(directory);
            }
            Files.createFile(file, Connections.ownerOnly());
        } catch (FileAlreadyExistsException otherProcess) {
            return;
        } catch (IOException failure) {
            throw new StoreException(
                    file + " cannot be created (" + reason(failure) + "); name another file with --db.", failure);
        }
    }

    private static void createDirectory(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException otherProcess) {
            return;
        }
        Path name = directory.getFileName();
        if (name != null && name.toString().equals(".victor")) {
            Files.writeString(directory.resolve(".gitignore"), "*\n");
        }
    }

    private static @Nullable String reason(IOException failure) {
        return failure instanceof java.nio.file.AccessDeniedException ? "permission denied" : failure.getMessage();
    }
}
