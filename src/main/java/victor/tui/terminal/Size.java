package victor.tui.terminal;

/**
 * How large a terminal is.
 *
 * @param columns 1 or more
 * @param rows 1 or more
 */
record Size(int columns, int rows) {
    /** What a terminal is taken for that does not say. */
    static final Size USUAL = new Size(80, 24);
}
