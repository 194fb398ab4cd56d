package victor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A database file as Debian's {@code sqlite3} sees it: the independent witness of what the program did.
 *
 * @param file the database
 */
public record Database(Path file) {
    /** The rows of a query, each an object. */
    public List<JsonObject> rows(String query) {
        String output = shell("-json", query);
        List<JsonObject> rows = new ArrayList<>();
        JsonArray array = output.isBlank() ? new JsonArray() : Run.parse(output).getAsJsonArray();
        for (JsonElement row : array) {
            rows.add(row.getAsJsonObject());
        }
        return rows;
    }

    /** The first column of a query's rows; none of them may hold a line end. */
    public List<String> column(String query) {
        return shell("-list", query).lines().toList();
    }

    /** The one number that a query answers. */
    public long number(String query) {
        return Long.parseLong(shell("-list", query).strip());
    }

    /** Runs statements. */
    public Database execute(String script) {
        shell("-list", script);
        return this;
    }

    /** Schema and rows as statements. */
    public String dump() {
        return shell("-list", ".dump");
    }

    /** Fails unless the file is sound. */
    public void assertSound() {
        assertEquals("ok", shell("-list", "PRAGMA integrity_check;").strip());
    }

    private String shell(String mode, String script) {
        try {
            List<String> command = List.of("sqlite3", "-batch", "-bail", mode, file.toString());
            Process process = new ProcessBuilder(command).start();
            try (OutputStream input = process.getOutputStream()) {
                input.write((".timeout 20000\n" + script + "\n").getBytes(StandardCharsets.UTF_8));
            }
            try (Running running = new Running(command, process, Duration.ofMinutes(2))) {
                Run run = running.end().exited(0);
                assertEquals("", run.err());
                return run.out();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("sqlite3 is needed by the tests", failure);
        }
    }
}
