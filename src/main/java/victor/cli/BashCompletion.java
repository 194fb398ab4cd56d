package victor.cli;

import java.util.ArrayList;
import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** The completion script for bash. */
final class BashCompletion {
    private BashCompletion() {}

    static String script(List<Command> commands) {
        List<Option> options = CompletionWords.options(commands);
        return CompletionWords.template("bash")
                .replace("@OPTIONAL@", optional(options))
                .replace("@VALUED@", String.join(" | ", CompletionWords.valued(options)))
                .replace("@VALUES@\n", values(options))
                .replace("@OPTIONS@\n", options(commands))
                .replace("@GLOBAL@", names(Options.GLOBAL))
                .replace("@ARGUMENTS@\n", arguments(commands))
                .replace("@MEMBERS@", CompletionWords.grouped(commands))
                .replace("@TOP@", CompletionWords.first(commands));
    }

    /** An option whose value may be left out, and what begins like another option. */
    private static String optional(List<Option> options) {
        List<String> patterns = new ArrayList<>();
        for (Option option : options) {
            if (option.isValueOptional()) {
                patterns.add("--" + option.name() + ":-*");
            }
        }
        return String.join(" | ", patterns);
    }

    /** What an option may be given. */
    private static String values(List<Option> options) {
        StringBuilder out = new StringBuilder();
        for (Option option : options) {
            branch(out, String.join(" | ", CompletionWords.spellings(option)), value(option));
        }
        return out.toString();
    }

    private static String value(Option option) {
        if (!option.choices().isEmpty()) {
            return words(String.join(" ", option.choices()));
        }
        if (CompletionWords.isSession(option)) {
            return "_victor_ids";
        }
        if (CompletionWords.isFile(option)) {
            return "_victor_files default";
        }
        return CompletionWords.isDirectory(option) ? "_victor_files dirnames" : "";
    }

    private static String options(List<Command> commands) {
        StringBuilder out = new StringBuilder();
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            if (!declaration.options().isEmpty()) {
                branch(out, "    " + declaration.name(), words(names(declaration.options())));
            }
        }
        return out.toString();
    }

    /** By group, command and number of an argument. */
    private static String arguments(List<Command> commands) {
        StringBuilder out = new StringBuilder();
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            List<Argument> arguments = declaration.arguments();
            for (int i = 0; i < arguments.size(); i++) {
                Argument argument = arguments.get(i);
                String number = argument.repeated() ? "*" : String.valueOf(i);
                branch(out, "*:" + declaration.name() + ":" + number, action(argument.kind()));
            }
        }
        return out.toString();
    }

    private static String action(Argument.Kind kind) {
        return switch (kind) {
            case SESSION, PREFIX -> "_victor_ids";
            case FILE -> "_victor_files default";
            case SHELL -> words("bash zsh fish");
            case COMMAND -> "_victor_commands";
            case TEXT, QUERY -> "";
        };
    }

    private static void branch(StringBuilder out, String pattern, String action) {
        if (!action.isEmpty()) {
            out.append("        ").append(pattern).append(") ").append(action).append(" ;;\n");
        }
    }

    private static String words(String words) {
        return "_victor_words '" + words + "'";
    }

    private static String names(List<Option> options) {
        List<String> names = new ArrayList<>();
        for (Option option : options) {
            names.add("--" + option.name());
        }
        return String.join(" ", names);
    }
}
