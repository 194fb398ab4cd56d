package victor.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery.Field;
import victor.domain.SearchQuery.Filter;
import victor.domain.SearchQuery.Kind;
import victor.domain.SearchQuery.Scope;
import victor.domain.SearchQuery.Term;

/**
 * Reads the query language: words, {@code "phrases"}, {@code -not}, {@code role:}, {@code model:}, {@code provider:},
 * {@code tag:}, {@code after:}, {@code before:}, with values in quotation marks where they hold blanks. There are no errors:
 * what is not valid is searched for as it stands.
 */
public final class QueryParser {
    private final String source;
    private final @Nullable Scope scope;
    private final Clock clock;
    private final List<Term> terms = new ArrayList<>();
    private final List<SearchQuery.Role> roles = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private int at;

    private QueryParser(String source, @Nullable Scope scope, Clock clock) {
        this.source = source;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Reads a query.
     *
     * @param source what the user typed
     * @param scope where terms are looked for, null for everywhere
     * @param clock what relative times such as {@code 3d} count from, and the zone of those without one
     */
    public static SearchQuery parse(String source, @Nullable Scope scope, Clock clock) {
        QueryParser parser = new QueryParser(source, scope, clock);
        parser.run();
        return new SearchQuery(source, parser.terms, parser.roles, parser.filters);
    }

    /** As above, with the zone of this machine, which takes long to load at the start of a program. */
    public static SearchQuery parse(String source, @Nullable Scope scope, long nowMillis) {
        return parse(source, scope, Clock.fixed(Instant.ofEpochMilli(nowMillis), ZoneId.systemDefault()));
    }

    private void run() {
        while (skipBlanks()) {
            boolean negated = source.charAt(at) == '-' && !isBlankOrEnd(at + 1) && source.charAt(at + 1) != '-';
            if (negated) {
                at++;
            }
            if (!phrase(negated) && !condition(negated)) {
                String token = source.substring(at, tokenEnd(at));
                add(Words.isWord(token) ? Kind.WORD : Kind.SUBSTRING, token, negated);
                at += token.length();
            }
        }
    }

    private void add(Kind kind, String text, boolean negated) {
        terms.add(new Term(kind, text, negated, scope));
    }

    private boolean phrase(boolean negated) {
        int close = closingQuote(at);
        if (close < 0) {
            return false;
        }
        String text = source.substring(at + 1, close);
        if (text.isBlank()) {
            return false;
        }
        add(Words.areWords(text) ? Kind.PHRASE : Kind.SUBSTRING, text, negated);
        at = close + 1;
        return true;
    }

    private boolean condition(boolean negated) {
        int end = tokenEnd(at);
        int colon = source.indexOf(':', at);
        if (colon < 0 || colon >= end) {
            return false;
        }
        String name = source.substring(at, colon).toLowerCase(Locale.ROOT);
        int close = closingQuote(colon + 1);
        if (close < 0 && colon + 1 < end && source.charAt(colon + 1) == '"') {
            return false;
        }
        String value = close < 0 ? source.substring(colon + 1, end) : source.substring(colon + 2, close);
        if (value.isBlank() || !accept(name, value, negated)) {
            return false;
        }
        at = close < 0 ? end : close + 1;
        return true;
    }

    private boolean accept(String name, String value, boolean negated) {
        switch (name) {
            case "role" -> roles.add(new SearchQuery.Role(value, negated));
            case "model" -> filters.add(new Filter(Field.MODEL, value, negated));
            case "provider" -> filters.add(new Filter(Field.PROVIDER, value, negated));
            case "tag" -> filters.add(new Filter(Field.TAG, value, negated));
            case "after" -> {
                return acceptTime(Field.AFTER, value, negated);
            }
            case "before" -> {
                return acceptTime(Field.BEFORE, value, negated);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acceptTime(Field field, String value, boolean negated) {
        try {
            filters.add(new Filter(field, Long.toString(TimeExpression.start(value, clock)), negated));
            return true;
        } catch (IllegalArgumentException notATime) {
            return false;
        }
    }

    /** Where the quotation ends that begins here; -1 when none does, or when it does not end at the end of a token. */
    private int closingQuote(int open) {
        if (open >= source.length() || source.charAt(open) != '"') {
            return -1;
        }
        int close = source.indexOf('"', open + 1);
        return close >= 0 && isBlankOrEnd(close + 1) ? close : -1;
    }

    private boolean skipBlanks() {
        while (at < source.length() && isBlank(source.charAt(at))) {
            at++;
        }
        return at < source.length();
    }

    private int tokenEnd(int start) {
        int end = start;
        while (!isBlankOrEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isBlankOrEnd(int index) {
        return index >= source.length() || isBlank(source.charAt(index));
    }

    /** Every blank there is, the one between Chinese words and those that do not break included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
