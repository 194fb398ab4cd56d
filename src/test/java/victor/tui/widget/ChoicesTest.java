package victor.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import victor.tui.testing.Cells;
import victor.tui.view.Style;

/** What is selected, and what shows. */
final class ChoicesTest {
    private static final int ROWS = 5;

    @Test
    void theSelectionMovesAndStopsAtTheEnds() {
        Choices<String> list = numbers(20, "3");
        assertEquals("3", list.selected());
        assertEquals("2", list.moved(Motion.UP, ROWS).selected());
        assertEquals("4", list.moved(Motion.DOWN, ROWS).selected());
        assertEquals("7", list.moved(Motion.PAGE_DOWN, ROWS).selected());
        assertEquals("0", list.moved(Motion.PAGE_UP, ROWS).selected());
        assertEquals("19", list.moved(Motion.LAST, ROWS).selected());
        assertEquals("0", list.moved(Motion.FIRST, ROWS).selected());
        assertEquals(
                "19", list.moved(Motion.LAST, ROWS).moved(Motion.DOWN, ROWS).selected());
        assertEquals("3", list.moved(Motion.LEFT, ROWS).selected());
        assertEquals("0", numbers(3, "gone").selected());
    }

    @Test
    void nothingCanBeSelectedInAnEmptyList() {
        Choices<String> list = numbers(0, "1").moved(Motion.DOWN, ROWS).select(3);
        assertNull(list.selected());
        assertEquals(-1, list.indexAt(0, ROWS));
        assertEquals("", drawn(list, ROWS));
    }

    @Test
    void onlyWhatShowsIsDrawn() {
        List<String> painted = new ArrayList<>();
        Choices<String> list = numbers(100_000, "50000");
        list.draw(new Cells(10, ROWS), (canvas, item) -> painted.add(item));
        assertEquals(List.of("49998", "49999", "50000", "50001", "50002"), painted);
        assertTrue(list.hasAbove(ROWS) && list.hasBelow(ROWS));
    }

    @Test
    void theListScrollsNoFurtherThanItMust() {
        Choices<String> list = numbers(20, "0");
        for (int i = 0; i < 4; i++) {
            list = list.moved(Motion.DOWN, ROWS);
        }
        assertEquals("  0\n  1\n  2\n  3\n▸ 4", drawn(list, ROWS));
        list = list.moved(Motion.DOWN, ROWS);
        assertEquals("  1\n  2\n  3\n  4\n▸ 5", drawn(list, ROWS));
        list = list.moved(Motion.UP, ROWS);
        assertEquals("  1\n  2\n  3\n▸ 4\n  5", drawn(list, ROWS));
        assertEquals("  3\n▸ 4", drawn(list, 2));
        assertEquals(3, list.indexAt(2, ROWS));
    }

    @Test
    void whatIsSelectedShowsByMarkAndLook() {
        Cells cells = new Cells(10, ROWS);
        numbers(3, "1").draw(cells, (canvas, item) -> canvas.put(0, 0, item, Style.PLAIN));
        assertEquals("  0\n▸ 1\n  2", cells.text().stripTrailing());
        assertEquals(cells.style(0, 1), cells.style(9, 1));
        assertFalse(cells.style(0, 1).equals(cells.style(0, 0)));
    }

    @Test
    void narrowingSelectsTheBestAndTheWholeListBringsTheOldOneBack() {
        Choices<String> list = numbers(20, "7");
        Choices<String> some = list.narrowed(List.of("12", "7", "17"));
        assertEquals("12", some.selected());
        assertEquals("7", some.whole(list.items()).selected());
        assertEquals("17", some.preferring("17").selected());
        assertEquals("7", some.preferring("17").whole(list.items()).selected());
    }

    @Test
    void whatSomebodyWentToStaysSelectedById() {
        Choices<String> list = numbers(20, "7").moved(Motion.DOWN, ROWS);
        assertEquals("8", list.narrowed(List.of("18", "8")).selected());
        Choices<String> without = list.narrowed(List.of("1", "2"));
        assertEquals("1", without.selected());
        assertEquals("8", without.narrowed(List.of("1", "8", "2")).selected());
        assertEquals("8", without.whole(list.items()).selected());
        assertEquals("2", without.moved(Motion.DOWN, ROWS).whole(list.items()).selected());
        assertEquals("8", list.narrowed(List.of()).whole(list.items()).selected());
    }

    @Test
    void whateverIsDoneTheSelectedItemShows() {
        Random random = new Random(4);
        Choices<String> list = numbers(30, "12");
        List<String> all = list.items();
        Motion[] motions = Motion.values();
        for (int i = 0; i < 5_000; i++) {
            int rows = 1 + random.nextInt(8);
            list = switch (random.nextInt(6)) {
                case 0 -> list.narrowed(all.subList(random.nextInt(10), 10 + random.nextInt(20)));
                case 1 -> list.whole(all);
                default -> list.moved(motions[random.nextInt(motions.length)], rows);
            };
            int seen = 1 + random.nextInt(8);
            String shown = drawn(list, seen);
            assertTrue(shown.contains("▸ " + list.selected()), shown);
            int full = Math.min(seen, list.items().size());
            assertEquals(full, shown.split("\n", -1).length, shown);
        }
    }

    private static Choices<String> numbers(int count, String selected) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(Integer.toString(i));
        }
        return Choices.of(items, item -> item, selected);
    }

    private static String drawn(Choices<String> list, int rows) {
        Cells cells = new Cells(10, rows);
        list.draw(cells, (canvas, item) -> canvas.put(0, 0, item, Style.PLAIN));
        return cells.text().stripTrailing();
    }
}
