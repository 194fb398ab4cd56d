package victor.tui.markdown;

import java.util.ArrayList;
import java.util.List;
import victor.tui.text.Line;
import victor.tui.text.StyledText;
import victor.tui.view.Style;

/** Text that means the same with and without Markdown, which most short messages are. */
final class PlainText {
    private PlainText() {}

    /** Whether nothing in a cleaned text can be markup. */
    static boolean isPlain(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart && isBlockSign(c)) {
                return false;
            }
            if (isInlineSign(c)) {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }

    /** Blanks too: they may mean code, or nothing. */
    private static boolean isBlockSign(char c) {
        return c == ' ' || c == '#' || c == '-' || c == '+' || c == '=' || c == '>' || (c >= '0' && c <= '9');
    }

    private static boolean isInlineSign(char c) {
        return switch (c) {
            case '*', '_', '`', '[', ']', '<', '|', '&', '\\', '~', '\0' -> true;
            default -> false;
        };
    }

    /** Its paragraphs, a blank line between them. */
    static List<Line> lines(String text, int columns) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        boolean gap = false;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int last = end;
            while (last > at && text.charAt(last - 1) == ' ') {
                last--;
            }
            if (last == at) {
                gap = !lines.isEmpty();
            } else {
                if (gap) {
                    lines.add(Line.BLANK);
                }
                gap = false;
                lines.addAll(new StyledText()
                        .add(text.substring(at, last), Style.PLAIN)
                        .wrap(columns));
            }
            at = end + 1;
        }
        return lines;
    }
}
