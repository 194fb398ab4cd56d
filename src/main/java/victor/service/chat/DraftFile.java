package victor.service.chat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.service.FileErrors;
import victor.service.SessionException;

/**
 * A draft that this process holds: lines of JSON that are only ever added to. Nobody else can take it while it is open. A line without its
 * end was cut off by a crash and counts for nothing.
 */
final class DraftFile implements AutoCloseable {
    private static final Set<OpenOption> READ_WRITE = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final Path path;
    private final FileChannel channel;
    private long length;

    private DraftFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes a new one. */
    static DraftFile create(Path path) throws IOException {
        Files.createFile(path, DraftFolder.ownerOnly(path, "rw-------"));
        FileChannel channel = FileChannel.open(path, READ_WRITE);
        DraftFile draft = new DraftFile(path, channel);
        draft.waitForLock();
        return draft;
    }

    /** Takes one that is there; null when somebody has it. */
    static @Nullable DraftFile take(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, READ_WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? new DraftFile(path, channel) : null;
    }

    /** A process that looks for abandoned drafts holds the lock for a moment. Where locks are not to be had, nobody takes it. */
    private void waitForLock() {
        try {
            channel.lock();
        } catch (IOException withoutLocks) {
            // It is written all the same.
        }
    }

    Path path() {
        return path;
    }

    /** All whole lines; whatever follows the last of them is cut off. */
    List<DraftEntry> read() throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        List<DraftEntry> entries = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            DraftEntry entry = DraftJson.read(text.substring(start, end));
            if (entry != null) {
                entries.add(entry);
            }
            start = end + 1;
        }
        length = text.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
        channel.truncate(length);
        return entries;
    }

    /**
     * Adds a line.
     *
     * @param lasting whether it has to be on disk when this returns
     * @throws SessionException when it cannot be written; then it is not there
     */
    synchronized void add(DraftEntry entry, boolean lasting) {
        ByteBuffer line = StandardCharsets.UTF_8.encode(DraftJson.write(entry) + "\n");
        int bytes = line.remaining();
        try {
            long at = length;
            while (line.hasRemaining()) {
                at += channel.write(line, at);
            }
            if (lasting) {
                channel.force(false);
            }
            length += bytes;
        } catch (IOException e) {
            cutOff();
            throw unwritable(path, e);
        }
    }

    static SessionException unwritable(Path path, IOException e) {
        return new SessionException(
                "The draft " + path + " cannot be written (" + FileErrors.reason(e) + "); nothing was changed");
    }

    private void cutOff() {
        try {
            channel.truncate(length);
        } catch (IOException alsoFailed) {
            // The next line is written over it.
        }
    }

    /** Deletes it: everything in it is saved, or was given up. */
    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            // It is offered again, and found to be saved.
        }
        close();
    }

    /** Lets go of it; it stays. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException closed) {
            // What was added is with the system already.
        }
    }
}
