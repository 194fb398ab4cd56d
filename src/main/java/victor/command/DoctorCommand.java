package victor.command;

import java.util.List;
import victor.service.Care;

/** {@code doctor}: how the database is. */
final class DoctorCommand implements Command {
    private static final Option FIX = Option.flag("fix", 0, "Mend what is safe to mend: index, counters, permissions");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "doctor",
                Declaration.SESSIONS,
                "Check the database, and mend it",
                List.of(
                        "Says where the database is, which shape it has, how large it is, and what is wrong with it. Exit code"
                                + " 1 when something is."),
                "checking database",
                List.of(),
                List.of(FIX),
                false,
                Declaration.EVERYWHERE,
                List.of(
                        new Example("victor sessions doctor", "Look"),
                        new Example("victor sessions doctor --fix", "Mend")));
    }

    @Override
    public Result run(Invocation invocation) {
        Care care = invocation.workspace().care();
        return new Result.Examined(invocation.has(FIX) ? care.mend() : care.examine());
    }
}
