package victor.cli;

import java.util.List;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;
import victor.render.HelpPage;

/** The commands and their options as Markdown, for the README. */
final class CommandTable {
    private CommandTable() {}

    static String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("| command | what it does | options |\n|---|---|---|\n");
        for (Command command : Commands.all()) {
            Declaration declaration = command.declaration();
            out.append("| `")
                    .append(cell(declaration.usage().replace(" [OPTIONS]", "")))
                    .append("` | ");
            out.append(cell(declaration.summary())).append(" | ");
            options(out, declaration.options());
            out.append(" |\n");
        }
        out.append("\nEverywhere: ");
        options(out, Options.GLOBAL);
        return out.append(".\n").toString();
    }

    private static void options(StringBuilder out, List<Option> options) {
        String separator = "";
        for (Option option : options) {
            out.append(separator)
                    .append('`')
                    .append(cell(HelpPage.term(option).strip()))
                    .append('`');
            separator = ", ";
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
