package victor.cli;

import java.util.ArrayList;
import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** The completion script for zsh. */
final class ZshCompletion {
    private static final String IDS = """
            #compdef victor
            # zsh completion for victor, made by 'victor completion zsh'

            _victor_ids() {
                local -a ids database
                local i
                for ((i = 2; i < $#victor_line; i++)); do
                    [[ ${victor_line[i]} == --(db|project) ]] && database=("${victor_line[i]}" "${victor_line[i + 1]}")
                done
                ids=("${(@f)$(_call_program sessions ${(q)victor_line[1]} ${(q)database} sessions list --ids --all 2>/dev/null)}")
                compadd -a ids
            }

            """;

    private static final String END = """
            _victor() {
                local -a victor_line victor_group victor_top
                local state
                victor_line=("${words[@]}")
            """;

    private ZshCompletion() {}

    static String script(List<Command> commands) {
        StringBuilder out = new StringBuilder(IDS);
        out.append("_victor_arguments() {\n    case $1 in\n");
        for (Command command : commands) {
            command(out, command.declaration());
        }
        out.append("    esac\n}\n\n").append(END);
        described(out, "victor_group", commands, true);
        described(out, "victor_top", commands, false);
        out.append("    victor_top+=('sessions:Work on saved sessions')\n");
        out.append("    _arguments -C");
        for (Option option : Options.GLOBAL) {
            out.append(" \\\n        ").append(option(option));
        }
        out.append(" \\\n        '1: :->first' '*:: :->rest'\n");
        out.append("    case $state in\n");
        out.append("        first) _describe command victor_top ;;\n");
        out.append("        rest)\n");
        out.append("            if [[ $words[1] == (sessions|session) ]]; then\n");
        out.append("                if ((CURRENT == 2)); then\n");
        out.append("                    _describe command victor_group\n");
        out.append("                else\n");
        out.append("                    shift words\n");
        out.append("                    ((CURRENT--))\n");
        out.append("                    _victor_arguments $words[1]\n");
        out.append("                fi\n");
        out.append("            else\n");
        out.append("                _victor_arguments $words[1]\n");
        out.append("            fi\n            ;;\n    esac\n}\n\n");
        return out.append(
                        "if [[ $funcstack[1] == _victor ]]; then\n    _victor \"$@\"\nelse\n    compdef _victor victor\nfi\n")
                .toString();
    }

    private static void command(StringBuilder out, Declaration command) {
        out.append("        ").append(command.name()).append(")\n            _arguments");
        List<Option> options = new ArrayList<>(command.options());
        options.addAll(Options.GLOBAL);
        for (Option option : options) {
            out.append(" \\\n                ").append(option(option));
        }
        for (Argument argument : command.arguments()) {
            out.append(" \\\n                '")
                    .append(argument.repeated() ? "*" : "")
                    .append(argument.required() || argument.repeated() ? ":" : "::")
                    .append(argument.name())
                    .append(':')
                    .append(action(argument.kind()))
                    .append('\'');
        }
        out.append("\n            ;;\n");
    }

    private static String option(Option option) {
        String repeat = option.repeated() ? "*" : "";
        String value = option.takesValue() ? ":" + option.argument() + ":" + values(option) : "";
        String text = "'[" + quoted(option.help()) + "]" + value + "'";
        return option.letter() == 0
                ? "'" + repeat + "--" + option.name() + "'" + text
                : (repeat.isEmpty() ? "'(-" + option.letter() + " --" + option.name() + ")'" : "'*'") + "{-"
                        + option.letter() + ",--" + option.name() + "}" + text;
    }

    private static String values(Option option) {
        if (!option.choices().isEmpty()) {
            return "(" + String.join(" ", option.choices()) + ")";
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
            case COMMAND -> "_describe command victor_group";
            case TEXT, QUERY -> "";
        };
    }

    private static void described(StringBuilder out, String name, List<Command> commands, boolean grouped) {
        out.append("    ").append(name).append("=(\n");
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            if ((declaration.group() != null) == grouped) {
                out.append("        '")
                        .append(declaration.name())
                        .append(':')
                        .append(quoted(declaration.summary()))
                        .append("'\n");
            }
        }
        out.append("    )\n");
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }
}
