package victor.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** A project whose database takes so long to export or to clear that a test can end the program in between. */
final class LargeProject {
    /** How many sessions it has; their ids are "large-1" and so on. */
    static final int SESSIONS = 1500;

    /** How many messages each session has. */
    static final int MESSAGES = 12;

    private static final Sandbox ORIGINAL = make();

    private LargeProject() {}

    /** A copy. */
    static Sandbox copy(Path directory) throws IOException {
        Sandbox sandbox = Sandbox.in(directory);
        Files.createDirectory(sandbox.database().getParent());
        restore(sandbox);
        return sandbox;
    }

    /** Puts the whole database back. */
    static void restore(Sandbox sandbox) throws IOException {
        for (String suffix : new String[] {"-wal", "-shm"}) {
            Files.deleteIfExists(
                    sandbox.database().resolveSibling(sandbox.database().getFileName() + suffix));
        }
        Files.copy(ORIGINAL.database(), sandbox.database(), StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(
                sandbox.database(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(
                sandbox.database().getParent(), java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }

    private static Sandbox make() {
        try {
            Sandbox sandbox = Sandbox.in(Samples.directory());
            sandbox.victor("sessions", "save", "--id", "large-1")
                    .stdin("[{\"role\": \"user\", \"content\": \"first\"}]")
                    .run()
                    .exited(0);
            sandbox.sql().execute("""
                    PRAGMA synchronous = OFF;
                    BEGIN;
                    DELETE FROM messages;
                    WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1$d)
                    INSERT INTO sessions (id, name, data, created_at, updated_at)
                    SELECT 'large-' || i, 'Session ' || i, '{}', '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z' FROM n;
                    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1$d * %2$d - 1)
                    INSERT INTO messages (session_id, role, content, created_at)
                    SELECT 'large-' || (i / %2$d + 1), 'user', 'Message ' || i || ' of many, and they all say much the same thing',
                      '2026-01-05T09:00:00.000Z' FROM n;
                    COMMIT;
                    PRAGMA wal_checkpoint(TRUNCATE);
                    """.formatted(SESSIONS, MESSAGES));
            return sandbox;
        } catch (UncheckedIOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
