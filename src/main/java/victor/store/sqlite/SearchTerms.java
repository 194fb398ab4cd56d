package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery;
import victor.domain.SearchQuery.Scope;

/** A query, ready to be compared with texts. */
final class SearchTerms {
    private final List<SearchTerm> wanted = new ArrayList<>();
    private final List<SearchTerm> unwanted = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> otherRoles = new ArrayList<>();

    SearchTerms(SearchQuery query) {
        for (SearchQuery.Term term : query.terms()) {
            (term.negated() ? unwanted : wanted).add(SearchTerm.of(term));
        }
        for (SearchQuery.Role role : query.roles()) {
            (role.negated() ? otherRoles : roles).add(role.name().toLowerCase(Locale.ROOT));
        }
    }

    List<SearchTerm> wanted() {
        return wanted;
    }

    List<SearchTerm> unwanted() {
        return unwanted;
    }

    /** All terms, wanted or not. */
    List<SearchTerm> all() {
        List<SearchTerm> all = new ArrayList<>(wanted);
        all.addAll(unwanted);
        return all;
    }

    /** All terms, wanted or not, that look at messages. */
    List<SearchTerm> inContents() {
        List<SearchTerm> inContents = new ArrayList<>();
        for (SearchTerm term : all()) {
            if (term.inContents()) {
                inContents.add(term);
            }
        }
        return inContents;
    }

    /** Whether no text decides. */
    boolean looksAtNoText() {
        return hasNoHits() && unwanted.isEmpty();
    }

    /** Whether sessions are listed for what they are and lack, and not for a hit. */
    boolean hasNoHits() {
        return wanted.isEmpty() && !needsRole();
    }

    /** Whether a message of a role is wanted, whatever it says. */
    boolean needsRole() {
        return limitsRoles() && !wantsContents();
    }

    /** Whether a hit can be a message. */
    boolean wantsContents() {
        for (SearchTerm term : wanted) {
            if (term.inContents()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hit can be a title. */
    boolean wantsTitles() {
        for (SearchTerm term : wanted) {
            if (countsTitle(term)) {
                return true;
            }
        }
        return false;
    }

    private boolean limitsRoles() {
        return !roles.isEmpty() || !otherRoles.isEmpty();
    }

    /** Whether a message of this role counts for the wanted terms. */
    boolean counts(@Nullable String role) {
        if (!limitsRoles()) {
            return true;
        }
        String name = role == null ? "" : role.toLowerCase(Locale.ROOT);
        return (roles.isEmpty() || roles.contains(name)) && !otherRoles.contains(name);
    }

    /** Whether a title counts for this wanted term. */
    boolean countsTitle(SearchTerm term) {
        return term.inTitles() && (!limitsRoles() || term.term().scope() == Scope.TITLE);
    }

    /** Whether a message is a hit for any wanted term, or for its role alone where no term looks at messages. */
    boolean hits(@Nullable String role, @Nullable String... texts) {
        if (!counts(role)) {
            return false;
        }
        for (SearchTerm term : wanted) {
            for (String text : texts) {
                if (term.inContents() && term.matcher().matches(text)) {
                    return true;
                }
            }
        }
        return needsRole() && wanted.isEmpty();
    }

    boolean hitsTitle(@Nullable String title) {
        for (SearchTerm term : wanted) {
            if (countsTitle(term) && term.matcher().matches(title)) {
                return true;
            }
        }
        return false;
    }
}
