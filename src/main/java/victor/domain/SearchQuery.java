package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed search: all terms must hold within one session, not necessarily within one message.
 *
 * @param source what the user typed
 * @param terms the words and phrases
 * @param roles only messages with one of these roles count for terms; without terms, sessions that have such a message
 * @param filters conditions on the session
 */
public record SearchQuery(String source, List<Term> terms, List<String> roles, List<Filter> filters) {
    public SearchQuery {
        terms = List.copyOf(terms);
        roles = List.copyOf(roles);
        filters = List.copyOf(filters);
    }

    /**
     * A word or phrase.
     *
     * @param kind how it is compared
     * @param text as typed, without quotation marks; never blank
     * @param negated no text of the session may match
     * @param scope where it is looked for, null for title and content
     */
    public record Term(
            Kind kind,
            String text,
            boolean negated,
            @Nullable Scope scope) {}

    /** How a term is compared with a text; letter case and diacritics never count. */
    public enum Kind {
        /** One word, matched from its beginning. */
        WORD,
        /** Whole words in this order; the last one whole too. */
        PHRASE,
        /** Anywhere in the text: what an index of words cannot split. */
        SUBSTRING
    }

    /** Where a term is looked for. */
    public enum Scope {
        /** The session's title. */
        TITLE,
        /** The messages, previews and archived messages. */
        CONTENT
    }

    /**
     * A condition on the session.
     *
     * @param field what is compared
     * @param text the value as typed; for a time its epoch milliseconds
     * @param negated the opposite
     */
    public record Filter(Field field, String text, boolean negated) {}

    /** What a filter compares. */
    public enum Field {
        /** Beginning of the model's name, case ignored. */
        MODEL,
        /** Beginning of the provider's name, case ignored. */
        PROVIDER,
        /** A whole tag, case ignored. */
        TAG,
        /** Updated at or after the time. */
        AFTER,
        /** Updated before the time. */
        BEFORE
    }
}
