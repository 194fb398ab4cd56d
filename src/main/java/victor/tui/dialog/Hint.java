package victor.tui.dialog;

import org.jspecify.annotations.Nullable;

/**
 * A key and what it does now.
 *
 * @param key as it is written for people, such as {@code enter}
 * @param word one or two words, such as {@code save}
 */
public record Hint(String key, String word) {
    // Written out, since what the compiler makes of a record costs milliseconds at the first call, and the first frame
    // compares hints.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hint hint && hint.key.equals(key) && hint.word.equals(word);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + word.hashCode();
    }
}
