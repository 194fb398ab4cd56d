package victor.domain;

import org.jspecify.annotations.Nullable;

/** Finds characters anywhere in a text, letter case ignored. */
final class CharactersMatcher implements TermMatcher {
    private final char[] wanted;

    CharactersMatcher(String text) {
        wanted = new char[text.length()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = fold(text.charAt(i));
        }
    }

    /** Lower case; a letter beyond ASCII (the Kelvin sign) never becomes one of ASCII, so that SQL can look for ASCII first. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        char lower = Character.toLowerCase(c);
        return lower < 128 ? c : lower;
    }

    @Override
    public @Nullable Span find(String text, int from) {
        int last = text.length() - wanted.length;
        for (int i = from; i <= last; i++) {
            int matched = 0;
            while (matched < wanted.length && fold(text.charAt(i + matched)) == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return new Span(i, i + matched);
            }
        }
        return null;
    }
}
