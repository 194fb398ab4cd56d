package victor.tui.browser;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import victor.text.CleanText;

/** Paths for people. */
final class Paths {
    private Paths() {}

    /** The path with {@code ~} for the home directory. */
    static String shown(Path path, @Nullable String home) {
        String text = path.toString();
        if (home == null || home.isEmpty() || !path.startsWith(home)) {
            return CleanText.line(text);
        }
        return CleanText.line("~" + text.substring(home.length()));
    }
}
