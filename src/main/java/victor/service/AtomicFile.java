package victor.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that are there whole or not at all: a reader, or a crash, meets the old one or the new one. */
final class AtomicFile {
    private static final int BUFFER = 1 << 16;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private AtomicFile() {}

    /** What is written. */
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, for its owner alone. What is no regular file, such as a device or a named pipe, is written to directly.
     *
     * @return how many bytes it has
     * @throws IOException when it cannot be written; then no new file is there, and an old one is as it was
     */
    static long write(Path file, Body body) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return writeDirectly(target, body);
        }
        Path directory = target.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new NotDirectoryException(String.valueOf(file.getParent()));
        }
        Path part = directory.resolve("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        // Ends of the process that no finally block sees, such as an interrupt from the keyboard.
        part.toFile().deleteOnExit();
        try {
            long bytes = writePart(part, body);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            syncDirectory(directory);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long writePart(Path part, Body body) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] mode = FileErrors.posix(part)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(part, options, mode)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            body.writeTo(out);
            out.flush();
            channel.force(true);
            return channel.size();
        }
    }

    private static long writeDirectly(Path target, Body body) throws IOException {
        try (CountedStream out = new CountedStream(
                new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE), BUFFER))) {
            body.writeTo(out);
            out.flush();
            return out.bytes();
        }
    }

    /** The new name is kept only once its directory is on disk; some systems cannot do that, and need not. */
    private static void syncDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is complete and in its place.
        }
    }
}
