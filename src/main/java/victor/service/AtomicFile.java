package victor.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all: a reader, or a crash, meets the old one or the new one. */
final class AtomicFile {
    private static final int BUFFER = 1 << 16;

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
        try {
            return writeTo(file, body);
        } catch (IOException unnamed) {
            throw FileErrors.named(unnamed, file);
        }
    }

    private static long writeTo(Path file, Body body) throws IOException {
        // First, as the real path of a pipe is none that could be opened.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return writeDirectly(file, body);
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path directory = target.getParent();
        if (directory == null || !Files.exists(directory)) {
            throw new NoSuchFileException(String.valueOf(directory));
        }
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        PartFile.deleteAbandoned(target);
        try (PartFile part = PartFile.create(target)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(part.channel()), BUFFER);
            body.writeTo(out);
            out.flush();
            part.channel().force(true);
            long bytes = part.channel().size();
            part.moveTo(target);
            syncDirectory(directory);
            return bytes;
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
