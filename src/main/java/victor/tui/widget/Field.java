package victor.tui.widget;

import victor.tui.view.Canvas;

/** One part of a {@link Form}, from top to bottom. It has places that can have the focus, its stops, counted from 0. */
public sealed interface Field permits Check, Entry, Note, Pick {
    /** How many stops it has; 0 for what is only read. */
    int stops();

    /** Rows that it takes. */
    int rows(Space space);

    /**
     * Draws it.
     *
     * @param canvas as large as it needs
     * @param focused the stop that has the focus, -1 for none
     */
    void draw(Canvas canvas, Space space, int focused);

    /** What to know while it has the focus, cleaned; empty for nothing. */
    default String hint() {
        return "";
    }

    /** Columns of its label, 0 for none. */
    default int labelColumns() {
        return 0;
    }

    /** The row that a stop is in. */
    default int rowOf(int stop, Space space) {
        return stop;
    }

    /** The stop in a row, -1 for none. */
    default int stopAt(int row, Space space) {
        return row < stops() ? row : -1;
    }

    /** The stop that the focus comes to with Tab. */
    default int firstStop() {
        return 0;
    }

    /** It after a stop was pressed by Enter, a blank or a click. */
    default Field pressed(int stop) {
        return this;
    }
}
