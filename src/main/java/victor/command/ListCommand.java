package victor.command;

import java.util.ArrayList;
import java.util.List;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.service.Sessions;

/** {@code list}: the sessions, newest first. */
final class ListCommand implements Command {
    private static final int DEFAULT_LIMIT = 10;
    private static final Option ALL = Option.flag("all", 'a', "Show all sessions");
    private static final Option IDS = Option.flag("ids", 0, "Only the ids, one a line, for pipes");
    private static final Option NUL = Option.flag("null", '0', "With --ids: end each id by NUL instead of a new line");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "list",
                Declaration.SESSIONS,
                "List saved sessions, the last updated first",
                List.of(),
                "listing sessions",
                List.of(),
                List.of(
                        Options.LIMIT,
                        ALL,
                        Options.SORT.orElse("updated"),
                        Options.REVERSE,
                        Options.PROVIDER,
                        Options.MODEL,
                        Options.TAG,
                        Options.SINCE,
                        Options.UNTIL,
                        IDS,
                        NUL),
                false,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor sessions list --limit 20", "The last 20 sessions"),
                        new Example("victor sessions list --json | jq '.[] | .title'", "All titles"),
                        new Example(
                                "victor sessions list --all --ids -0 --tag old | xargs -0 victor sessions export -o old.json --",
                                "Export what is tagged old")));
    }

    @Override
    public Result run(Invocation invocation) {
        SessionFilter filter = Selection.filter(invocation);
        SessionOrder wanted = Selection.order(invocation);
        SessionOrder order =
                wanted == null ? new SessionOrder(SessionOrder.By.UPDATED, invocation.has(Options.REVERSE)) : wanted;
        int limit = invocation.positive(Options.LIMIT, DEFAULT_LIMIT);
        if (invocation.has(ALL)) {
            limit = Integer.MAX_VALUE;
        }
        boolean nulEnded = invocation.has(NUL);
        if (!invocation.has(IDS)) {
            if (nulEnded) {
                throw new UsageException("--null belongs to --ids");
            }
            return new Result.Listed(invocation.workspace().sessions().list(filter, order, limit));
        }
        return new Result.Ids(ids(invocation.workspace().sessions(), filter, order, limit), nulEnded);
    }

    private static List<String> ids(Sessions sessions, SessionFilter filter, SessionOrder order, int limit) {
        if (limit == Integer.MAX_VALUE && order.equals(SessionOrder.NEWEST)) {
            return sessions.ids(filter);
        }
        List<String> ids = new ArrayList<>();
        for (SessionSummary session : sessions.list(filter, order, limit)) {
            ids.add(session.id());
        }
        return ids;
    }
}
