package victor.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.testing.Run;
import victor.testing.Samples;
import victor.testing.Sandbox;

/** Reading commands take every class of ours from the archive, and have none made at run time, whatever shape the file has. */
final class StartClassesTest {
    private static final String SHARED = "source: shared objects file";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "legacy-200, list",
        "legacy-200, show",
        "legacy-200, search",
        "legacy-200, export",
        "convstore-200, list",
        "convstore-200, show",
        "convstore-200, search",
        "convstore-200, export",
        "healed-200, search",
        "healed-200, export",
        "legacy06-200, list",
        "legacy06-200, search"
    })
    void theyAreAllInTheArchive(String sample, String command) throws Exception {
        Sandbox sandbox = Samples.of(sample);
        Path loaded = directory.resolve("classes");
        List<String> words = switch (command) {
            case "show" ->
                List.of("sessions", "show", Samples.facts(sample).ids().get(0));
            case "search" -> List.of("sessions", "search", "error");
            case "export" -> List.of("sessions", "export", "--output", "-");
            default -> List.of("sessions", command);
        };
        Run run = sandbox.victor(words.toArray(new String[0]))
                .env("VICTOR_JAVA_OPTS", "-Xlog:class+load:file=" + loaded)
                .run();
        run.exited(0);
        List<String> ours = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" victor."))
                .toList();
        assertTrue(ours.size() > 50, () -> "is there an archive? " + ours);
        assertEquals(
                List.of(), ours.stream().filter(line -> !line.contains(SHARED)).toList());
    }
}
