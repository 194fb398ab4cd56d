package victor.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.NearestWords;

/** Collects what is wrong with a file, with the places. */
final class Problems {
    private final Path file;
    private final String text;
    private final List<Warning> warnings = new ArrayList<>();

    Problems(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /**
     * @param offset in UTF-16 units from the beginning of the file
     * @param sentence without a full stop
     */
    void add(@Nullable Setting setting, int offset, String sentence) {
        int line = line(offset);
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        warnings.add(new Warning(file, line, text.codePointCount(start, offset) + 1, setting, sentence));
    }

    /** In which line a place is, from 1. */
    int line(int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    /** Names the nearest of the words that are allowed, or all of them where they are few. */
    static String instead(String word, Collection<String> allowed) {
        List<String> nearest = NearestWords.nearest(word, allowed, 1);
        if (!nearest.isEmpty()) {
            return "; did you mean '" + nearest.get(0) + "'?";
        }
        return allowed.isEmpty() || allowed.size() > 10 ? "" : " (there is " + String.join(", ", allowed) + ")";
    }
}
