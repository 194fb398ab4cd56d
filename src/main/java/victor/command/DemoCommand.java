package victor.command;

import java.io.IOException;
import java.util.List;

/** {@code demo}: sample sessions to look around in. */
final class DemoCommand implements Command {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "demo",
                null,
                "Look around in sample sessions, apart from your own",
                List.of(
                        "Makes a project of its own in the directory for temporary files, with two dozen sessions. On a terminal it"
                                + " is opened in the browser, and is gone when you leave.",
                        "With --json, or where the output is not a terminal, it says where the project is, which stays there until"
                                + " you delete it."),
                "making sample sessions",
                List.of(),
                List.of(),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("victor demo", "Look around"),
                        new Example("victor demo --json | jq -r .database", "Where it is, for scripts")));
    }

    @Override
    public Result run(Invocation invocation) throws IOException {
        if (invocation.has(Options.DB) || invocation.has(Options.PROJECT)) {
            throw new UsageException("demo makes a project of its own: leave --db and --project out");
        }
        return new Result.Demo(
                invocation.workspace().demo(invocation.surroundings().clock()));
    }
}
