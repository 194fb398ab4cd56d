package victor.tui.markdown;

/** Follows the fences of code blocks, line by line. */
final class Fence {
    private static final int SHORTEST = 3;
    private static final int DEEPEST = 3;

    private char sign;
    private int length;
    private int start = -1;
    private int end;

    boolean isOpen() {
        return start >= 0;
    }

    /** Whether a code block that began before this place is open there. */
    boolean isOpenAt(int offset) {
        return start >= 0 && offset >= end;
    }

    /** The line that the open code block began with, its end included. */
    String opening(String text) {
        String line = text.substring(start, end);
        return line.endsWith("\n") ? line : line + "\n";
    }

    /** Looks at a line; answers whether it belongs to a code block, as a fence or as code. */
    boolean line(String text, int from, int next) {
        int at = from;
        while (at < next && text.charAt(at) == ' ') {
            at++;
        }
        char first = at < next ? text.charAt(at) : '\n';
        int run = at;
        while (run < next && text.charAt(run) == first) {
            run++;
        }
        boolean fence = (first == '`' || first == '~') && run - at >= SHORTEST && at - from <= DEEPEST;
        if (isOpen()) {
            boolean closes = fence && first == sign && run - at >= length && isBlank(text, run, next);
            start = closes ? -1 : start;
            return true;
        }
        if (fence && (first == '~' || text.substring(run, next).indexOf('`') < 0)) {
            sign = first;
            length = run - at;
            start = from;
            end = next;
            return true;
        }
        return false;
    }

    private static boolean isBlank(String text, int from, int next) {
        for (int i = from; i < next; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
