package victor.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.QueryParser;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SessionOrder;

/** {@code search}: sessions by what is in them. */
final class SearchCommand implements Command {
    private static final int DEFAULT_LIMIT = 10;
    private static final Option IN =
            Option.choice("in", "PART", List.of("title", "content"), "Look only in titles, or only in content");
    private static final Option RELEVANCE = Option.flag("relevance", 0, "The best match first, not the newest");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "search",
                Declaration.SESSIONS,
                "Search sessions by title and content",
                List.of(
                        "All words must be in one session, in any order; each matches from its beginning: auth finds"
                                + " authentication. \"Words in quotation marks\" must follow each other; quote them from the"
                                + " shell: '\"race condition\"'.",
                        "-word must not be there; before any other word it follows --. role:user, model:gpt, provider:openai, tag:work, after:2025-01-07 and"
                                + " before:3d narrow the search down. What is no valid query is searched as plain text."),
                "searching sessions",
                List.of(Argument.required("QUERY", Argument.Kind.QUERY, "What to look for")
                        .several()),
                List.of(
                        Options.LIMIT,
                        IN,
                        Options.SORT,
                        Options.REVERSE,
                        RELEVANCE,
                        Options.PROVIDER,
                        Options.MODEL,
                        Options.TAG,
                        Options.SINCE,
                        Options.UNTIL),
                true,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor sessions search authentication", "Where authentication was talked about"),
                        new Example("victor sessions search CI/CD --limit 5", "At most five"),
                        new Example(
                                "victor sessions search deploy -docker role:user",
                                "Asked for deploy, no word of docker"),
                        new Example("victor sessions search test --json", "For scripts")));
    }

    @Override
    public Result run(Invocation invocation) {
        String typed = String.join(" ", invocation.words());
        if (typed.isBlank()) {
            throw new UsageException("There is nothing to search for");
        }
        SessionOrder sort = Selection.order(invocation);
        boolean relevance = invocation.has(RELEVANCE);
        if (relevance && (sort != null || invocation.has(Options.REVERSE))) {
            throw new UsageException("--relevance is an order of its own: leave --sort and --reverse out");
        }
        SearchOrder order = new SearchOrder(relevance, sort, sort == null && invocation.has(Options.REVERSE));
        int limit = invocation.positive(Options.LIMIT, DEFAULT_LIMIT);
        SearchQuery query = QueryParser.parse(
                typed, scope(invocation.value(IN)), invocation.surroundings().clock());
        return new Result.Found(
                typed, invocation.workspace().sessions().search(query, Selection.filter(invocation), order, limit));
    }

    private static SearchQuery.@Nullable Scope scope(@Nullable String part) {
        if (part == null) {
            return null;
        }
        return part.equals("title") ? SearchQuery.Scope.TITLE : SearchQuery.Scope.CONTENT;
    }
}
