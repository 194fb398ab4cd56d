package victor.tui.chat;

import victor.tui.view.Size;
import victor.tui.widget.Area;

/**
 * Where the parts of the screen are, in cells. A part that is not shown has no rows.
 *
 * @param title the title bar
 * @param conversation what was said
 * @param offers how what is written may go on, over the end of the conversation
 * @param status what is going on
 * @param editor where text is written, without the sign before it
 * @param footer the keys
 */
record Layout(Area title, Area conversation, Area offers, Area status, Area editor, Area footer) {
    static final int LEAST_COLUMNS = 20;
    static final int LEAST_ROWS = 5;

    /** Columns of the sign before what is written. */
    static final int SIGN = 2;

    private static final int TITLED_FROM = 8;
    private static final int MOST_OFFERS = 10;

    static Layout of(Size screen, Composer composer) {
        int columns = screen.columns();
        int rows = screen.rows();
        if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
            Area none = new Area(0, 0, 0, 0);
            return new Layout(none, none, none, none, none, none);
        }
        int title = rows >= TITLED_FROM ? 1 : 0;
        int written = Math.min(Math.max(1, rows / 3), composer.editor().rows(columns - SIGN));
        int status = rows - 2 - written;
        int body = status - title;
        Completion completion = composer.completion();
        int offered = completion == null ? 0 : Math.min(completion.choices().size(), Math.min(MOST_OFFERS, body));
        return new Layout(
                new Area(0, 0, columns, title),
                new Area(0, title, columns, body),
                new Area(0, status - offered, columns, offered),
                new Area(0, status, columns, 1),
                new Area(SIGN, status + 1, columns - SIGN, written),
                new Area(0, rows - 1, columns, 1));
    }

    boolean isTooSmall() {
        return status.rows() == 0;
    }
}
