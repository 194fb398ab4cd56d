package victor.log;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the details of errors, which no terminal is to see, in the log file. */
public final class ErrorLog {
    private final Map<String, String> environment;
    private final Clock clock;

    /** @param environment the variables of the process */
    public ErrorLog(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * Writes an entry; never fails.
     *
     * @param line what was typed, in words
     * @return the file, null when that was not possible
     */
    public @Nullable Path add(List<String> line, Throwable error) {
        try {
            LogFile log = LogFile.of(environment);
            if (log == null) {
                return null;
            }
            StringWriter entry = new StringWriter();
            entry.append(clock.instant().toString())
                    .append(" victor ")
                    .append(String.join(" ", line))
                    .append('\n');
            error.printStackTrace(new PrintWriter(entry, true));
            log.add(entry.toString());
            return log.path();
        } catch (IOException | RuntimeException unwritable) {
            return null;
        }
    }
}
