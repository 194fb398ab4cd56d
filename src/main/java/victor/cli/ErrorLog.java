package victor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.log.LogFile;

/** Keeps the details of errors, which no terminal is to see, in the log file. */
final class ErrorLog {
    private final Console console;

    ErrorLog(Console console) {
        this.console = console;
    }

    /** Writes an entry; answers the file, null when that was not possible. Never fails. */
    @Nullable
    Path add(List<String> commandLine, Throwable error) {
        try {
            LogFile log = LogFile.of(console.environment());
            if (log == null) {
                return null;
            }
            StringWriter entry = new StringWriter();
            entry.append(console.clock().instant().toString())
                    .append(" victor ")
                    .append(String.join(" ", commandLine))
                    .append('\n');
            error.printStackTrace(new PrintWriter(entry, true));
            log.add(entry.toString());
            return log.path();
        } catch (IOException | RuntimeException unwritable) {
            return null;
        }
    }
}
