package victor.tui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.tui.testing.Typed;

/** Moving in the list, however long it is, and what somebody else does to it meanwhile. */
final class ListTest {
    private static final int COUNT = 1000;

    @TempDir
    private static Path shared;

    @TempDir
    private Path directory;

    private SampleStore store;
    private Browsing browsing;

    @BeforeAll
    static void makeSessions() {
        new SampleStore(shared.resolve("project.db")).with(COUNT).close();
    }

    @BeforeEach
    void open() throws IOException {
        Files.copy(shared.resolve("project.db"), directory.resolve("project.db"));
        store = new SampleStore(directory.resolve("project.db"));
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
    void theNewestSessionIsFirstAndSelected() {
        assertEquals("s0999", selected());
        assertTrue(browsing.screen().line(2).contains("résumé 999"), browsing.text());
        assertTrue(browsing.text().contains("1 of 1,000"), browsing.text());
        assertTrue(browsing.text().contains("1,000 sessions · newest first"), browsing.text());
    }

    @Test
    void everySessionComesByInOrderAndFewAreKept() {
        Set<String> seen = new LinkedHashSet<>();
        while (!selected().equals("s0000")) {
            seen.addAll(onScreen());
            browsing.keys("<ctrl+d>");
            assertTrue(browsing.browser().list().size() <= SessionList.KEPT + 400, "too much is kept");
        }
        seen.addAll(onScreen());
        assertEquals(store.ids(), List.copyOf(seen));
        browsing.keys("j");
        assertEquals("s0000", selected(), "the last one stays selected");
        List<String> back = new ArrayList<>();
        while (!selected().equals("s0999")) {
            back.add(selected());
            browsing.keys("<ctrl+u>");
        }
        List<String> expected = store.ids();
        for (String id : back) {
            assertTrue(expected.indexOf(id) >= 0, id);
        }
        assertEquals(back.stream().sorted().toList(), back, "always upwards");
    }

    private List<String> onScreen() {
        SessionList list = browsing.browser().list();
        int end = Math.min(list.size(), list.top() + browsing.browser().height());
        return list.rows().subList(list.top(), end).stream().map(Row::id).toList();
    }

    @Test
    void bothEndsAreOneKeyAway() {
        browsing.keys("G");
        assertEquals("s0000", selected());
        assertTrue(browsing.text().contains("1,000 of 1,000"), browsing.text());
        browsing.keys("kk");
        assertEquals("s0002", selected());
        browsing.keys("<page-up>");
        assertEquals("s0037", selected(), "a screen less one line");
        browsing.keys("<home>");
        assertEquals("s0999", selected());
        browsing.keys("<end>");
        assertEquals("s0000", selected());
    }

    @Test
    void arrowsLettersAndControlKeysMoveAlike() {
        for (List<String> keys :
                List.of(List.of("j", "k"), List.of("<down>", "<up>"), List.of("<ctrl+n>", "<ctrl+p>"))) {
            browsing.keys(keys.get(0) + keys.get(0));
            assertEquals("s0997", selected(), keys.toString());
            browsing.keys(keys.get(1) + keys.get(1));
            assertEquals("s0999", selected(), keys.toString());
        }
        browsing.keys("<ctrl+d>");
        assertEquals("s0981", selected());
        browsing.keys("<ctrl+u>");
        assertEquals("s0999", selected());
    }

    @Test
    void aNewSessionAppearsWithoutMovingTheSelection() {
        browsing.keys("jjjjj");
        store.add("new", "Fresh from another terminal");
        browsing.advance(1_500);
        assertEquals("s0994", selected());
        assertTrue(browsing.screen().line(2).contains("Fresh from another"), browsing.text());
        assertTrue(browsing.text().contains("1,001 sessions"), browsing.text());
    }

    @Test
    void inTheMiddleOfTheListTheScreenStaysAsItIs() {
        browsing.keys("<ctrl+d><ctrl+d><ctrl+d><ctrl+d><ctrl+d>");
        String before = browsing.screen().line(20);
        String selected = selected();
        store.add("new", "Fresh");
        browsing.advance(1_500);
        assertEquals(selected, selected());
        assertEquals(before, browsing.screen().line(20));
    }

    @Test
    void aChangedSessionMovesUpAndTheSelectionGoesWithIt() {
        for (int i = 0; i < 40; i++) {
            browsing.keys("<ctrl+d>");
        }
        String selected = selected();
        store.append(selected, "once more");
        browsing.advance(1_500);
        assertEquals(selected, selected());
        assertEquals(selected, store.ids().get(0));
        browsing.keys("j");
        assertEquals("s0999", selected());
    }

    @Test
    void whenTheSelectedSessionIsDeletedTheNextOneIsSelected() {
        browsing.keys("jj");
        store.delete("s0997");
        browsing.advance(1_500);
        assertEquals("s0996", selected());
        store.delete("s0999", "s0998");
        browsing.advance(1_500);
        assertEquals("s0996", selected());
        store.delete(store.ids().toArray(String[]::new));
        browsing.advance(1_500);
        assertNull(browsing.browser().list().selectedId());
        assertTrue(browsing.text().contains("There are no sessions in this database yet."), browsing.text());
    }

    @Test
    void theMouseSelectsAndScrolls() {
        browsing.give(Typed.click(10, 6));
        assertEquals("s0995", selected());
        browsing.give(Typed.wheel(false, 10, 6));
        assertEquals(3, browsing.browser().list().top());
        assertEquals("s0995", selected(), "the wheel moves what is seen; the selection stays while it can be seen");
        browsing.give(Typed.wheel(false, 10, 6)).give(Typed.wheel(false, 10, 6));
        assertEquals("s0990", selected());
    }

    @Test
    void anotherOrderKeepsTheSelection() {
        browsing.keys("jjjS");
        assertEquals("s0996", selected());
        assertTrue(browsing.text().contains("oldest update first"), browsing.text());
        browsing.keys("g");
        assertEquals("s0000", selected());
    }

    @Test
    void theSelectionStaysOnTheScreenWhateverItsSize() {
        browsing.keys("<page-down>");
        for (int[] size : new int[][] {{80, 24}, {40, 10}, {20, 5}, {2, 1}, {300, 90}, {120, 40}}) {
            browsing.resize(size[0], size[1]);
            Browser browser = browsing.browser();
            int line = browser.list().selected() - browser.list().top();
            assertTrue(line >= 0 && line < browser.height(), size[0] + "×" + size[1]);
            assertEquals("s0964", selected());
        }
    }
}
