package victor.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything that the command line knows of the process it runs in, so that a test can be that process.
 *
 * @param in standard input
 * @param out standard output, buffered or not
 * @param err standard error
 * @param terminals which of them are terminals
 * @param environment the environment variables
 * @param directory the working directory, absolute
 * @param clock the time and the local zone
 */
public record Console(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Terminals terminals,
        Map<String, String> environment,
        Path directory,
        Clock clock) {
    /**
     * Which streams are terminals.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param columns how wide the terminal is, 0 when unknown
     */
    public record Terminals(boolean in, boolean out, boolean err, int columns) {}

    /** A variable of the environment, empty when it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether there is a terminal that a full screen can be shown on. */
    boolean hasScreen() {
        String kind = variable("TERM");
        return isTerminal() && !kind.isEmpty() && !kind.equals("dumb");
    }

    /** Whether a person types and reads. */
    boolean isTerminal() {
        return terminals.in() && terminals.out();
    }
}
