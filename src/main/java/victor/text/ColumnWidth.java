package victor.text;

import java.util.List;

/**
 * How many columns text takes on a terminal, as tmux, VTE and xterm count them. Give it text that {@link CleanText} made.
 */
public final class ColumnWidth {
    private static final String ELLIPSIS = "…";

    private ColumnWidth() {}

    /** Columns of one code point: 0, 1 or 2; control characters 0. */
    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint < ' ' || (codePoint >= 0x7f && codePoint < 0xa0) || codePoint == 0xad ? 0 : 1;
        }
        if (isDashOrLine(codePoint)) {
            return 1;
        }
        if (isIdeographOrSyllable(codePoint)) {
            return 2;
        }
        if (CodePoints.isZeroWidth(codePoint)) {
            return 0;
        }
        return codePoint >= 0x1100 && WideCharacters.contains(codePoint) ? 2 : 1;
    }

    /** Dashes, quotation marks, the ellipsis and what tables are drawn with: nothing need be loaded to measure these. */
    private static boolean isDashOrLine(int codePoint) {
        return (codePoint >= 0x2010 && codePoint <= 0x2026) || (codePoint >= 0x2500 && codePoint <= 0x259f);
    }

    /** What most texts with wide characters consist of. */
    private static boolean isIdeographOrSyllable(int codePoint) {
        return (codePoint >= 0x4e00 && codePoint <= 0x9fff) || (codePoint >= 0xac00 && codePoint <= 0xd7a3);
    }

    /** Columns of one line of text. */
    public static int of(String cleaned) {
        int columns = 0;
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                columns++;
            } else {
                int codePoint = cleaned.codePointAt(i);
                columns += of(codePoint);
                i += Character.charCount(codePoint) - 1;
            }
        }
        return columns;
    }

    /**
     * How much of a line fits.
     *
     * @return the length of the longest beginning, in UTF-16 units, that takes at most so many columns
     */
    public static int fitting(String cleaned, int columns) {
        return fitting(cleaned, 0, cleaned.length(), columns);
    }

    /** Where a line that begins at one offset and ends at another must end to take at most so many columns. */
    static int fitting(String cleaned, int start, int end, int columns) {
        int used = 0;
        int i = start;
        while (i < end) {
            char c = cleaned.charAt(i);
            int codePoint = c < 0x7f ? c : cleaned.codePointAt(i);
            used += of(codePoint);
            if (used > columns) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    /** The line if it fits, else its beginning with "…" as its last column; empty when there are no columns. */
    public static String clip(String cleaned, int columns) {
        if (cleaned.length() <= columns / 2 || fitting(cleaned, columns) == cleaned.length()) {
            return cleaned;
        }
        return columns < 1 ? "" : cleaned.substring(0, fitting(cleaned, columns - 1)) + ELLIPSIS;
    }

    /** The line with blanks behind it up to a width; unchanged when it is as wide already. */
    public static String padEnd(String cleaned, int columns) {
        int missing = columns - of(cleaned);
        return missing <= 0 ? cleaned : cleaned + " ".repeat(missing);
    }

    /** The line with blanks before it up to a width; unchanged when it is as wide already. */
    public static String padStart(String cleaned, int columns) {
        int missing = columns - of(cleaned);
        return missing <= 0 ? cleaned : " ".repeat(missing) + cleaned;
    }

    /**
     * Breaks a text into lines of at most so many columns: at blanks (which then disappear) and beside wide characters, words that are
     * longer than a line anywhere. Line feeds break always; indentation and blanks within a line stay.
     *
     * @param columns 1 or more; a wide character takes a line of its own where there is one column
     * @return one line or more
     */
    public static List<String> wrap(String cleaned, int columns) {
        return LineBreaking.wrap(cleaned, columns);
    }

    /**
     * Where {@link #wrap} breaks a text: for each line the offset of its first UTF-16 unit and that behind its last one, in pairs.
     *
     * @param columns 1 or more
     */
    public static int[] lineBounds(String cleaned, int columns) {
        return LineBreaking.bounds(cleaned, columns);
    }

    /** Where a stretch that begins at one offset must end, at another one at the latest, to take at most so many columns. */
    public static int end(String cleaned, int start, int end, int columns) {
        return fitting(cleaned, start, end, columns);
    }
}
