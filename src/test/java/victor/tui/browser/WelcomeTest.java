package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.config.Warning;

/** The first screen, and a database that comes and goes. */
final class WelcomeTest {
    @TempDir
    private Path directory;

    @Test
    void itSaysWhereTheDatabaseWouldBeAndMakesNone() {
        Path file = directory.resolve("project.db");
        Browsing browsing = new Browsing(file, 120, 30);
        assertTrue(browsing.text().contains("This project has none yet."), browsing.text());
        assertTrue(browsing.text().contains("project.db"), browsing.text());
        browsing.advance(3_000).keys("jk/x<esc>");
        assertFalse(Files.exists(file));
        browsing.keys("d");
        assertEquals(new Outcome.Demo(), browsing.application.outcome());
    }

    @Test
    void aConversationIsBegunWithoutADatabase() {
        Browsing browsing = new Browsing(directory.resolve("project.db"), 40, 10);
        assertTrue(browsing.text().contains("c  Begin a new conversation"), browsing.text());
        browsing.keys("c");
        assertEquals(new Outcome.Chat(), browsing.application.outcome());
    }

    @Test
    void whatIsWrongInTheConfigurationIsNamedWithItsPlace() {
        Browsing browsing = new Browsing(directory.resolve("project.db"), 120, 30);
        Path file = Path.of("config.json");
        browsing.application.warn(List.of());
        assertFalse(browsing.text().contains("config.json"), browsing.text());
        browsing.application.warn(List.of(
                new Warning(file, 2, 12, null, "unknown theme 'drak'; auto is used"),
                new Warning(file, 4, 14, null, "density is a text")));
        assertTrue(
                browsing.text()
                        .contains("! Configuration: config.json:2:12: unknown theme 'drak'; auto is used (and 1 more)"),
                browsing.text());
        browsing.keys("!d");
        assertTrue(browsing.text().contains("config.json:4:14: density is a text"), browsing.text());
        browsing.keys("<esc>");
        assertFalse(browsing.text().contains("config.json"), browsing.text());
    }

    @Test
    void aDatabaseThatAppearsIsShown() {
        Path file = directory.resolve("project.db");
        Browsing browsing = new Browsing(file, 120, 30);
        SampleStore store = new SampleStore(file).with(3);
        browsing.advance(1_500);
        assertTrue(browsing.text().contains("3 sessions"), browsing.text());
        assertTrue(browsing.text().contains("cache 2"), browsing.text());
        store.close();
    }

    @Test
    void importMakesTheDatabase() throws IOException {
        Path file = directory.resolve("project.db");
        Files.writeString(
                directory.resolve("in.json"),
                "{\"title\":\"First\",\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}");
        Browsing browsing = new Browsing(file, 120, 30);
        browsing.keys("i").paste("in.json").keys("<enter>").advance(1_500);
        assertTrue(browsing.text().contains("First"), browsing.text());
    }

    @Test
    void aDatabaseThatVanishesIsSaidToBeGone() throws IOException {
        Path file = directory.resolve("project.db");
        new SampleStore(file).with(3).close();
        Browsing browsing = new Browsing(file, 120, 30);
        Files.delete(file);
        Files.deleteIfExists(directory.resolve("project.db-wal"));
        Files.deleteIfExists(directory.resolve("project.db-shm"));
        browsing.advance(1_500);
        assertTrue(browsing.text().contains("This project has none yet."), browsing.text());
        SampleStore store = new SampleStore(file).with(5);
        browsing.advance(2_200);
        assertTrue(browsing.text().contains("5 sessions"), browsing.text());
        store.close();
    }
}
