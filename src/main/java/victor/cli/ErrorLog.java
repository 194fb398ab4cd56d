package victor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the details of errors, which no terminal is to see, in {@code $XDG_STATE_HOME/victor/victor.log}. */
final class ErrorLog {
    private static final long LARGEST = 1 << 20;

    private final Console console;

    ErrorLog(Console console) {
        this.console = console;
    }

    /** Writes an entry; answers the file, null when that was not possible. Never fails. */
    @Nullable
    Path add(List<String> commandLine, Throwable error) {
        try {
            Path file = file();
            if (file == null) {
                return null;
            }
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(file, file.resolveSibling("victor.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            StringWriter entry = new StringWriter();
            entry.append(console.clock().instant().toString())
                    .append(" victor ")
                    .append(String.join(" ", commandLine))
                    .append('\n');
            error.printStackTrace(new PrintWriter(entry, true));
            append(file, entry.toString());
            return file;
        } catch (IOException | RuntimeException unwritable) {
            return null;
        }
    }

    /** For its owner alone: errors may quote what was said in a conversation. */
    private static void append(Path file, String entry) throws IOException {
        Set<StandardOpenOption> options =
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(entry.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private @Nullable Path file() {
        String state = console.variable("XDG_STATE_HOME");
        if (!state.isEmpty() && Path.of(state).isAbsolute()) {
            return Path.of(state, "victor", "victor.log");
        }
        String home = console.variable("HOME");
        return home.isEmpty() ? null : Path.of(home, ".local", "state", "victor", "victor.log");
    }
}
