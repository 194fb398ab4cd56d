package victor.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.command.Command;
import victor.command.UsageException;
import victor.service.FileErrors;
import victor.service.SessionException;
import victor.store.StoreException;
import victor.text.CleanText;

/** Turns errors into a line on standard error and an exit code. */
final class Failures {
    private final Console console;
    private final List<String> arguments;

    Failures(Console console, List<String> arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    int usage(@Nullable Command command, UsageException error) {
        String path = command == null ? "victor" : command.declaration().path();
        String message = String.valueOf(error.getMessage());
        String end = message.endsWith("?") ? " " : ". ";
        say("Error: " + message + end + "Try '" + path + " --help'.");
        return Cli.WRONG_USAGE;
    }

    int failed(@Nullable Command command, Throwable error) {
        if (isClosedPipe(error)) {
            return Cli.DONE;
        }
        if (error instanceof InterruptedIOException) {
            return Cli.FAILED;
        }
        if (error instanceof SessionException refused) {
            say(String.valueOf(refused.getMessage()));
            for (String hint : refused.hints()) {
                say(hint);
            }
            return Cli.FAILED;
        }
        String doing =
                command == null ? "listing sessions" : command.declaration().doing();
        Path log = error.getCause() != null || isOurs(error) ? new ErrorLog(console).add(arguments, error) : null;
        String details = isOurs(error) && log != null ? " (details are in " + log + ")" : "";
        say("Error " + doing + ": " + reason(error) + details);
        return Cli.FAILED;
    }

    private static String reason(Throwable error) {
        if (error instanceof StoreException) {
            return String.valueOf(error.getMessage());
        }
        if (error instanceof IOException file) {
            return FileErrors.reason(file);
        }
        if (error instanceof OutOfMemoryError) {
            return "there is not enough memory for it";
        }
        return "unexpected " + error.getClass().getSimpleName()
                + (error.getMessage() == null ? "" : ": " + error.getMessage());
    }

    /** Whether the fault is the program's own. */
    private static boolean isOurs(Throwable error) {
        return !(error instanceof StoreException) && !(error instanceof IOException);
    }

    /** Whoever reads the output has seen enough, as {@code head} has. */
    private static boolean isClosedPipe(Throwable error) {
        return error instanceof IOException
                && error.getClass() == IOException.class
                && Objects.equals(error.getMessage(), closedPipe());
    }

    /** What the system says of a pipe that nobody reads, in the language of the user. */
    private static @Nullable String closedPipe() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
            }
            return null;
        } catch (IOException closed) {
            return closed.getMessage();
        }
    }

    private void say(String line) {
        try {
            console.err().write((CleanText.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
            console.err().flush();
        } catch (IOException nobodyListens) {
            // There is nowhere left to say it; the exit code still tells.
        }
    }
}
