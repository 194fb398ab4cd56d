package victor.screenshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures show what the program shows. */
final class ScreenshotsTest {
    @TempDir
    private Path home;

    @Test
    void theyAreUpToDateAndTheReadmeHasThem() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            Map<String, String> pictures = Screenshots.all(home);
            assertEquals(Screenshots.names(), List.copyOf(pictures.keySet()));
            String readme = Files.readString(Path.of("README.md"));
            for (Map.Entry<String, String> picture : pictures.entrySet()) {
                Path file = Path.of("screenshots", picture.getKey());
                assertEquals(Files.readString(file), picture.getValue(), file + " is stale: run 'make screenshots'");
                assertTrue(readme.contains("screenshots/" + picture.getKey()), picture.getKey() + " is not shown");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
