package victor.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process under way. Closing it kills it. */
public final class Running implements AutoCloseable {
    private final List<String> command;
    private final Process process;
    private final Collector out;
    private final Collector err;
    private final Duration limit;

    Running(List<String> command, Process process, Duration limit) {
        this.command = command;
        this.process = process;
        this.limit = limit;
        out = new Collector(process.getInputStream());
        err = new Collector(process.getErrorStream());
    }

    /** Types this text; standard input stays open. */
    public Running type(String text) {
        try {
            OutputStream input = process.getOutputStream();
            input.write(text.getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
        return this;
    }

    /** Waits until standard error holds this text. */
    public Running awaitError(String text) {
        return await(err, text);
    }

    /** Waits until standard output holds this text. */
    public Running awaitOutput(String text) {
        return await(out, text);
    }

    /** Sends a signal by name, such as INT, to the process itself. */
    public Running signal(String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-s", name, Long.toString(process.pid())).start();
            assertTrue(kill.waitFor(10, TimeUnit.SECONDS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return this;
    }

    /** Waits for the end of the process for so long at most; answers whether it ended. */
    public boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until this holds, or the process has ended; answers whether it holds. */
    public boolean awaitWhileAlive(BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (endsWithin(Duration.ofMillis(1))) {
                return condition.getAsBoolean();
            }
            if (System.nanoTime() > end) {
                fail("waited for " + limit + ": " + printed());
            }
        }
        return true;
    }

    /** Ends the process, and whatever it started, without giving it a chance to say anything (kill -9). */
    public void kill() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Whether the process still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the input, and waits for the end of the process. */
    public Run finish() {
        try {
            process.getOutputStream().close();
        } catch (IOException ended) {
            // It read no further.
        }
        return end();
    }

    /** Waits for the end of the process. */
    public Run end() {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                return fail("still running after " + limit + ": " + printed());
            }
            out.join(limit.toMillis());
            err.join(limit.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return new Run(command, process.exitValue(), out.bytes(), err.bytes());
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private Running await(Collector stream, String text) {
        try {
            if (!stream.await(text, limit)) {
                fail("\"" + text + "\" was not printed: " + printed());
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return this;
    }

    private String printed() {
        return String.join(" ", command) + "\nstdout: " + new String(out.bytes(), StandardCharsets.UTF_8) + "\nstderr: "
                + new String(err.bytes(), StandardCharsets.UTF_8);
    }
}
