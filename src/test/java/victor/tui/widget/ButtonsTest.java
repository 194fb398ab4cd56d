package victor.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import victor.tui.testing.Cells;
import victor.tui.testing.Typed;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** A row of buttons in any width. */
final class ButtonsTest {
    private static final Buttons BUTTONS = new Buttons(List.of(
            Button.of("keep", "Keep").on('n'),
            Button.of("delete", "Delete").on('y').destructive()));

    @Test
    void whatDoesNotFitIsLeftOutTheLeastImportantFirst() {
        assertEquals("[▸Keep (n)◂]  [ Delete (y) ]", drawn(28, 0));
        assertEquals("[▸Keep◂]  [ Delete ]", drawn(27, 0));
        assertEquals("▸Keep◂ [Delete]", drawn(19, 0));
        assertEquals("[Keep] ▸Delete◂", drawn(15, 1));
        assertEquals("▸Delete◂", drawn(8, 1));
        assertEquals("▸Delete", drawn(7, 1));
        assertEquals("[Keep] [D", drawn(9, -1));
        assertEquals(28, BUTTONS.columns());
    }

    @Test
    void theFocusShowsByMarksAndLookAndDestroyingByItsLook() {
        Cells cells = new Cells(30, 1);
        BUTTONS.draw(cells, 0);
        assertEquals(Style.PLAIN.on(Role.SELECTION).inBold(), cells.styleOf("Keep"));
        assertEquals(Style.of(Role.BAD), cells.styleOf("Delete"));
        BUTTONS.draw(cells, 1);
        assertNotEquals(Style.of(Role.BAD), cells.styleOf("Delete"));
        Cells ascii = new Cells(30, 1, true);
        BUTTONS.draw(ascii, 1);
        assertEquals("[ Keep (n) ]  [>Delete (y)<]", ascii.line(0));
    }

    @Test
    void clicksHitWhatIsDrawn() {
        for (int columns = 1; columns < 32; columns++) {
            for (int focus = -1; focus < 2; focus++) {
                Cells cells = new Cells(columns, 1);
                BUTTONS.draw(cells, focus);
                for (int column = 0; column < columns; column++) {
                    String there = cells.text(column, 0);
                    int hit = BUTTONS.clicked(focus, Typed.click(column, 0), columns);
                    if (hit < 0) {
                        assertEquals(" ", there);
                    } else {
                        assertNotEquals("", BUTTONS.list().get(hit).label());
                    }
                    assertEquals(-1, BUTTONS.clicked(focus, Typed.click(column, 1), columns));
                }
                int keep = cells.columnOf(0, "K");
                int delete = cells.columnOf(0, "D");
                assertEquals(keep < 0 ? -1 : 0, keep < 0 ? -1 : BUTTONS.clicked(focus, Typed.click(keep, 0), columns));
                assertEquals(
                        delete < 0 ? -1 : 1, delete < 0 ? -1 : BUTTONS.clicked(focus, Typed.click(delete, 0), columns));
            }
        }
    }

    @Test
    void keysPressInBothCases() {
        assertEquals("delete", BUTTONS.on(Typed.key("y")).id());
        assertEquals("delete", BUTTONS.on(Typed.key("Y")).id());
        assertEquals("keep", BUTTONS.on(Typed.key("n")).id());
        assertNull(BUTTONS.on(Typed.key("ctrl+y")));
        assertNull(BUTTONS.on(Typed.key("x")));
        assertNull(BUTTONS.on(Typed.click(0, 0)));
    }

    private static String drawn(int columns, int focus) {
        Cells cells = new Cells(columns, 1);
        BUTTONS.draw(cells, focus);
        return cells.line(0);
    }
}
