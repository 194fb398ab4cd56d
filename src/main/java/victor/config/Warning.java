package victor.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is wrong, and is left out.
 *
 * @param file the configuration
 * @param line from 1, 0 where the whole file is meant
 * @param column in characters, from 1
 * @param setting what it belongs to, null for the file as a whole
 * @param sentence what is wrong and what is done about it, not cleaned for a terminal, without a full stop
 */
public record Warning(
        Path file, int line, int column, @Nullable Setting setting, String sentence) {
    /** On one line, as compilers write it, so that editors find the place. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + sentence : file + ":" + line + ":" + column + ": " + sentence;
    }
}
