package victor.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import victor.domain.SessionSummary;
import victor.service.SessionException;
import victor.service.Sessions;

/** {@code delete}: single sessions. */
final class DeleteCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "delete",
                Declaration.SESSIONS,
                "Delete sessions by id",
                List.of("Asks first. With --yes an id must be whole, or a beginning of six characters or more that"
                        + " only one session has. When one of several ids is not found, nothing is deleted."),
                "deleting session",
                List.of(Argument.required("SESSION_ID", Argument.Kind.SESSION, "A session id, or the beginning of one")
                        .several()),
                List.of(Options.YES, Options.DRY_RUN),
                false,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor sessions delete 20250107_153045", "Delete one session, after asking"),
                        new Example("victor sessions delete 20250107_153045 --yes", "Delete it without asking")));
    }

    @Override
    public Result run(Invocation invocation) {
        boolean agreed = invocation.has(Options.YES);
        Sessions sessions = invocation.workspace().sessions();
        Map<String, SessionSummary> found = new LinkedHashMap<>();
        for (String word : invocation.words()) {
            SessionSummary session = (agreed ? sessions.resolveSafely(word) : sessions.resolve(word)).summary();
            found.put(session.id(), session);
        }
        List<String> ids = new ArrayList<>(found.keySet());
        if (invocation.has(Options.DRY_RUN)) {
            return new Result.Planned(new ArrayList<>(found.values()));
        }
        if (agreed) {
            return deleted(invocation, ids);
        }
        Result.Continuation deletion = () -> deleted(invocation, ids);
        return ids.size() == 1
                ? new Result.Confirmation(null, "Delete session " + ids.get(0) + "?", 1, deletion)
                : new Result.Confirmation(
                        "Found " + ids.size() + " session(s): " + String.join(", ", ids) + ".",
                        "Delete " + ids.size() + " session(s)?",
                        ids.size(),
                        deletion);
    }

    private static Result deleted(Invocation invocation, List<String> ids) {
        List<String> gone = invocation.workspace().changes().delete(ids);
        if (gone.isEmpty()) {
            throw new SessionException("Session not found: " + String.join(", ", ids));
        }
        return new Result.Deleted(gone);
    }
}
