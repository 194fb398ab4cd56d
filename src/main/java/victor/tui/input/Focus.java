package victor.tui.input;

/**
 * The window that holds the terminal was entered or left. Terminals that do not say so never send it.
 *
 * @param gained true when entered
 */
public record Focus(boolean gained) implements Input {}
