package victor.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the user wants of a conversation for now. */
public enum Mode {
    /** Talk about what is to be done; change nothing. */
    PLAN,
    /** Look around and explain. */
    EXPLORE,
    /** Do it. */
    BUILD;

    /** The mode of a name in whatever case; null when it is none. */
    public static @Nullable Mode of(String name) {
        for (Mode mode : values()) {
            if (mode.word().equalsIgnoreCase(name.strip())) {
                return mode;
            }
        }
        return null;
    }

    /** The one after it, round and round. */
    public Mode next() {
        return switch (this) {
            case PLAN -> EXPLORE;
            case EXPLORE -> BUILD;
            case BUILD -> PLAN;
        };
    }

    /** As it is typed, shown and stored: {@code plan}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
