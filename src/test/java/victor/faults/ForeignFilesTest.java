package victor.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victor.testing.Sandbox;

/**
 * What Debian's {@code sqlite3} dumps of a file that another program made, before and after each command: the schema is the same, and
 * rows differ only where that was asked for.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ForeignFilesTest {
    private static final String A = "myproj-9Kx7Z2";

    /** Tables whose rows follow from those of others: the file's own search index, and ours. */
    private static final Pattern DERIVED = Pattern.compile(
            "INSERT INTO (\"?messages_fts\\w*\"?|\"?victor_\\w+\"?|sqlite_sequence|sqlite_schema)\\b.*");

    private static final Pattern ROW = Pattern.compile("INSERT INTO (\\w+)\\b.*");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convstore-3",
                "convstore-odd",
                "legacy-3",
                "legacy-odd",
                "legacy06-3",
                "legacy06-odd",
                "healed-3",
                "chat06-3",
                "mixed06-convfirst",
                "mixed06-savefirst"
            })
    void readingLeavesEveryByte(String sample) throws IOException {
        Sandbox sandbox = Sandbox.of(sample, directory);
        String id =
                sandbox.sessions("list", "-n", "1", "--ids").exited(0).lines().get(0);
        byte[] before = Files.readAllBytes(sandbox.database());
        for (Use use : Use.values()) {
            if (!use.isWriting()) {
                use.in(sandbox, id).run();
                assertArrayEquals(before, Files.readAllBytes(sandbox.database()), use::toString);
            }
        }
        try (Stream<Path> files = Files.list(sandbox.database().getParent())) {
            assertEquals(List.of(sandbox.database()), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"convstore-3", "legacy-3", "legacy06-3", "healed-3", "chat06-3"})
    void aChangeOfOneSessionIsInItsRowsAlone(String sample) {
        Sandbox sandbox = Sandbox.of(sample, directory);
        assertChange(sandbox, A, List.of("sessions"), "rename", A, "Another [/] title");
        assertChange(sandbox, A, List.of("sessions"), "tag", A, "+added", "-testing");
        assertChange(sandbox, A, List.of("messages", "sessions"), "save", "--id", A);
        assertChange(sandbox, "new-session-1", List.of("messages", "sessions"), "save", "--id", "new-session-1");
        assertChange(sandbox, A, List.of("messages", "sessions"), "delete", A, "--yes");
        assertChange(sandbox, "myproj-9Kx8A3B", List.of("messages", "sessions"), "clear", "myproj-9Kx8", "--yes");
        sandbox.sql().assertSound();
    }

    private static void assertChange(Sandbox sandbox, String id, List<String> tables, String... arguments) {
        List<JsonObject> schema = schema(sandbox);
        List<String> before = rows(sandbox);
        String[] all =
                Stream.concat(Stream.of("sessions"), Stream.of(arguments)).toArray(String[]::new);
        sandbox.victor(all)
                .stdin("[{\"role\": \"user\", \"content\": \"Saved by a test\"}]")
                .run()
                .exited(0);
        assertEquals(schema, schema(sandbox));
        List<String> after = rows(sandbox);
        List<String> changed = new ArrayList<>(less(before, after));
        changed.addAll(less(after, before));
        assertFalse(changed.isEmpty());
        for (String row : changed) {
            Matcher matcher = ROW.matcher(row);
            assertTrue(matcher.matches() && tables.contains(matcher.group(1)), row);
            assertTrue(row.contains("'" + id + "'"), row);
        }
    }

    private static List<JsonObject> schema(Sandbox sandbox) {
        return sandbox.sql()
                .rows("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'victor!_%' ESCAPE '!'"
                        + " AND name NOT LIKE 'sqlite!_autoindex!_victor!_%' ESCAPE '!' ORDER BY name;");
    }

    /** A row is a line of the dump, whatever it holds. */
    private static List<String> rows(Sandbox sandbox) {
        return sandbox.sql()
                .dump()
                .lines()
                .filter(line -> line.startsWith("INSERT INTO ")
                        && !DERIVED.matcher(line).matches())
                .toList();
    }

    private static List<String> less(List<String> from, List<String> other) {
        List<String> rest = new ArrayList<>(from);
        rest.removeAll(other);
        return rest;
    }
}
