package victor.tui.dialog;

/**
 * A key and what it does now.
 *
 * @param key as it is written for people, such as {@code enter}
 * @param word one or two words, such as {@code save}
 */
public record Hint(String key, String word) {}
