package victor.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what no terminal is to see in {@code $XDG_STATE_HOME/victor/victor.log}. A file that has grown over a mebibyte becomes
 * {@code victor.log.1}, and the one before it is gone. Nothing is opened before there is something to write.
 */
public final class LogFile {
    private static final long LARGEST = 1 << 20;

    private final Path file;

    private LogFile(Path file) {
        this.file = file;
    }

    /**
     * The log of the user.
     *
     * @param environment the variables of the process
     * @return null when they name neither a state directory nor a home
     */
    public static @Nullable LogFile of(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        if (!state.isEmpty() && Path.of(state).isAbsolute()) {
            return new LogFile(Path.of(state, "victor", "victor.log"));
        }
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? null : new LogFile(Path.of(home, ".local", "state", "victor", "victor.log"));
    }

    /** Where it is, or will be. */
    public Path path() {
        return file;
    }

    /**
     * Adds an entry.
     *
     * @throws IOException when it cannot be written
     */
    public void add(String entry) throws IOException {
        append(ByteBuffer.wrap(entry.getBytes(StandardCharsets.UTF_8)));
    }

    /** A stream whose bytes are added as they come. It never fails: what cannot be written is lost. */
    public OutputStream stream() {
        return new Stream();
    }

    /** For its owner alone: errors may quote what was said in a conversation. */
    private synchronized void append(ByteBuffer bytes) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.move(file, file.resolveSibling("victor.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Set<StandardOpenOption> options =
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private final class Stream extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                append(ByteBuffer.wrap(bytes, offset, length));
            } catch (IOException | RuntimeException unwritable) {
                // There is no other place that would not disturb the screen.
            }
        }
    }
}
