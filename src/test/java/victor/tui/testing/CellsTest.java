package victor.tui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.view.Style;

/** The canvas of the tests keeps the promises of {@link Canvas}. */
final class CellsTest {
    @Test
    void whatIsOutsideIsNotDrawnAndNothingIsHalf() {
        Cells cells = new Cells(4, 2);
        assertEquals(7, cells.put(1, 0, "认认认", Style.PLAIN));
        assertEquals(" 认", cells.line(0));
        cells.put(2, 0, "x", Style.PLAIN);
        assertEquals("  x", cells.line(0));
        cells.put(-1, 1, "认ab", Style.PLAIN);
        assertEquals(" ab", cells.line(1));
        assertEquals(1, cells.put(0, 9, "z", Style.PLAIN));
    }

    @Test
    void aPartBeginsAtItsOwnCornerAndIsCutAtItsEdges() {
        Cells cells = new Cells(6, 3);
        Canvas part = cells.part(2, 1, 3, 1);
        part.put(-1, 0, "abcdef", Style.of(Role.BAD));
        part.put(0, 1, "no", Style.PLAIN);
        part.cursor(2, 0);
        assertEquals("\n  bcd\n\n", cells.text());
        assertEquals(Style.of(Role.BAD), cells.styleOf("b"));
        assertEquals(4, cells.cursorColumn());
        part.cursor(3, 0);
        assertEquals(4, cells.cursorColumn());
    }

    @Test
    void framesAndAscii() {
        Cells cells = new Cells(3, 3);
        cells.box(0, 0, 3, 3, Style.PLAIN);
        assertEquals("╭─╮\n│ │\n╰─╯\n", cells.text());
        Cells ascii = new Cells(5, 2, true);
        ascii.box(0, 0, 3, 2, Style.PLAIN);
        ascii.put(3, 0, "é认", Style.PLAIN);
        assertEquals("+-+??\n+-+\n", ascii.text());
    }
}
