package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery;
import victor.domain.SearchQuery.Kind;
import victor.domain.SearchQuery.Scope;
import victor.domain.SearchQuery.Term;
import victor.domain.TermMatcher;

/** A query, ready to be compared with texts. */
final class SearchTerms {
    /** A term with its matcher. */
    record Ready(Term term, TermMatcher matcher) {
        boolean inTitles() {
            return term.scope() != Scope.CONTENT;
        }

        boolean inContents() {
            return term.scope() != Scope.TITLE;
        }

        /** Whether an index of words can look it up. */
        boolean isIndexable() {
            return term.kind() != Kind.SUBSTRING;
        }

        /** The term in the language of FTS5. */
        String match() {
            String quoted = '"' + term.text().replace("\"", "\"\"") + '"';
            return term.kind() == Kind.WORD ? quoted + "*" : quoted;
        }
    }

    private final List<Ready> wanted = new ArrayList<>();
    private final List<Ready> unwanted = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> otherRoles = new ArrayList<>();

    SearchTerms(SearchQuery query) {
        for (Term term : query.terms()) {
            (term.negated() ? unwanted : wanted).add(new Ready(term, TermMatcher.of(term)));
        }
        for (SearchQuery.Role role : query.roles()) {
            (role.negated() ? otherRoles : roles).add(role.name().toLowerCase(Locale.ROOT));
        }
    }

    List<Ready> wanted() {
        return wanted;
    }

    List<Ready> unwanted() {
        return unwanted;
    }

    boolean limitsRoles() {
        return !roles.isEmpty() || !otherRoles.isEmpty();
    }

    /** Whether a message of this role counts for the wanted terms. */
    boolean counts(@Nullable String role) {
        String name = role == null ? "" : role.toLowerCase(Locale.ROOT);
        return (roles.isEmpty() || roles.contains(name)) && !otherRoles.contains(name);
    }

    /** Whether a title counts for this term. */
    boolean countsTitle(Ready term) {
        return term.inTitles() && (!limitsRoles() || term.term().scope() == Scope.TITLE);
    }

    /** Whether nothing is looked for in texts at all. */
    boolean looksAtNoText() {
        return wanted.isEmpty() && unwanted.isEmpty() && !limitsRoles();
    }

    /** Whether a message by itself is a hit for any wanted term. */
    boolean hits(@Nullable String role, @Nullable String text) {
        if (!counts(role)) {
            return false;
        }
        for (Ready term : wanted) {
            if (term.inContents() && term.matcher().matches(text)) {
                return true;
            }
        }
        return wanted.isEmpty() && limitsRoles();
    }

    boolean hitsTitle(@Nullable String title) {
        for (Ready term : wanted) {
            if (countsTitle(term) && term.matcher().matches(title)) {
                return true;
            }
        }
        return false;
    }
}
