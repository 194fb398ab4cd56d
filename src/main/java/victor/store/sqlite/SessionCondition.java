package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SearchQuery;
import victor.domain.SessionFilter;

/**
 * A filter as an SQL condition on {@code k} (session keys: session_id, updated_key) and {@code s} (session_view).
 *
 * @param sql terms joined by AND, "1" when there are none
 * @param parameters in the order of the marks
 * @param needsSession whether {@code s} has to be joined
 */
record SessionCondition(String sql, List<@Nullable Object> parameters, boolean needsSession) {
    private static final String LAST_CODE_POINT = Character.toString(Character.MAX_CODE_POINT);

    static SessionCondition of(SessionFilter filter) {
        List<String> terms = new ArrayList<>();
        List<@Nullable Object> parameters = new ArrayList<>();
        if (filter.idPrefix() != null) {
            terms.add("k.session_id >= ? AND k.session_id <= ?");
            parameters.add(filter.idPrefix());
            parameters.add(filter.idPrefix() + LAST_CODE_POINT);
        }
        if (filter.sinceMillis() != null) {
            terms.add("k.updated_key <= ?");
            parameters.add(-filter.sinceMillis());
        }
        if (filter.untilMillis() != null) {
            terms.add("k.updated_key > ? AND k.updated_key < " + Long.MAX_VALUE);
            parameters.add(-filter.untilMillis());
        }
        int keyTerms = terms.size();
        named("s.provider", filter.provider(), filter.wholeProvider() ? "" : "%", terms, parameters);
        named("s.model", filter.model(), "%", terms, parameters);
        for (String tag : filter.tags()) {
            terms.add("EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(s.data, 2) THEN s.data ELSE '{}' END, "
                    + DocumentForm.tagsSqlPath() + ") t WHERE t.value LIKE ? ESCAPE '\\')");
            parameters.add(escapeLike(tag));
        }
        String sql = terms.isEmpty() ? "1" : String.join(" AND ", terms);
        return new SessionCondition(sql, parameters, terms.size() > keyTerms);
    }

    /** The filter, and the conditions that stand in a query. */
    static SessionCondition of(SessionFilter filter, List<SearchQuery.Filter> more) {
        SessionCondition condition = of(filter);
        if (more.isEmpty()) {
            return condition;
        }
        StringBuilder sql = new StringBuilder(condition.sql());
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters());
        for (SearchQuery.Filter one : more) {
            SessionCondition part = of(one);
            sql.append(one.negated() ? " AND NOT ifnull((" : " AND ifnull((")
                    .append(part.sql())
                    .append("), 0)");
            parameters.addAll(part.parameters());
        }
        return new SessionCondition(sql.toString(), parameters, true);
    }

    private static SessionCondition of(SearchQuery.Filter filter) {
        String text = filter.text();
        return of(
                switch (filter.field()) {
                    case MODEL -> new SessionFilter(null, null, text, List.of(), null, null);
                    case PROVIDER -> new SessionFilter(null, text, null, List.of(), null, null);
                    case TAG -> new SessionFilter(null, null, null, List.of(text), null, null);
                    case AFTER -> new SessionFilter(null, null, null, List.of(), Long.valueOf(text), null);
                    case BEFORE -> new SessionFilter(null, null, null, List.of(), null, Long.valueOf(text));
                });
    }

    private static void named(
            String column, @Nullable String name, String rest, List<String> terms, List<@Nullable Object> parameters) {
        if (name != null) {
            terms.add(column + " LIKE ? ESCAPE '\\'");
            parameters.add(escapeLike(name) + rest);
        }
    }

    static String escapeLike(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
