package victor.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a conversation is, in the order in which work goes on. Sessions store the name in capitals. */
public enum Stage {
    INITIAL,
    PLANNING,
    READING,
    ANALYSIS,
    EXECUTION,
    VERIFICATION,
    COMPLETION;

    /** The stage of a stored name in whatever case; null when it is none. */
    public static @Nullable Stage of(@Nullable String name) {
        for (Stage stage : values()) {
            if (stage.name().equalsIgnoreCase(name)) {
                return stage;
            }
        }
        return null;
    }

    /** As it is shown: {@code planning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
