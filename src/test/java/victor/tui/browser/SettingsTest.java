package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.domain.DateStyle;

/** What was chosen about columns, density and dates. */
final class SettingsTest {
    @TempDir
    private Path directory;

    private SampleStore store;

    @BeforeEach
    void open() {
        store = new SampleStore(directory.resolve("project.db")).with(20);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Browsing browsing(int columns, List<Column> shown, boolean compact, DateStyle dates) {
        Settings settings = new Settings(new Bindings(Map.of()), shown, compact, dates, true, "dark");
        return new Browsing(directory.resolve("project.db"), columns, 24, settings);
    }

    @Test
    void columnsAreInTheChosenOrder() {
        try (Browsing browsing =
                browsing(99, List.of(Column.ID, Column.TAGS, Column.TITLE), false, DateStyle.RELATIVE)) {
            String head = browsing.screen().line(1);
            assertTrue(head.matches(" *Id +Tags +Title"), head);
            assertTrue(browsing.screen().line(2).matches("▸ +s0019 +release notes 19"), browsing.text());
        }
    }

    @Test
    void whatMattersLeastIsLeftOutFirst() {
        List<Column> all = List.of(Column.values());
        String before = "";
        for (int columns : new int[] {36, 44, 58, 74, 90, 99}) {
            try (Browsing browsing = browsing(columns, all, false, DateStyle.RELATIVE)) {
                String head = browsing.screen().line(1).replace("↓", "").strip();
                assertTrue(head.contains("Title"), head);
                for (String word : before.split(" +", -1)) {
                    assertTrue(head.contains(word), word + " is no longer in " + head);
                }
                before = head;
            }
        }
        assertTrue(before.contains("Provider"), before);
    }

    @Test
    void hitsTakeOneRowWhereThatWasChosen() {
        try (Browsing roomy = browsing(99, List.of(Column.TITLE), false, DateStyle.RELATIVE);
                Browsing compact = browsing(99, List.of(Column.TITLE), true, DateStyle.RELATIVE)) {
            roomy.keys("/question").advance(Search.REST_MILLIS);
            compact.keys("/question").advance(Search.REST_MILLIS);
            assertEquals(2, roomy.browser().rowHeight());
            assertEquals(1, compact.browser().rowHeight());
        }
    }

    @Test
    void datesAreWrittenAsChosen() {
        try (Browsing relative = browsing(99, List.of(Column.DATE), false, DateStyle.RELATIVE);
                Browsing iso = browsing(99, List.of(Column.DATE), false, DateStyle.ISO)) {
            assertTrue(relative.screen().line(2).contains("1m ago"), relative.text());
            assertFalse(iso.screen().line(2).contains("ago"), iso.text());
            assertTrue(iso.screen().line(2).contains("2025-01-08"), iso.text());
        }
    }
}
