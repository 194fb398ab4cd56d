package victor.service;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file that is being written, beside the one that it is to become: {@code .NAME.NUMBER.part}. It goes when it is closed, and when the
 * process is interrupted. One that a crash left behind goes with the next writing of the same file.
 */
final class PartFile implements AutoCloseable {
    /** Longer than it takes to lock a file that was just made. */
    private static final long ABANDONED_MILLIS = 60_000;

    private static final String SUFFIX = ".part";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;
    private final FileChannel channel;
    private final Thread cleaner;
    private volatile boolean interrupted;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        cleaner = new Thread(this::interrupt);
    }

    /** Makes one, for its owner alone. */
    static PartFile create(Path target) throws IOException {
        Path path = target.resolveSibling(prefix(target) + Long.toHexString(System.nanoTime()) + SUFFIX);
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] mode = FileErrors.posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        PartFile part = new PartFile(path, FileChannel.open(path, options, mode));
        Runtime.getRuntime().addShutdownHook(part.cleaner);
        part.lock();
        return part;
    }

    /** Deletes what writers of this file left that are no more; a living one holds a lock. */
    static void deleteAbandoned(Path target) {
        String prefix = prefix(target);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.resolveSibling(""), file -> {
            String name = file.getFileName().toString();
            return name.startsWith(prefix) && name.endsWith(SUFFIX);
        })) {
            for (Path file : files) {
                if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            // What is left there does no harm; what is to be written matters more.
        }
    }

    FileChannel channel() {
        return channel;
    }

    /**
     * Gives it its name, in place of whatever has that name.
     *
     * @throws InterruptedIOException when the process is about to end, which was asked for and is no failure
     */
    void moveTo(Path target) throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException deleted) {
            throw interrupted ? new InterruptedIOException() : deleted;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(path);
            forget();
        }
    }

    private void interrupt() {
        interrupted = true;
        path.toFile().delete();
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException ending) {
            // It has run, or runs now.
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Kept until the channel is closed; where locks are not to be had, nothing is ever taken for abandoned. */
    private void lock() {
        try {
            channel.tryLock();
        } catch (IOException withoutLocks) {
            // It is written all the same.
        }
    }

    private static boolean isAbandoned(Path file) {
        try {
            long age =
                    System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis();
            if (age < ABANDONED_MILLIS) {
                return false;
            }
            try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock lock = other.tryLock()) {
                return lock != null;
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }
}
