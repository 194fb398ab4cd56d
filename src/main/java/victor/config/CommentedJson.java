package victor.config;

/**
 * JSON as people write it by hand: with comments, behind two slashes or between slash with star and star with slash, and with a comma
 * behind the last entry.
 */
final class CommentedJson {
    private final char[] text;
    private int at;
    /** Where the last character stands that means something. */
    private int last = -1;

    private CommentedJson(String text) {
        this.text = text.toCharArray();
    }

    /** The same text with blanks in the place of all that, so that everything else stays where it is. */
    static String plain(String text) {
        return new CommentedJson(text).plain();
    }

    private String plain() {
        if (text.length > 0 && text[0] == '\ufeff') {
            text[at++] = ' ';
        }
        while (at < text.length) {
            char c = text[at];
            if (c == '/' && follows('/')) {
                blank(lineEnd());
            } else if (c == '/' && follows('*')) {
                blank(commentEnd());
            } else {
                if ((c == '}' || c == ']') && last >= 0 && text[last] == ',') {
                    text[last] = ' ';
                }
                last = c == ' ' || c == '\n' || c == '\r' || c == '\t' ? last : at;
                at = c == '"' ? stringEnd() : at + 1;
            }
        }
        return new String(text);
    }

    private boolean follows(char c) {
        return at + 1 < text.length && text[at + 1] == c;
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int commentEnd() {
        int end = at + 2;
        while (end + 1 < text.length && !(text[end] == '*' && text[end + 1] == '/')) {
            end++;
        }
        return Math.min(end + 2, text.length);
    }

    private int stringEnd() {
        int end = at + 1;
        while (end < text.length && text[end] != '"' && text[end] != '\n') {
            end += text[end] == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length);
    }

    private void blank(int end) {
        for (; at < end; at++) {
            text[at] = text[at] == '\n' ? '\n' : ' ';
        }
    }
}
