package victor.store.sqlite;

import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery.Kind;
import victor.domain.SearchQuery.Scope;
import victor.domain.SearchQuery.Term;
import victor.domain.TermMatcher;
import victor.text.WordLetters;

/**
 * A term, ready to be looked for.
 *
 * @param matcher what it means
 * @param match an FTS5 query that every matching text meets, of single words, as the index keeps no positions; null when there is none
 * @param exact whether such texts match in any case, so that none has to be read
 * @param opening the number of letters of the beginning that the query asks for; 0 when it asks for whole words only
 */
record SearchTerm(Term term, TermMatcher matcher, @Nullable String match, boolean exact, int opening) {
    /** Shorter beginnings than this are in nearly every text, and cost the index as much as reading them all. */
    private static final int SHORTEST_HINT = 3;

    static SearchTerm of(Term term) {
        TermMatcher matcher = TermMatcher.of(term);
        if (term.kind() == Kind.SUBSTRING) {
            return hinted(term, matcher);
        }
        String words = allWords(term.text());
        if (term.kind() == Kind.PHRASE) {
            return new SearchTerm(term, matcher, words, words.indexOf(' ') < 0, 0);
        }
        String letters = WordLetters.fold(term.text());
        return new SearchTerm(term, matcher, words + " *", true, letters.codePointCount(0, letters.length()));
    }

    boolean inTitles() {
        return term.scope() != Scope.CONTENT;
    }

    boolean inContents() {
        return term.scope() != Scope.TITLE;
    }

    private static String allWords(String text) {
        StringBuilder words = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean letter = WordLetters.fold(codePoint) >= 0;
            if (letter != inWord) {
                words.append(inWord ? "\" AND \"" : "");
                inWord = letter;
            }
            if (letter) {
                words.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        String joined = words.toString();
        return '"' + (joined.endsWith(" \"") ? joined.substring(0, joined.length() - 7) : joined) + '"';
    }

    /**
     * Of characters that stand anywhere, the index knows those words that begin within them: {@code a/foo/ba} is only where
     * <em>foo</em> is, and a word that begins with <em>ba</em>.
     */
    private static SearchTerm hinted(Term term, TermMatcher matcher) {
        String text = term.text();
        StringBuilder words = new StringBuilder();
        int opening = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? ' ' : text.charAt(i);
            if (!end && c >= 128) {
                start = -1;
            } else if (!end && WordLetters.fold(c) > 0) {
                boolean begins = i > 0 && text.charAt(i - 1) < 128 && WordLetters.fold(text.charAt(i - 1)) < 0;
                start = begins ? i : start;
            } else if (start >= 0) {
                if (!end || i - start >= SHORTEST_HINT) {
                    words.append(words.length() > 0 ? " AND " : "")
                            .append('"')
                            .append(text, start, i)
                            .append(end ? "\" *" : "\"");
                    opening = end ? i - start : 0;
                }
                start = -1;
            }
        }
        return new SearchTerm(term, matcher, words.length() > 0 ? words.toString() : null, false, opening);
    }
}
