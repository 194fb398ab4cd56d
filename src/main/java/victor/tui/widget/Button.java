package victor.tui.widget;

import org.jspecify.annotations.Nullable;
import victor.tui.input.Key;

/**
 * Something to press.
 *
 * @param id what it is called in the program, unique among its neighbours
 * @param label one or two words for people
 * @param key a key that presses it wherever letters are not typed; null for none
 * @param kind what pressing it means
 */
public record Button(String id, String label, @Nullable Key key, Kind kind) {
    /** What pressing a button means. */
    public enum Kind {
        /** It does what a dialog is for, or leaves everything as it is. */
        PLAIN,
        /** It destroys something. */
        DESTRUCTIVE
    }

    /** A button that changes nothing that could not be changed back. */
    public static Button of(String id, String label) {
        return new Button(id, label, null, Kind.PLAIN);
    }

    /** The same button, pressed by a key too. */
    public Button on(int character) {
        return new Button(id, label, Key.of(character), kind);
    }

    /** The same button, shown as one that destroys. */
    public Button destructive() {
        return new Button(id, label, key, Kind.DESTRUCTIVE);
    }
}
