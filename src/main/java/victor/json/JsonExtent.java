package victor.json;

import java.io.IOException;

/** Takes from a stream as many characters as belong to one value by its brackets and quotation marks alone. */
final class JsonExtent {
    private final CharInput in;
    private final StringBuilder text = new StringBuilder();

    JsonExtent(CharInput in) {
        this.in = in;
    }

    /** The text of what should be a value; cut short where it cannot become one, so that a check finds the error there. */
    String value() throws IOException {
        int first = in.peek();
        if (first == '"') {
            string();
        } else if (first == '{' || first == '[') {
            brackets();
        } else {
            while (isWordCharacter(in.peek())) {
                text.append((char) in.take());
            }
        }
        return text.toString();
    }

    private static boolean isWordCharacter(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '+'
                || c == '.';
    }

    private void brackets() throws IOException {
        int depth = 0;
        do {
            int c = in.peek();
            if (c == '"') {
                if (!string()) {
                    return;
                }
                continue;
            }
            if (c < 0 || depth > JsonScanner.MAX_DEPTH) {
                return;
            }
            text.append((char) in.take());
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    /** False when the string does not end on its line, as it must. */
    private boolean string() throws IOException {
        text.append((char) in.take());
        while (true) {
            in.takeLiteral(text);
            if (in.peek() < ' ') {
                return false;
            }
            char c = (char) in.take();
            text.append(c);
            if (c == '"') {
                return true;
            }
            if (in.peek() >= ' ') {
                text.append((char) in.take());
            }
        }
    }
}
