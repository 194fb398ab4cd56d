package victor.service.chat.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of one {@code .gitignore} file; of several that match, the last one counts.
 *
 * @param patterns in the order of the file
 */
record IgnoreFile(List<IgnorePattern> patterns) {
    static final IgnoreFile EMPTY = new IgnoreFile(List.of());

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    static IgnoreFile of(byte[] content, boolean ignoringCase) {
        List<IgnorePattern> patterns = new ArrayList<>();
        boolean marked = Arrays.mismatch(content, BYTE_ORDER_MARK) >= BYTE_ORDER_MARK.length;
        int start = marked ? BYTE_ORDER_MARK.length : 0;
        while (start < content.length) {
            int feed = start;
            while (feed < content.length && content[feed] != '\n') {
                feed++;
            }
            int end = feed > start && content[feed - 1] == '\r' ? feed - 1 : feed;
            if (end > start && content[start] != '#') {
                IgnorePattern pattern = IgnorePattern.of(Arrays.copyOfRange(content, start, end), ignoringCase);
                if (pattern != null) {
                    patterns.add(pattern);
                }
            }
            start = feed + 1;
        }
        return patterns.isEmpty() ? EMPTY : new IgnoreFile(patterns);
    }

    /** Of a file whose patterns cannot be known: nothing below its directory may be shown. */
    static IgnoreFile unreadable() {
        return of(new byte[] {'*'}, false);
    }

    /** The pattern that decides about a path, see {@link IgnorePattern#matches}; null when none does. */
    @Nullable
    IgnorePattern deciding(byte[] path, int name, boolean folder) {
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).matches(path, name, folder)) {
                return patterns.get(i);
            }
        }
        return null;
    }
}
