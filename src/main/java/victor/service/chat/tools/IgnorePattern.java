package victor.service.chat.tools;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One line of a {@code .gitignore} file. */
final class IgnorePattern {
    private final byte[] beginning;
    private final Wildcards rest;
    private final boolean ignoringCase;
    private final boolean negated;
    private final boolean foldersOnly;
    private final boolean namesOnly;

    /** The line must have no line break and be neither empty nor a comment; null when it can match nothing. */
    static @Nullable IgnorePattern of(byte[] line, boolean ignoringCase) {
        int end = endWithoutBlanks(line);
        int start = end > 0 && line[0] == '!' ? 1 : 0;
        boolean foldersOnly = end > start && line[end - 1] == '/';
        end -= foldersOnly ? 1 : 0;
        boolean namesOnly = indexOf(line, '/', start, end) == end;
        int from = start < end && line[start] == '/' ? start + 1 : start;
        int wildcard = from;
        while (wildcard < end && "*?[\\".indexOf(line[wildcard]) < 0) {
            wildcard++;
        }
        // What follows the literal beginning is a pattern of its own for git: in "a**/b" the stars stand at its start.
        Wildcards rest = Wildcards.of(Arrays.copyOfRange(line, wildcard, end), ignoringCase);
        if (rest == null) {
            return null;
        }
        byte[] beginning = Arrays.copyOfRange(line, from, wildcard);
        return new IgnorePattern(beginning, rest, ignoringCase, start == 1, foldersOnly, namesOnly);
    }

    private IgnorePattern(
            byte[] beginning,
            Wildcards rest,
            boolean ignoringCase,
            boolean negated,
            boolean foldersOnly,
            boolean namesOnly) {
        this.beginning = beginning;
        this.rest = rest;
        this.ignoringCase = ignoringCase;
        this.negated = negated;
        this.foldersOnly = foldersOnly;
        this.namesOnly = namesOnly;
    }

    /** Blanks at the end do not count, unless a backslash is before them; a NUL ends a line. */
    private static int endWithoutBlanks(byte[] line) {
        int end = indexOf(line, 0, 0, line.length);
        int blanks = -1;
        for (int i = 0; i < end; i++) {
            if (line[i] == ' ') {
                blanks = blanks < 0 ? i : blanks;
            } else {
                blanks = -1;
                if (line[i] == '\\') {
                    i++;
                }
            }
        }
        return blanks < 0 ? end : blanks;
    }

    /** Where a byte is, or the end. */
    private static int indexOf(byte[] bytes, int value, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != value) {
            at++;
        }
        return at;
    }

    /** Whether it begins with {@code !}: what it matches is not ignored. */
    boolean isNegated() {
        return negated;
    }

    /**
     * @param path from the directory of the file that the pattern is in, with slashes between
     * @param name where in it the last name begins
     * @param folder whether it is a directory; a link to one is not
     */
    boolean matches(byte[] path, int name, boolean folder) {
        int from = namesOnly ? name : 0;
        return (folder || !foldersOnly) && beginsAt(path, from) && rest.matches(path, from + beginning.length);
    }

    private boolean beginsAt(byte[] path, int from) {
        if (beginning.length > path.length - from) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (fold(beginning[i]) != fold(path[from + i])) {
                return false;
            }
        }
        return true;
    }

    private int fold(byte value) {
        return ignoringCase && value >= 'A' && value <= 'Z' ? value + 32 : value;
    }
}
