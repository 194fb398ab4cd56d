package victor.store.sqlite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SearchQuery.Kind;
import victor.domain.SearchQuery.Scope;
import victor.domain.SearchQuery.Term;

/** What a search means, without any index: plain comparison of plain texts, written apart from the program's own. */
final class SearchModel {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Talk> talks;

    SearchModel(List<Talk> talks) {
        this.talks = talks;
    }

    /**
     * A session.
     *
     * @param updated epoch milliseconds
     * @param lines its messages; each knows how many were written before it in the whole store
     * @param beside previews, their bodies, archived messages, and messages that are only in the document
     */
    record Talk(
            String id,
            String title,
            long updated,
            String provider,
            List<String> tags,
            List<Line> lines,
            List<Line> beside) {}

    record Line(String role, String text, int number) {}

    /** The session and the newest matching message, null when it is none. */
    record Expected(Talk talk, Line line) {
        private int place() {
            List<Line> lines = talk.lines();
            return line != null
                    ? line.number()
                    : lines.isEmpty() ? -1 : lines.get(lines.size() - 1).number();
        }
    }

    List<Expected> search(SearchQuery query, SearchOrder order) {
        List<Expected> found = new ArrayList<>();
        for (Talk talk : talks) {
            if (matches(talk, query)) {
                found.add(new Expected(talk, placed(talk, query)));
            }
        }
        found.sort(comparator(query, order));
        return found;
    }

    private static Comparator<Expected> comparator(SearchQuery query, SearchOrder order) {
        Comparator<Expected> byId = Comparator.comparing(found -> found.talk().id());
        Comparator<Expected> byUpdate =
                Comparator.comparingLong(found -> found.talk().updated());
        boolean hits = query.terms().stream().anyMatch(term -> !term.negated())
                || !query.roles().isEmpty();
        if (order.sort() != null || !hits) {
            boolean reverse = order.sort() != null ? order.sort().reverse() : order.reverse();
            return (reverse ? byUpdate : byUpdate.reversed()).thenComparing(byId);
        }
        Comparator<Expected> byPlace = Comparator.comparingInt(Expected::place).thenComparing(byUpdate);
        return (order.reverse() ? byPlace : byPlace.reversed()).thenComparing(byId);
    }

    private static boolean matches(Talk talk, SearchQuery query) {
        for (SearchQuery.Filter filter : query.filters()) {
            if (meets(talk, filter) == filter.negated()) {
                return false;
            }
        }
        for (Term term : query.terms()) {
            if (term.negated() ? isAnywhere(talk, term) : !isCounted(talk, query, term)) {
                return false;
            }
        }
        return looksAtMessages(query)
                || query.roles().isEmpty()
                || all(talk).stream().anyMatch(line -> counts(query, line));
    }

    private static boolean looksAtMessages(SearchQuery query) {
        return query.terms().stream().anyMatch(term -> !term.negated() && term.scope() != Scope.TITLE);
    }

    private static boolean meets(Talk talk, SearchQuery.Filter filter) {
        return switch (filter.field()) {
            case TAG -> talk.tags().stream().anyMatch(tag -> tag.equalsIgnoreCase(filter.text()));
            case PROVIDER ->
                talk.provider()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(filter.text().toLowerCase(Locale.ROOT));
            case AFTER -> talk.updated() >= Long.parseLong(filter.text());
            case BEFORE -> talk.updated() < Long.parseLong(filter.text());
            case MODEL -> throw new IllegalArgumentException("no models here");
        };
    }

    private static List<Line> all(Talk talk) {
        List<Line> all = new ArrayList<>(talk.lines());
        all.addAll(talk.beside());
        return all;
    }

    private static boolean isAnywhere(Talk talk, Term term) {
        return (term.scope() != Scope.CONTENT && has(talk.title(), term))
                || (term.scope() != Scope.TITLE && all(talk).stream().anyMatch(line -> has(line.text(), term)));
    }

    private static boolean isCounted(Talk talk, SearchQuery query, Term term) {
        return isInTitle(talk, query, term)
                || (term.scope() != Scope.TITLE
                        && all(talk).stream().anyMatch(line -> counts(query, line) && has(line.text(), term)));
    }

    private static boolean isInTitle(Talk talk, SearchQuery query, Term term) {
        boolean looked = term.scope() == Scope.TITLE
                || (term.scope() == null && query.roles().isEmpty());
        return looked && has(talk.title(), term);
    }

    private static boolean counts(SearchQuery query, Line line) {
        boolean wanted = query.roles().stream().allMatch(SearchQuery.Role::negated);
        for (SearchQuery.Role role : query.roles()) {
            if (role.name().equalsIgnoreCase(line.role())) {
                if (role.negated()) {
                    return false;
                }
                wanted = true;
            }
        }
        return wanted;
    }

    /** The line that gives the session its place; null when its newest message does. */
    private static Line placed(Talk talk, SearchQuery query) {
        List<Line> lines = talk.lines();
        boolean beside = query.terms().stream().anyMatch(term -> !term.negated() && isInTitle(talk, query, term))
                || talk.beside().stream().anyMatch(line -> isHit(query, line));
        return beside ? null : newestHit(talk, query, lines);
    }

    /** The newest message that matches any wanted term; null when there is none. */
    static Line newestHit(Talk talk, SearchQuery query, List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isHit(query, lines.get(i))) {
                return lines.get(i);
            }
        }
        return null;
    }

    private static boolean isHit(SearchQuery query, Line line) {
        if (!counts(query, line)) {
            return false;
        }
        List<Term> wanted =
                query.terms().stream().filter(term -> !term.negated()).toList();
        if (wanted.isEmpty()) {
            return !query.roles().isEmpty();
        }
        return wanted.stream().anyMatch(term -> term.scope() != Scope.TITLE && has(line.text(), term));
    }

    private static boolean has(String text, Term term) {
        if (text == null) {
            return false;
        }
        if (term.kind() == Kind.SUBSTRING) {
            return text.toLowerCase(Locale.ROOT).contains(term.text().toLowerCase(Locale.ROOT));
        }
        String[] words = words(text);
        String[] wanted = words(term.text());
        for (int i = 0; i + wanted.length <= words.length; i++) {
            boolean all = true;
            for (int j = 0; j < wanted.length; j++) {
                String word = words[i + j];
                all &= term.kind() == Kind.WORD ? word.startsWith(wanted[j]) : word.equals(wanted[j]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return Arrays.stream(SEPARATORS.split(plain.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
