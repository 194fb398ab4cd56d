package victor.tui.input;

/** The terminal is gone, or its input ended. Nothing comes after it. */
public record EndOfInput() implements Input {}
