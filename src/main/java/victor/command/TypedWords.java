package victor.command;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, separated by blanks. A mark that does not close, or is within a word, is a character like any other. */
final class TypedWords {
    private TypedWords() {}

    /**
     * One word.
     *
     * @param quoted whether it was in quotation marks, and so is no option
     */
    record Word(String text, boolean quoted) {}

    /** @param keepMarks whether quotation marks stay around their words */
    static List<Word> of(String line, boolean keepMarks) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (isBlank(line.charAt(at))) {
                at++;
                continue;
            }
            int close = closing(line, at);
            int end = close < 0 ? endOfWord(line, at) : close + 1;
            boolean stripped = close >= 0 && !keepMarks;
            words.add(new Word(stripped ? line.substring(at + 1, close) : line.substring(at, end), close >= 0));
            at = end;
        }
        return words;
    }

    /** Where the quotation marks that begin here close, before a blank or the end; -1 when they do not. */
    private static int closing(String line, int at) {
        char mark = line.charAt(at);
        if (mark != '"' && mark != '\'') {
            return -1;
        }
        for (int i = at + 1; i < line.length(); i++) {
            boolean ends = i + 1 == line.length() || isBlank(line.charAt(i + 1));
            if (line.charAt(i) == mark && ends) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfWord(String line, int at) {
        int end = at;
        while (end < line.length() && !isBlank(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
