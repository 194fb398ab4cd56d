package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.TermMatcher;
import victor.store.sqlite.Found.Place;

/**
 * What the texts of one session say about a query, and so what a search means: every wanted term is in one of them, no unwanted
 * one in any. Texts that no term matches may be left out.
 */
final class Evidence {
    private final SearchTerms terms;
    private final boolean[] found;
    private final @Nullable List<Weighed> weighed;
    private boolean refused;
    private boolean besideHit;
    private boolean roleSeen;
    private @Nullable Place hit;
    private @Nullable Long messageId;
    private @Nullable String text;

    /** How much of each wanted term a text has. */
    static final class Weighed {
        private final int[] counts;
        private final int length;
        private final boolean title;

        Weighed(int[] counts, int length, boolean title) {
            this.counts = counts;
            this.length = length;
            this.title = title;
        }

        int count(int term) {
            return counts[term];
        }

        /** In UTF-16 units. */
        int length() {
            return length;
        }

        boolean isTitle() {
            return title;
        }
    }

    /**
     * @param weigh whether relevance is asked for
     */
    Evidence(SearchTerms terms, boolean weigh) {
        this.terms = terms;
        found = new boolean[terms.wanted().size()];
        weighed = weigh ? new ArrayList<>() : null;
    }

    void title(@Nullable String title) {
        boolean any = false;
        for (SearchTerm term : terms.unwanted()) {
            refused |= term.inTitles() && term.matcher().matches(title);
        }
        for (int i = 0; i < found.length; i++) {
            SearchTerm term = terms.wanted().get(i);
            if (terms.countsTitle(term) && term.matcher().matches(title)) {
                found[i] = true;
                any = true;
            }
        }
        besideHit |= any;
        if (any && title != null) {
            weigh(title, true);
        }
    }

    /** A message that counts. */
    void message(@Nullable String role, @Nullable String content, Place place) {
        if (content(role, content) && (hit == null || hit.compareTo(place) < 0)) {
            hit = place;
            messageId = place.id();
        }
    }

    /** A message that is known to have what the only term that looks at messages wants. */
    void hit(@Nullable String role, Place place) {
        if (!terms.counts(role)) {
            return;
        }
        for (int i = 0; i < found.length; i++) {
            found[i] |= terms.wanted().get(i).inContents();
        }
        if (hit == null || hit.compareTo(place) < 0) {
            hit = place;
            messageId = place.id();
        }
    }

    /** A message of a session without message rows, from the newest to the oldest, numbered from 1. */
    void unplacedMessage(@Nullable String role, @Nullable String content, long number) {
        if (content(role, content)) {
            besideHit = true;
            if (messageId == null) {
                messageId = number;
                text = content;
            }
        }
    }

    /** A preview, its body, or an archived message. */
    void beside(@Nullable String role, @Nullable String content) {
        if (content(role, content)) {
            besideHit = true;
            text = text == null ? content : text;
        }
    }

    private boolean content(@Nullable String role, @Nullable String content) {
        for (SearchTerm term : terms.unwanted()) {
            refused |= term.inContents() && term.matcher().matches(content);
        }
        if (!terms.counts(role)) {
            return false;
        }
        roleSeen = true;
        boolean any = terms.wanted().isEmpty() && terms.needsRole();
        for (int i = 0; i < found.length; i++) {
            SearchTerm term = terms.wanted().get(i);
            if (term.inContents() && term.matcher().matches(content)) {
                found[i] = true;
                any = true;
            }
        }
        if (any && content != null) {
            weigh(content, false);
        }
        return any;
    }

    private void weigh(String text, boolean title) {
        if (weighed == null) {
            return;
        }
        int[] counts = new int[found.length];
        for (int i = 0; i < counts.length; i++) {
            SearchTerm term = terms.wanted().get(i);
            boolean looked = title ? terms.countsTitle(term) : term.inContents();
            TermMatcher.Span span = looked ? term.matcher().find(text, 0) : null;
            while (span != null) {
                counts[i]++;
                span = term.matcher().find(text, span.end());
            }
        }
        weighed.add(new Weighed(counts, text.length(), title));
    }

    /** Whether older messages cannot change the answer; to be asked when all other texts are known. */
    boolean isDecided() {
        return refused || (weighed == null && terms.unwanted().isEmpty() && matches() && hit != null);
    }

    /** Whether a message in this place cannot change the answer. */
    boolean isDecided(Place place) {
        return isDecided() && (hit == null || hit.compareTo(place) >= 0);
    }

    boolean matches() {
        if (refused || (terms.needsRole() && !roleSeen)) {
            return false;
        }
        for (boolean one : found) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Whether title, previews or archive match, so that the session counts as its newest message. */
    boolean isBesideHit() {
        return besideHit;
    }

    /**
     * The answer.
     *
     * @param newest the place of the session's newest message
     */
    Found found(String id, Place newest, long updatedKey) {
        Place place = besideHit || hit == null ? newest : hit;
        boolean row = hit != null;
        List<Weighed> texts = weighed == null ? List.of() : weighed;
        return new Found(id, place, updatedKey, messageId, row ? null : text, texts, true);
    }
}
