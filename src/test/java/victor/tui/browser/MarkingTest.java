package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking sessions, and deleting them. */
final class MarkingTest {
    @TempDir
    private Path directory;

    private SampleStore store;
    private Browsing browsing;

    @BeforeEach
    void open() {
        store = new SampleStore(directory.resolve("project.db")).with(30);
        browsing = new Browsing(directory.resolve("project.db"), 120, 40);
    }

    @AfterEach
    void close() {
        browsing.close();
        store.close();
    }

    @Test
    void spaceMarksAndGoesOn() {
        browsing.keys("<space>j<space>");
        assertEquals(List.of("s0029", "s0027"), browsing.browser().marks().list());
        assertTrue(browsing.text().contains("2 marked"), browsing.text());
        browsing.keys("g<space>");
        assertEquals(List.of("s0027"), browsing.browser().marks().list());
    }

    @Test
    void aRangeIsMarkedBetweenTwoPresses() {
        browsing.keys("jjV");
        assertTrue(browsing.text().contains("Move to the other end and press V"), browsing.text());
        browsing.keys("jjV");
        assertEquals(
                List.of("s0027", "s0026", "s0025"), browsing.browser().marks().list());
        browsing.keys("<esc>");
        assertTrue(browsing.browser().marks().isEmpty());
    }

    @Test
    void allAreMarkedAndNone() {
        browsing.keys("jj<ctrl+a>");
        assertEquals(30, browsing.browser().marks().size());
        browsing.keys("<ctrl+a>");
        assertTrue(browsing.browser().marks().isEmpty());
    }

    @Test
    void deleteAsksAndTheSafeAnswerHasTheFocus() {
        browsing.keys("jd");
        assertTrue(browsing.text().contains("Delete this session?"), browsing.text());
        assertTrue(
                browsing.text().contains("release notes 27") || browsing.text().contains("résumé"), browsing.text());
        browsing.keys("<enter>");
        assertEquals(30, store.ids().size(), "Enter presses the safe button");
        browsing.keys("d<esc>");
        assertEquals(30, store.ids().size());
        browsing.keys("dy");
        assertEquals(29, store.ids().size());
        assertTrue(browsing.text().contains("Deleted 1 session"), browsing.text());
        assertEquals("s0027", browsing.browser().list().selectedId());
    }

    @Test
    void markedSessionsAreDeletedTogether() {
        browsing.keys("<space><space><space>dy");
        assertEquals(27, store.ids().size());
        assertTrue(browsing.browser().marks().isEmpty());
        assertTrue(browsing.text().contains("27 sessions"), browsing.text());
    }

    @Test
    void aToastGoesAwayByItself() {
        browsing.keys("dy");
        assertTrue(browsing.text().contains("Deleted 1 session"));
        browsing.advance(Notices.SHOWN_MILLIS + 1);
        assertTrue(!browsing.text().contains("Deleted 1 session"), browsing.text());
    }

    @Test
    void controlCLeavesAtTheSecondPress() {
        browsing.keys("<ctrl+c>");
        assertTrue(browsing.text().contains("Press Ctrl+C again to leave."), browsing.text());
        browsing.keys("j<ctrl+c>");
        org.junit.jupiter.api.Assertions.assertNull(browsing.host.exitCode, "another key in between");
        browsing.keys("<ctrl+c>");
        assertEquals(0, browsing.host.exitCode);
    }

    @Test
    void enterResumes() {
        browsing.keys("jj<enter>");
        assertEquals(new Outcome.Resume("s0027"), browsing.application.outcome());
        assertEquals(0, browsing.host.exitCode);
    }
}
