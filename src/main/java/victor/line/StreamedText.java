package victor.line;

import victor.text.CleanText;

/** Text that comes in pieces, cleaned as if it had come whole: what may be half of an escape sequence waits for the rest. */
final class StreamedText {
    /** No sequence that is one is longer. */
    private static final int LONGEST = 4_096;

    private final StringBuilder waiting = new StringBuilder();

    /** What can be shown now. */
    String add(String piece) {
        waiting.append(piece);
        int end = waiting.length();
        int control = firstControl();
        if (control >= 0 && end - control < LONGEST) {
            end = control;
        }
        if (end > 0 && (waiting.charAt(end - 1) == '\r' || Character.isHighSurrogate(waiting.charAt(end - 1)))) {
            end--;
        }
        String text = CleanText.block(waiting.substring(0, end));
        waiting.delete(0, end);
        return text;
    }

    /** What is left at the end. */
    String end() {
        String text = CleanText.block(waiting.toString());
        waiting.setLength(0);
        return text;
    }

    /** Where a sequence begins that no line end closes; -1 for nowhere. */
    private int firstControl() {
        int at = -1;
        for (int i = 0; i < waiting.length(); i++) {
            char c = waiting.charAt(i);
            if (c == '\n') {
                at = -1;
            } else if (at < 0 && (c == 0x1b || (c >= 0x80 && c < 0xa0))) {
                at = i;
            }
        }
        return at;
    }
}
