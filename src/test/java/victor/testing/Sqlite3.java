package victor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The {@code sqlite3} program as another writer and as an independent reader. */
public final class Sqlite3 {
    private Sqlite3() {}

    /** Runs statements and dot commands on a file; answers what the program printed, complaints included. */
    public static String run(Path file, String script) {
        try {
            Process process = new ProcessBuilder("sqlite3", "-batch", file.toString())
                    .redirectErrorStream(true)
                    .start();
            try (var in = process.getOutputStream()) {
                in.write((".timeout 5000\n" + script + "\n").getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("sqlite3 did not end");
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException("sqlite3 (Debian's package of that name) is needed by the tests", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The rows of a query, columns joined by "|". */
    public static List<String> rows(Path file, String query) {
        String output = run(file, query).stripTrailing();
        return output.isEmpty() ? List.of() : List.of(output.split("\n", -1));
    }
}
