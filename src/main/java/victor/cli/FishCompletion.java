package victor.cli;

import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** The completion script for fish. */
final class FishCompletion {
    private static final String BEGIN = """
            # fish completion for victor, made by 'victor completion fish'

            function __victor_words
                set -l words
                set -l skip 0
                for token in (commandline -opc)[2..-1]
                    if test $skip = 1
                        set skip 0
                    else if contains -- $token --db --project
                        set skip 1
                    else if not string match -q -- '-*' $token
                        set -a words $token
                    end
                end
                printf '%s\\n' $words
            end

            function __victor_at_start
                test (count (__victor_words)) = 0
            end

            function __victor_in_group
                set -l words (__victor_words)
                test (count $words) = 1; and contains -- $words[1] sessions session
            end

            function __victor_runs
                set -l words (__victor_words)
                if contains -- "$words[1]" sessions session
                    set -e words[1]
                end
                test "$words[1]" = $argv[1]
            end

            function __victor_ids
                set -l tokens (commandline -opc)
                set -l database
                for i in (seq (count $tokens))
                    if contains -- $tokens[$i] --db --project
                        set database $tokens[$i] $tokens[(math $i + 1)]
                    end
                end
                $tokens[1] $database sessions list --ids --all 2>/dev/null
            end

            complete -c victor -f
            complete -c victor -n __victor_at_start -a sessions -d 'Work on saved sessions'
            """;

    private FishCompletion() {}

    static String script(List<Command> commands) {
        StringBuilder out = new StringBuilder(BEGIN);
        for (Option option : Options.GLOBAL) {
            option(out, "", option);
        }
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            String where = declaration.group() == null ? "__victor_at_start" : "__victor_in_group";
            out.append("complete -c victor -n ")
                    .append(where)
                    .append(" -a ")
                    .append(declaration.name())
                    .append(" -d ")
                    .append(quoted(declaration.summary()))
                    .append('\n');
            String condition = " -n '__victor_runs " + declaration.name() + "'";
            for (Option option : declaration.options()) {
                option(out, condition, option);
            }
            if (!declaration.arguments().isEmpty()) {
                argument(out, condition, declaration.arguments().get(0), commands);
            }
        }
        return out.toString();
    }

    private static void option(StringBuilder out, String condition, Option option) {
        out.append("complete -c victor").append(condition).append(" -l ").append(option.name());
        if (option.letter() != 0) {
            out.append(" -s ").append(option.letter());
        }
        if (!option.choices().isEmpty()) {
            out.append(" -x -a '").append(String.join(" ", option.choices())).append('\'');
        } else if (CompletionWords.isFile(option)) {
            out.append(" -r -F");
        } else if (CompletionWords.isDirectory(option)) {
            out.append(" -x -a '(__fish_complete_directories)'");
        } else if (option.takesValue()) {
            out.append(" -x");
        }
        out.append(" -d ").append(quoted(option.help())).append('\n');
    }

    private static void argument(StringBuilder out, String condition, Argument argument, List<Command> commands) {
        String values = switch (argument.kind()) {
            case SESSION, PREFIX -> "'(__victor_ids)'";
            case SHELL -> "'bash zsh fish'";
            case COMMAND -> quoted(names(commands));
            case FILE, TEXT, QUERY -> "";
        };
        if (argument.kind() == Argument.Kind.FILE) {
            out.append("complete -c victor").append(condition).append(" -F\n");
        } else if (!values.isEmpty()) {
            out.append("complete -c victor")
                    .append(condition)
                    .append(" -a ")
                    .append(values)
                    .append('\n');
        }
    }

    private static String names(List<Command> commands) {
        StringBuilder names = new StringBuilder();
        for (Command command : commands) {
            names.append(names.isEmpty() ? "" : " ")
                    .append(command.declaration().name());
        }
        return names.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
