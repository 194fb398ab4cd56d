package victor.service.chat.tools;

import java.nio.charset.StandardCharsets;

/** Reads {@code [a-z]}, {@code [!x]} and {@code [[:digit:]]} of a wildcard pattern, byte by byte as git does. */
final class BracketExpression {
    private static final int NONE = -1;

    private final byte[] pattern;
    private final ByteSet set = new ByteSet();
    private int at;
    /** What a hyphen would make a range from. */
    private int previous = NONE;

    /**
     * @param at behind the opening bracket
     */
    BracketExpression(byte[] pattern, int at) {
        this.pattern = pattern;
        this.at = at;
    }

    /** Reads up to the closing bracket; false when the expression is malformed, which matches nothing. */
    boolean read(boolean ignoringCase) {
        boolean negated = at < pattern.length && (pattern[at] == '!' || pattern[at] == '^');
        if (negated) {
            at++;
        }
        boolean first = true;
        while (at < pattern.length && (first || pattern[at] != ']')) {
            if (!readOne()) {
                return false;
            }
            first = false;
        }
        if (at >= pattern.length) {
            return false;
        }
        at++;
        if (ignoringCase) {
            set.addOtherCase();
        }
        if (negated) {
            set.invert();
        }
        set.remove('/');
        return true;
    }

    ByteSet set() {
        return set;
    }

    /** Behind the closing bracket. */
    int end() {
        return at;
    }

    private boolean readOne() {
        if (pattern[at] == '[' && at + 1 < pattern.length && pattern[at + 1] == ':') {
            return readClass();
        }
        boolean range = pattern[at] == '-' && previous != NONE && at + 1 < pattern.length && pattern[at + 1] != ']';
        if (range) {
            at++;
        }
        if (pattern[at] == '\\' && ++at >= pattern.length) {
            return false;
        }
        int value = pattern[at++] & 0xff;
        if (range) {
            set.addRange(previous, value);
            previous = NONE;
        } else {
            set.add(value);
            previous = value;
        }
        return true;
    }

    private boolean readClass() {
        int start = at + 2;
        int end = start;
        while (end < pattern.length && pattern[end] != ']') {
            end++;
        }
        if (end >= pattern.length) {
            return false;
        }
        if (end == start || pattern[end - 1] != ':') {
            set.add('[');
            previous = '[';
            at++;
            return true;
        }
        at = end + 1;
        previous = NONE;
        return addClass(new String(pattern, start, end - 1 - start, StandardCharsets.ISO_8859_1));
    }

    private boolean addClass(String name) {
        boolean known = true;
        switch (name) {
            case "digit" -> set.addRange('0', '9');
            case "lower" -> set.addRange('a', 'z');
            case "upper" -> set.addRange('A', 'Z');
            case "alpha" -> known = addClass("lower") && addClass("upper");
            case "alnum" -> known = addClass("alpha") && addClass("digit");
            case "xdigit" -> {
                set.addRange('0', '9');
                set.addRange('a', 'f');
                set.addRange('A', 'F');
            }
            case "blank" -> addAll(" \t");
            case "space" -> addAll(" \t\n\r");
            case "cntrl" -> {
                set.addRange(1, 31);
                set.add(127);
            }
            case "print" -> set.addRange(' ', '~');
            case "graph" -> set.addRange('!', '~');
            case "punct" -> {
                set.addRange('!', '/');
                set.addRange(':', '@');
                set.addRange('[', '`');
                set.addRange('{', '~');
            }
            default -> known = false;
        }
        return known;
    }

    private void addAll(String characters) {
        characters.chars().forEach(set::add);
    }
}
