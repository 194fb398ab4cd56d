package victor.tui.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text into parts that are rendered one by one, so that a message of any length costs no more than what is seen of it. Cuts lie
 * between paragraphs where there are any; a code block or table that is cut goes on as one.
 */
public final class MarkdownParts {
    /** A part may be this long before a place to cut is looked for, in UTF-16 units. */
    static final int LONG = 8_000;

    /** A part is never longer than this, what is repeated at its beginning aside. */
    static final int LONGEST = 12_000;

    /** Only as much as this is repeated: a head of a table, the beginning of a code block. */
    private static final int LONGEST_OPENING = 1_000;

    /**
     * A part of a text.
     *
     * @param opening what belongs before it to read it alone: the fence or the head of the table that it goes on with
     * @param start offset of its first UTF-16 unit
     * @param end offset behind its last one
     * @param midLine whether it ends within a line
     */
    public record Part(String opening, int start, int end, boolean midLine) {
        /** The part as a text that can be read alone. */
        public String text(String whole) {
            return opening.isEmpty() && start == 0 && end == whole.length()
                    ? whole
                    : opening + whole.substring(start, end);
        }

        /** Whether it goes on with a code block of the part before it. */
        public boolean continuesCode() {
            String sign = opening.stripLeading();
            return sign.startsWith("```") || sign.startsWith("~~~");
        }
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final Fence fence = new Fence();
    private int start;
    private String opening = "";
    /** The last place where a cut does little harm, and what its next part would begin with; -1 for none. */
    private int good = -1;

    private int blank = -1;
    private int tableHead = -1;
    private int tableBody = -1;

    private MarkdownParts(String text) {
        this.text = text;
    }

    /** The parts of a text, which together are all of it: one, mostly. */
    public static List<Part> of(String text) {
        if (text.length() <= LONGEST) {
            return List.of(new Part("", 0, text.length(), false));
        }
        MarkdownParts cutting = new MarkdownParts(text);
        cutting.run();
        return cutting.parts;
    }

    private void run() {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int end = text.indexOf('\n', lineStart);
            int next = end < 0 ? text.length() : end + 1;
            cutBefore(lineStart, next);
            while (next - start > LONGEST) {
                cut(within(start + LONG), true);
            }
            line(lineStart, next);
            lineStart = next;
        }
        if (start < text.length() || parts.isEmpty()) {
            parts.add(new Part(opening, start, text.length(), false));
        }
    }

    /** Cuts before a line when the part would otherwise grow too long. */
    private void cutBefore(int lineStart, int next) {
        while (next - start > LONGEST && lineStart > start) {
            if (good > start) {
                cut(good, false);
            } else if (blank > start) {
                cut(blank, false);
            } else {
                cut(lineStart, false);
            }
        }
        if (lineStart - start > LONG && good == lineStart) {
            cut(lineStart, false);
        }
    }

    private void cut(int at, boolean midLine) {
        parts.add(new Part(opening, start, at, midLine));
        start = at;
        opening = fence.isOpenAt(at) ? fence.opening(text) : tableOpening(at);
        if (opening.length() > LONGEST_OPENING) {
            opening = "";
        }
    }

    private String tableOpening(int at) {
        return tableBody >= 0 && at >= tableBody && at > tableHead ? text.substring(tableHead, tableBody) : "";
    }

    /** A place to cut a long line at: behind a blank, if there is one near. */
    private int within(int wanted) {
        for (int i = wanted; i > wanted - LONG / 4; i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(wanted)) ? wanted - 1 : wanted;
    }

    private void line(int from, int next) {
        if (fence.line(text, from, next)) {
            tableBody = -1;
            return;
        }
        if (isBlank(from, next)) {
            blank = next;
            tableBody = -1;
            if (next < text.length() && isUnindented(text.charAt(next))) {
                good = next;
            }
        } else if (tableBody < 0 && from > 0 && isTableRule(from, next)) {
            tableHead = Math.max(start, text.lastIndexOf('\n', from - 2) + 1);
            tableBody = next;
        }
    }

    private boolean isBlank(int from, int next) {
        for (int i = from; i < next; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnindented(char c) {
        return c > ' ' && c != '-' && c != '*' && c != '+' && (c < '0' || c > '9');
    }

    private boolean isTableRule(int from, int next) {
        boolean bar = false;
        boolean dash = false;
        for (int i = from; i < next; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && c > ' ') {
                return false;
            }
        }
        return bar && dash;
    }
}
