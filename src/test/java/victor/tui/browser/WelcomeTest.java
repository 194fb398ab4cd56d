package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
