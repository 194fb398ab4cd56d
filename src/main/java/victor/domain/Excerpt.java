package victor.domain;

/** Beginnings of texts, for titles and lists. */
public final class Excerpt {
    /** How long the title is that a first question makes, in code points. */
    public static final int TITLE = 50;

    private Excerpt() {}

    /** What a session is called by its first question: one line of at most {@value #TITLE} code points. */
    public static String title(String question) {
        return cut(line(question), TITLE);
    }

    /** At most so many code points; three dots stand for what is missing. */
    public static String cut(String text, int limit) {
        return text.length() <= limit || text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 3)) + "...";
    }

    /** The text on one line: every run of blanks and line breaks is one blank. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = line.length() > 0;
            } else {
                line.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }
}
