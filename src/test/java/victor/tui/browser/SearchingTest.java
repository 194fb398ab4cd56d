package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.view.Role;

/** The live search. */
final class SearchingTest {
    @TempDir
    private Path directory;

    private SampleStore store;
    private Browsing browsing;

    @BeforeEach
    void open() {
        store = new SampleStore(directory.resolve("project.db")).with(1000);
        browsing = new Browsing(directory.resolve("project.db"), 120, 40);
    }

    @AfterEach
    void close() {
        browsing.close();
        store.close();
    }

    private String selected() {
        return String.valueOf(browsing.browser().list().selectedId());
    }

    @Test
    void typingSearchesWhenItRests() {
        browsing.keys("/gard");
        assertTrue(browsing.text().contains("résumé 999"), "the list stays until there are hits");
        browsing.advance(Search.REST_MILLIS);
        assertEquals("s0997", selected());
        assertTrue(browsing.text().contains("20+ found"), browsing.text());
        assertEquals(Role.MATCH, browsing.screen().style(16, 2).background(), "the hit in the title is marked");
        browsing.keys("en 12").advance(Search.REST_MILLIS);
        assertEquals(
                1,
                browsing.browser().list().rows().stream()
                        .filter(row -> row.id().equals("s0125"))
                        .count());
    }

    @Test
    void escapeBringsTheOldPlaceBack() {
        browsing.keys("<page-down><page-down>jj");
        String selected = selected();
        int top = browsing.browser().list().top();
        browsing.keys("/cache").advance(Search.REST_MILLIS).keys("<enter>jjj<esc>");
        assertEquals(selected, selected());
        assertEquals(top, browsing.browser().list().top());
        assertNull(browsing.browser().search());
    }

    /** What is cleared is not what a search lists. */
    @Test
    void nothingIsClearedWhileASearchNarrowsTheList() {
        browsing.keys("/cache").advance(Search.REST_MILLIS).keys("<enter>C");
        assertTrue(browsing.text().contains("Leave the search first"), browsing.text());
        assertFalse(browsing.text().contains("cannot be undone"), browsing.text());
        browsing.keys("<esc>C");
        assertTrue(browsing.text().contains("cannot be undone"), browsing.text());
    }

    @Test
    void enterGoesToTheHitsAndSlashBackToTheField() {
        browsing.keys("/invoice").advance(Search.REST_MILLIS).keys("<enter>j");
        assertFalse(browsing.browser().isSearching());
        assertTrue(browsing.text().contains("2 of 20+ found"), browsing.text());
        browsing.keys("/ 14").advance(Search.REST_MILLIS);
        assertTrue(browsing.browser().isSearching());
        assertEquals("invoice 14", browsing.browser().search().text());
    }

    @Test
    void moreHitsAreReadWhenTheyAreNeeded() {
        browsing.keys("/parser").advance(Search.REST_MILLIS).keys("<enter>");
        for (int i = 0; i < 124; i++) {
            browsing.keys("j");
        }
        assertEquals("s0000", selected());
        assertTrue(browsing.text().contains("125 of 125 found"), browsing.text());
    }

    @Test
    void nothingFoundSaysWhy() {
        browsing.keys("/zzzz").advance(Search.REST_MILLIS);
        assertTrue(browsing.text().contains("Nothing found for this search."), browsing.text());
        browsing.keys("<backspace><backspace><backspace><backspace>").advance(Search.REST_MILLIS);
        assertTrue(browsing.text().contains("résumé 999"), "an empty field shows the list: " + browsing.text());
    }

    @Test
    void pastedTextIsSearchedForAndNeverSubmits() {
        browsing.keys("/").paste("garden\n13\n").advance(Search.REST_MILLIS);
        assertTrue(browsing.browser().isSearching());
        assertTrue(browsing.text().contains("garden 133"), browsing.text());
    }

    @Test
    void pasteOutsideAFieldPressesNoKey() {
        browsing.paste("qd\n");
        assertNull(browsing.host.exitCode);
        assertTrue(browsing.browser().dialogs().isEmpty());
        assertTrue(browsing.text().contains("Pasted text goes into a field"), browsing.text());
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        browsing.keys("/parser").advance(Search.REST_MILLIS);
        int generation = browsing.browser().generation();
        browsing.keys("x");
        assertTrue(browsing.browser().generation() > generation);
        assertEquals("parser", browsing.browser().search().shown());
    }

    @Test
    void changesBySomebodyElseAppearAmongTheHits() {
        browsing.keys("/garden").advance(Search.REST_MILLIS).keys("<enter>jj");
        String selected = selected();
        store.add("new", "garden plans");
        browsing.advance(1_500);
        assertEquals(selected, selected());
        assertTrue(browsing.text().contains("garden plans"), browsing.text());
    }

    @Test
    void wordsOfTheQueryLanguageWork() {
        browsing.keys("/cache provider:openai -500").advance(Search.REST_MILLIS);
        assertTrue(browsing.browser().list().rows().stream()
                .allMatch(row -> "openai".equals(row.session().provider())));
        browsing.keys("<esc>/\"unbalanced").advance(Search.REST_MILLIS);
        assertTrue(browsing.text().contains("nothing found"), browsing.text());
    }
}
