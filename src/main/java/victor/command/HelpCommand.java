package victor.command;

import java.util.List;

/** {@code help}: help pages. */
final class HelpCommand implements Command {
    private static final Option MAN = Option.flag("man", 0, "Print the manual page in roff");

    @Override
    public Declaration declaration() {
        return new Declaration(
                "help",
                null,
                "Show help for the program or a command",
                List.of(),
                "showing help",
                List.of(Argument.optional("COMMAND", Argument.Kind.COMMAND, "A command, such as list")
                        .several()),
                List.of(MAN),
                false,
                Declaration.COMMAND_LINE,
                List.of(
                        new Example("victor help search", "All about search"),
                        new Example("victor help --man | man -l -", "The manual page")));
    }

    @Override
    public Result run(Invocation invocation) {
        if (invocation.has(MAN)) {
            return new Result.Manual();
        }
        List<String> words = invocation.words();
        if (words.isEmpty() || (words.size() == 1 && Commands.isGroup(words.get(0)))) {
            return new Result.Help(null);
        }
        return new Result.Help(Commands.find(words).declaration());
    }
}
