package victor.tui.input;

/**
 * The terminal has a new size; the next frame is drawn in it.
 *
 * @param columns 1 or more
 * @param rows 1 or more
 */
public record Resize(int columns, int rows) implements Input {}
