package victor.cli;

import java.util.ArrayList;
import java.util.List;
import victor.command.Argument;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** The completion script for fish. */
final class FishCompletion {
    private static final String COMPLETE = "complete -c victor";
    private static final String IDS = "'(__victor_ids | string split0)'";

    private final StringBuilder out = new StringBuilder();
    private final List<Command> commands;

    private FishCompletion(List<Command> commands) {
        this.commands = commands;
    }

    static String script(List<Command> commands) {
        List<Option> options = CompletionWords.options(commands);
        return CompletionWords.template("fish")
                .replace("@OPTIONAL@", optional(options))
                .replace("@VALUED@", String.join(" ", CompletionWords.valued(options)))
                .replace("@COMPLETIONS@\n", new FishCompletion(commands).completions());
    }

    private static String optional(List<Option> options) {
        List<String> patterns = new ArrayList<>();
        for (Option option : options) {
            if (option.isValueOptional()) {
                patterns.add("'--" + option.name() + ":-*'");
            }
        }
        return String.join(" ", patterns);
    }

    private String completions() {
        for (Option option : Options.GLOBAL) {
            option("", option);
        }
        for (Command command : commands) {
            Declaration declaration = command.declaration();
            String where = declaration.group() == null ? "__victor_at_start" : "__victor_in_group";
            line(" -n " + where + " -a " + declaration.name() + " -d " + quoted(declaration.summary()));
            for (Option option : declaration.options()) {
                option(" -n '__victor_at " + declaration.name() + "'", option);
            }
            List<Argument> arguments = declaration.arguments();
            for (int i = 0; i < arguments.size(); i++) {
                Argument argument = arguments.get(i);
                String number = argument.repeated() ? "" : " " + i;
                argument(" -n '__victor_at " + declaration.name() + number + "'", argument.kind());
            }
        }
        return out.toString();
    }

    private void option(String condition, Option option) {
        String letter = option.letter() == 0 ? "" : " -s " + option.letter();
        line(condition + " -l " + option.name() + letter + values(option) + " -d " + quoted(option.help()));
    }

    private static String values(Option option) {
        if (!option.choices().isEmpty()) {
            return " -x -a '" + String.join(" ", option.choices()) + "'";
        }
        if (CompletionWords.isSession(option)) {
            return " -x -a " + IDS;
        }
        if (CompletionWords.isFile(option)) {
            return " -r -F";
        }
        if (CompletionWords.isDirectory(option)) {
            return " -x -a '(__fish_complete_directories)'";
        }
        return option.takesValue() ? " -x" : "";
    }

    private void argument(String condition, Argument.Kind kind) {
        switch (kind) {
            case SESSION, PREFIX -> line(condition + " -a " + IDS);
            case SHELL -> line(condition + " -a 'bash zsh fish'");
            case FILE -> line(condition + " -F");
            case COMMAND -> {
                String grouped = CompletionWords.grouped(commands);
                line(" -n '__victor_at help 0' -a '" + CompletionWords.first(commands) + " " + grouped + "'");
                line(" -n '__victor_at help 1; and contains (__victor_words)[2] sessions session' -a '" + grouped
                        + "'");
            }
            case TEXT, QUERY -> {}
        }
    }

    private void line(String what) {
        out.append(COMPLETE).append(what).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
