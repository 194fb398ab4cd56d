package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed search: all terms must hold within one session, not necessarily within one message.
 *
 * @param source what the user typed
 * @param terms the words and phrases
 * @param roles which messages count for positive terms: those with one of the roles that are not negated (any, when there is
 *     none), and with none of the negated; titles then count only where a term asks for them. Without positive terms that look
 *     at messages: sessions that have such a message
 * @param filters conditions on the session
 */
public record SearchQuery(String source, List<Term> terms, List<Role> roles, List<Filter> filters) {
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
     * @param negated no text of the session may match, whatever role it has
     * @param scope where it is looked for, null for title and content
     */
    public record Term(
            Kind kind,
            String text,
            boolean negated,
            @Nullable Scope scope) {}

    /** How a term is compared with a text; letter case never counts. */
    public enum Kind {
        /** One word, matched from its beginning; diacritics do not count. */
        WORD,
        /** Whole words in this order, whatever stands between them; diacritics do not count. */
        PHRASE,
        /** Anywhere in the text, character by character: what an index of words cannot split. */
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
     * A condition on the messages that count.
     *
     * @param name the whole role, letter case ignored
     * @param negated messages with this role do not count
     */
    public record Role(String name, boolean negated) {}

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
        /** Updated at or after the time; a session without a readable time never is. */
        AFTER,
        /** Updated before the time; a session without a readable time never is. */
        BEFORE
    }
}
