package victor.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the full screen knows of keys, which this layer cannot. */
public interface KeyWords {
    /** Nothing is known, so that every action and every key is believed. */
    KeyWords NONE = new KeyWords() {
        @Override
        public List<KeyAction> actions() {
            return List.of();
        }

        @Override
        public String key(String text) {
            return text;
        }
    };

    /**
     * Something that a key can do.
     *
     * @param name its name in the file: {@code page-down}
     * @param context where the key means that: a key can mean one thing only in each
     */
    record KeyAction(String name, String context) {}

    /** All that keys can do; empty where that is not known. */
    List<KeyAction> actions();

    /** A key in the one form that equal keys have; null when the text is no key. */
    @Nullable
    String key(String text);
}
