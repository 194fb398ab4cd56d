package victor.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.service.SessionException;
import victor.service.Sessions;

/** {@code clear}: many sessions at once. */
final class ClearCommand implements Command {
    private static final Option ALL = Option.flag("all", 0, "All sessions that match, as without it");
    private static final Option PROVIDER = Option.value("provider", 0, "NAME", "Only sessions of this provider");
    private static final Option OLDER =
            Option.value("older-than", 0, "AGE", "Only sessions not updated for AGE, such as 30d; or since a date");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "clear",
                Declaration.SESSIONS,
                "Delete all sessions, or those that match",
                List.of(
                        "Asks first, and says how many there are. PREFIX is the literal beginning of the ids, six characters"
                                + " or more. A session without a readable time is never older than anything."),
                "clearing sessions",
                List.of(Argument.optional("PREFIX", Argument.Kind.PREFIX, "Only sessions whose id begins with this")),
                List.of(ALL, OLDER, PROVIDER, Options.YES, Options.DRY_RUN),
                false,
                Declaration.OUTSIDE_CHAT,
                List.of(
                        new Example("victor sessions clear", "Delete all sessions, after asking"),
                        new Example("victor sessions clear myproj-9Kx --yes", "Delete by prefix, without asking"),
                        new Example("victor sessions clear --older-than 30d --dry-run", "What would go")));
    }

    @Override
    public Result run(Invocation invocation) {
        String prefix = invocation.words().isEmpty() ? null : invocation.words().get(0);
        if (prefix != null && prefix.codePointCount(0, prefix.length()) < Sessions.SAFE_PREFIX) {
            throw new SessionException("Prefix must be at least " + Sessions.SAFE_PREFIX + " characters long.");
        }
        String provider = invocation.value(PROVIDER);
        SessionFilter filter = new SessionFilter(
                prefix, provider, true, null, List.of(), null, Selection.time(invocation, OLDER, false));
        Words words = new Words(prefix, provider, invocation.value(OLDER));
        Sessions sessions = invocation.workspace().sessions();
        if (invocation.has(Options.DRY_RUN)) {
            return new Result.Planned(sessions.list(filter, SessionOrder.NEWEST, Integer.MAX_VALUE));
        }
        List<String> ids = sessions.ids(filter);
        if (ids.isEmpty()) {
            return new Result.Nothing(words.none(), "deleted");
        }
        String question = invocation.has(Options.YES) ? null : words.question(ids.size());
        return new Result.Confirmation(
                "Found " + ids.size() + " session(s) " + words.where("in") + ".",
                question,
                ids.size(),
                () -> new Result.Cleared(invocation.workspace().changes().clear(filter, ids), words.where("from")));
    }

    /** How what is cleared is spoken of. */
    private record Words(
            @Nullable String prefix,
            @Nullable String provider,
            @Nullable String age) {
        String where(String preposition) {
            String which = which("matching prefix ");
            return which.isEmpty() ? preposition + " database" : which;
        }

        String none() {
            String which = which("matching prefix ");
            return which.isEmpty() ? "No sessions found. Database is already empty." : "No sessions found " + which;
        }

        String question(int count) {
            String which = which("starting with ");
            return "Are you sure you want to delete "
                    + (which.isEmpty() ? "ALL " + count + " session(s)" : count + " session(s) " + which)
                    + "? This cannot be undone.";
        }

        private String which(String prefixed) {
            StringBuilder which = new StringBuilder();
            if (prefix != null) {
                which.append(prefixed).append('\'').append(prefix).append('\'');
            }
            if (provider != null) {
                which.append(which.length() > 0 ? ", " : "")
                        .append("of provider '")
                        .append(provider)
                        .append('\'');
            }
            if (age != null) {
                which.append(which.length() > 0 ? ", " : "")
                        .append("older than ")
                        .append(age);
            }
            return which.toString();
        }
    }
}
