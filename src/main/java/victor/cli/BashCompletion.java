package victor.cli;

import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** The completion script for bash. */
final class BashCompletion {
    private static final String BEGIN = """
            # bash completion for victor, made by 'victor completion bash'

            _victor_ids() {
                local id
                while IFS= read -r id; do
                    [[ $id == "$cur"* ]] && COMPREPLY+=("$(printf %q "$id")")
                done < <("${COMP_WORDS[0]}" ${database[@]+"${database[@]}"} sessions list --ids --all 2>/dev/null)
            }

            _victor() {
                local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
                local group='' command='' i
                local database=()
                COMPREPLY=()
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
                        --db | --project)
                            database=("${COMP_WORDS[i]}" "${COMP_WORDS[i + 1]}")
                            i=$((i + 1))
                            ;;
                        -*) ;;
                        sessions | session) [[ -z $command ]] && group=sessions ;;
                        *) [[ -z $command ]] && command=${COMP_WORDS[i]} ;;
                    esac
                done
            """;

    private BashCompletion() {}

    static String script(List<Command> commands) {
        StringBuilder out = new StringBuilder(BEGIN);
        values(out, commands);
        out.append("    case $command in\n");
        out.append("        '')\n");
        out.append("            if [[ $cur == -* ]]; then\n");
        words(out, "                ", names(Options.GLOBAL));
        out.append("            elif [[ -n $group ]]; then\n");
        words(out, "                ", members(commands, true));
        out.append("            else\n");
        words(out, "                ", "sessions " + members(commands, false));
        out.append("            fi\n            ;;\n");
        for (Command command : commands) {
            command(out, command.declaration(), members(commands, true));
        }
        return out.append("    esac\n}\n\ncomplete -F _victor victor\n").toString();
    }

    /** What follows an option. */
    private static void values(StringBuilder out, List<Command> commands) {
        out.append("    case $previous in\n");
        out.append("        --db | --output | -o)\n            COMPREPLY=($(compgen -f -- \"$cur\"))\n");
        out.append("            return\n            ;;\n");
        out.append("        --project)\n            COMPREPLY=($(compgen -d -- \"$cur\"))\n");
        out.append("            return\n            ;;\n");
        List<Option> options = CompletionWords.options(commands);
        for (Option option : options) {
            if (!option.choices().isEmpty()) {
                out.append("        --").append(option.name()).append(")\n");
                words(out, "            ", String.join(" ", option.choices()));
                out.append("            return\n            ;;\n");
            }
        }
        out.append("    esac\n");
    }

    private static void command(StringBuilder out, Declaration command, String others) {
        out.append("        ").append(command.name()).append(")\n");
        out.append("            if [[ $cur == -* ]]; then\n");
        words(out, "                ", names(command.options()) + " " + names(Options.GLOBAL));
        if (!command.arguments().isEmpty()) {
            String action = action(command.arguments().get(0).kind(), others);
            if (!action.isEmpty()) {
                out.append("            else\n                ").append(action).append('\n');
            }
        }
        out.append("            fi\n            ;;\n");
    }

    private static String action(Argument.Kind kind, String commands) {
        return switch (kind) {
            case SESSION, PREFIX -> "_victor_ids";
            case FILE -> "COMPREPLY=($(compgen -f -- \"$cur\"))";
            case SHELL -> "COMPREPLY=($(compgen -W \"bash zsh fish\" -- \"$cur\"))";
            case COMMAND -> "COMPREPLY=($(compgen -W \"" + commands + "\" -- \"$cur\"))";
            case TEXT, QUERY -> "";
        };
    }

    private static void words(StringBuilder out, String indent, String words) {
        out.append(indent).append("COMPREPLY=($(compgen -W \"").append(words).append("\" -- \"$cur\"))\n");
    }

    private static String names(List<Option> options) {
        StringBuilder names = new StringBuilder();
        for (Option option : options) {
            names.append(names.isEmpty() ? "--" : " --").append(option.name());
        }
        return names.toString();
    }

    private static String members(List<Command> commands, boolean grouped) {
        StringBuilder names = new StringBuilder();
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            if ((declaration.group() != null) == grouped) {
                names.append(names.isEmpty() ? "" : " ").append(declaration.name());
            }
        }
        return names.toString();
    }
}
