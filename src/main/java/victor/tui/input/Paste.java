package victor.tui.input;

/**
 * Text that was pasted in one go. It is text, never keys: it neither submits nor triggers anything.
 *
 * @param text as it came, with line ends as {@code \n}; not cleaned, so clean it before it is drawn
 */
public record Paste(String text) implements Input {}
