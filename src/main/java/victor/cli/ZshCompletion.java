package victor.cli;

import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** The completion script for zsh. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String script(List<Command> commands) {
        StringBuilder global = new StringBuilder();
        for (Option option : Options.GLOBAL) {
            global.append("        ").append(option(option)).append('\n');
        }
        StringBuilder all = new StringBuilder();
        for (Command command : commands) {
            command(all, command.declaration());
        }
        return CompletionWords.template("zsh")
                .replace("@COMMANDS@\n", all)
                .replace("@GLOBAL@\n", global)
                .replace("@TOP@\n", described(CompletionWords.commands(commands, false)))
                .replace("@GROUPED@\n", described(CompletionWords.commands(commands, true)));
    }

    private static void command(StringBuilder out, Declaration command) {
        String next = " \\\n                ";
        out.append("        ").append(command.name()).append(")\n");
        out.append("            _arguments -S $victor_global");
        for (Option option : command.options()) {
            out.append(next).append(option(option));
        }
        for (Argument argument : command.arguments()) {
            out.append(next)
                    .append(argument.repeated() ? "'*:" : argument.required() ? "':" : "'::")
                    .append(argument.name())
                    .append(':')
                    .append(action(argument.kind()))
                    .append('\'');
        }
        out.append("\n            ;;\n");
    }

    private static String option(Option option) {
        String value = "";
        if (option.takesValue()) {
            value = (option.isValueOptional() ? "::" : ":") + name(option) + ':' + values(option);
        }
        String text = "'[" + quoted(option.help()) + "]" + value + "'";
        String name = "--" + option.name() + (option.takesValue() ? "=" : "");
        if (option.letter() == 0) {
            return "'" + (option.repeated() ? "*" : "") + name + "'" + text;
        }
        String letter = "-" + option.letter();
        String once = option.repeated() ? "'*'" : "'(" + letter + " --" + option.name() + ")'";
        return once + "{" + letter + (option.takesValue() ? "+" : "") + "," + name + "}" + text;
    }

    private static String name(Option option) {
        return String.valueOf(option.argument()).replace("[", "").replace("]", "");
    }

    private static String values(Option option) {
        if (!option.choices().isEmpty()) {
            return "(" + String.join(" ", option.choices()) + ")";
        }
        if (CompletionWords.isSession(option)) {
            return "_victor_ids";
        }
        if (CompletionWords.isFile(option)) {
            return "_files";
        }
        return CompletionWords.isDirectory(option) ? "_files -/" : "";
    }

    private static String action(Argument.Kind kind) {
        return switch (kind) {
            case SESSION, PREFIX -> "_victor_ids";
            case FILE -> "_files";
            case SHELL -> "(bash zsh fish)";
            case COMMAND -> "_victor_commands";
            case TEXT, QUERY -> "";
        };
    }

    private static String described(List<Declaration> commands) {
        StringBuilder out = new StringBuilder();
        for (Declaration command : commands) {
            out.append("        '")
                    .append(command.name())
                    .append(':')
                    .append(quoted(command.summary()))
                    .append("'\n");
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }
}
