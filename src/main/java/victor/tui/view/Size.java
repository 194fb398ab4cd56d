package victor.tui.view;

/**
 * How large something is on the screen.
 *
 * @param columns width in cells, 0 or more
 * @param rows height in cells, 0 or more
 */
public record Size(int columns, int rows) {}
