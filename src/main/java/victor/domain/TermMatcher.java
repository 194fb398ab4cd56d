package victor.domain;

import org.jspecify.annotations.Nullable;

/** Says where a text matches a search term; this is what the term means, whatever index helps to find it. */
public sealed interface TermMatcher permits WordsMatcher, CharactersMatcher {
    /**
     * A stretch of a text.
     *
     * @param start offset of its first UTF-16 unit
     * @param end offset behind its last one
     */
    record Span(int start, int end) {}

    /**
     * The first match.
     *
     * @param from where to begin: 0, or the end of an earlier match in the same text
     */
    @Nullable
    Span find(String text, int from);

    /** Whether the text matches at all; whether the term is negated plays no part. */
    default boolean matches(@Nullable String text) {
        return text != null && find(text, 0) != null;
    }

    /** The matcher for a term. */
    static TermMatcher of(SearchQuery.Term term) {
        return term.kind() == SearchQuery.Kind.SUBSTRING
                ? new CharactersMatcher(term.text())
                : new WordsMatcher(term.text(), term.kind() == SearchQuery.Kind.WORD);
    }
}
