package victor.service.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.domain.Message;
import victor.domain.SearchQuery;
import victor.domain.TermMatcher;

/** Finds messages that are held as a store finds stored ones. */
final class HeldSearch {
    private final List<TermMatcher> matchers = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> otherRoles = new ArrayList<>();

    HeldSearch(SearchQuery query) {
        for (SearchQuery.Term term : query.terms()) {
            if (!term.negated() && term.scope() != SearchQuery.Scope.TITLE) {
                matchers.add(TermMatcher.of(term));
            }
        }
        for (SearchQuery.Role role : query.roles()) {
            (role.negated() ? otherRoles : roles).add(role.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether it has a role that is asked for, and any of the terms; the role is enough where no term is asked for. */
    boolean hits(Message message) {
        String role = message.role().toLowerCase(Locale.ROOT);
        if ((!roles.isEmpty() && !roles.contains(role)) || otherRoles.contains(role)) {
            return false;
        }
        for (TermMatcher matcher : matchers) {
            if (matcher.matches(message.content())) {
                return true;
            }
        }
        return matchers.isEmpty() && !(roles.isEmpty() && otherRoles.isEmpty());
    }
}
