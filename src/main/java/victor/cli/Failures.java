package victor.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.command.Command;
import victor.command.UsageException;
import victor.log.ErrorLog;
import victor.render.ErrorText;
import victor.service.FileErrors;
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
        say(ErrorText.usage(error, path + " --help"));
        return Cli.WRONG_USAGE;
    }

    int failed(@Nullable Command command, Throwable error) {
        if (error instanceof OutputException output) {
            return unprinted(output.reason());
        }
        if (isClosedPipe(error)) {
            return Cli.DONE;
        }
        if (error instanceof InterruptedIOException) {
            return Cli.FAILED;
        }
        String doing =
                command == null ? "listing sessions" : command.declaration().doing();
        for (String line : ErrorText.lines(doing, error, this::keep)) {
            say(line);
        }
        return Cli.FAILED;
    }

    private int unprinted(IOException reason) {
        if (isClosedPipe(reason)) {
            return Cli.DONE;
        }
        say("Error writing the output: " + FileErrors.reason(reason) + "; the command itself was carried out.");
        return Cli.FAILED;
    }

    private @Nullable Path keep(Throwable error) {
        return new ErrorLog(console.environment(), console.clock()).add(arguments, error);
    }

    /** Whoever reads the output has seen enough, as {@code head} has. */
    private static boolean isClosedPipe(Throwable failure) {
        // A file that is a pipe has its name with the error.
        Throwable error = failure.getClass() == FileSystemException.class && failure.getCause() != null
                ? failure.getCause()
                : failure;
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
