package victor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victor.domain.Message;
import victor.domain.Session;
import victor.service.Sessions;

/** {@code show}: one session with its last messages. */
final class ShowCommand implements Command {
    private static final int LAST_MESSAGES = 5;
    private static final int LAST_PREVIEWS = 3;
    private static final Option MESSAGES =
            Option.value("messages", 'm', "N|all", "Show the last N messages, or all, uncut");
    private static final Option ROLE = Option.value(
                    "role", 0, "ROLE", "Only messages of this role: user, assistant, system, tool")
            .several();
    private static final Option RAW =
            Option.flag("raw", 0, "Only the text of the messages, as it is stored (all of them without --messages)");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "show",
                Declaration.SESSIONS,
                "Show a session and its last messages",
                List.of("Without --messages and --role the last five messages are shown, each cut at 200 characters."
                        + " With --json the session is whole, as an export has it."),
                "showing session",
                List.of(Argument.required(
                        "SESSION_ID", Argument.Kind.SESSION, "A session id, or the beginning of one")),
                List.of(MESSAGES, ROLE, RAW),
                false,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor sessions show 20250107_153045", "Its details and last messages"),
                        new Example("victor sessions show 20250107_15 --messages all", "The whole conversation"),
                        new Example(
                                "victor sessions show 20250107 --raw --role assistant -m 1 > answer.md",
                                "The last answer as a file")));
    }

    @Override
    public Result run(Invocation invocation) {
        List<String> roles = new ArrayList<>();
        for (String role : invocation.values(ROLE)) {
            roles.add(role.toLowerCase(Locale.ROOT));
        }
        boolean raw = invocation.has(RAW);
        int count = count(invocation);
        Sessions sessions = invocation.workspace().sessions();
        Session session = sessions.resolve(invocation.words().get(0));
        String id = session.summary().id();
        boolean chosen = count > 0 || !roles.isEmpty();
        int all = count > 0 ? count : Integer.MAX_VALUE;
        if (invocation.json()) {
            return new Result.Json(sessions.json(session, roles, all));
        }
        if (raw) {
            return new Result.Texts(sessions.lastMessages(id, roles, all));
        }
        List<Message> messages = sessions.lastMessages(id, roles, chosen ? all : LAST_MESSAGES);
        return new Result.Shown(session, messages, chosen, sessions.lastPreviews(id, LAST_PREVIEWS));
    }

    /** How many messages, 0 when it was not said. */
    private static int count(Invocation invocation) {
        String text = invocation.value(MESSAGES);
        if (text != null && text.equals("all")) {
            return Integer.MAX_VALUE;
        }
        if (text != null && Numbers.positive(text) < 1) {
            throw new UsageException("--messages needs a whole number from 1 up, or all, not '" + text + "'");
        }
        return text == null ? 0 : Numbers.positive(text);
    }
}
