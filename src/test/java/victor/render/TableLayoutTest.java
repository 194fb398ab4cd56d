package victor.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which columns of a list are seen on a narrow terminal. */
final class TableLayoutTest {
    private static final int ID = 26;
    private static final Table.Column[] COLUMNS = {
        new Table.Column("Session ID", 0, 0, 9, false, Style.ID),
        new Table.Column("Title", 15, 1, 8, false, null),
        new Table.Column("Model", 9, 2, 6, false, null),
        new Table.Column("Messages", 8, 0, 3, true, null)
    };

    private static int[] fit(int available) {
        return new TableLayout(COLUMNS, new int[] {ID, 30, 20, 8}).fit(available);
    }

    @Test
    void titlesGiveWayFirstAndAreLeftOutLast() {
        assertArrayEquals(new int[] {ID, 30, 20, 8}, fit(97));
        assertArrayEquals(new int[] {ID, 15, 18, 8}, fit(80));
        assertArrayEquals(new int[] {ID, 15, 12, 0}, fit(63));
        assertArrayEquals(new int[] {ID, 22, 0, 0}, fit(55));
        assertArrayEquals(new int[] {ID, 7, 0, 0}, fit(40));
        assertArrayEquals(new int[] {ID, 0, 0, 0}, fit(36));
    }

    @Test
    void idsAreNeverCutAndEverythingElseFits() {
        for (int available = 1; available <= 120; available++) {
            int[] widths = fit(available);
            assertEquals(ID, widths[0]);
            assertTrue(TableLayout.total(widths) <= Math.max(available, ID + 4), "at " + available);
        }
    }
}
