package victor.tui.widget;

import victor.tui.view.Canvas;

/** The signs that stand for a state beside its word, in the characters that a terminal has. */
public final class Signs {
    private Signs() {}

    /** Before what is selected. */
    public static String marker(Canvas canvas) {
        return canvas.ascii() ? ">" : "▸";
    }

    /** Behind a button that has the focus. */
    static String markerBack(Canvas canvas) {
        return canvas.ascii() ? "<" : "◂";
    }

    /** There is more above. */
    static String up(Canvas canvas) {
        return canvas.ascii() ? "^" : "↑";
    }

    /** There is more below. */
    static String down(Canvas canvas) {
        return canvas.ascii() ? "v" : "↓";
    }

    /** The line goes on to the left. */
    static String cutLeft(Canvas canvas) {
        return canvas.ascii() ? "<" : "‹";
    }

    /** The line goes on to the right. */
    static String cutRight(Canvas canvas) {
        return canvas.ascii() ? ">" : "›";
    }

    /** What stands in the brackets of a chosen one of several. */
    public static String chosen(Canvas canvas) {
        return canvas.ascii() ? "*" : "•";
    }
}
