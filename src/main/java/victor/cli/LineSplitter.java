package victor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;
import victor.command.UsageException;

/** Tells the options of a command line from its words, which depends on the command that the first words name. */
final class LineSplitter {
    private final List<String> options = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private @Nullable Command command;
    private @Nullable Declaration declaration;
    private boolean grouped;
    private boolean wordsOnly;

    /** @throws UsageException when there is no such command, or something before it is no option of every command */
    LineSplitter(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            i += take(arguments, i);
        }
    }

    /** The command that is named, null for none. */
    @Nullable
    Command command() {
        return command;
    }

    /** @throws UsageException when an option is unknown or lacks its value */
    CommandLine parsed() {
        for (String option : options) {
            requireNumber(option);
        }
        return new CommandLine(
                command, grouped, options.isEmpty() ? new HashMap<>() : OptionParser.parse(known(), options), words);
    }

    /** Takes what stands at a place; answers how many further places it took. */
    private int take(List<String> arguments, int at) {
        String token = arguments.get(at);
        if (!wordsOnly && token.equals("--")) {
            wordsOnly = true;
            return 0;
        }
        Option option = wordsOnly || isWord(token) ? null : named(token);
        if (wordsOnly || (option == null && (isWord(token) || isDashedWord(token)))) {
            word(token);
            return 0;
        }
        if (option == null && command == null) {
            throw new UsageException(OptionParser.unknown(Options.GLOBAL, token));
        }
        boolean alone = at + 1 == arguments.size()
                || (option != null && option.isValueOptional() && !isWord(arguments.get(at + 1)));
        if (option == null || !option.takesValue() || token.indexOf('=') >= 0 || alone) {
            options.add(token);
            return 0;
        }
        // Joined, so that a value may begin with a dash.
        options.add("--" + option.name() + "=" + arguments.get(at + 1));
        return 1;
    }

    private void word(String token) {
        if (command != null) {
            words.add(token);
        } else if (!grouped && Commands.isGroup(token)) {
            grouped = true;
        } else {
            command = Commands.find(List.of(token));
            declaration = command.declaration();
            Commands.requireGroup(declaration, grouped);
        }
    }

    private static boolean isWord(String token) {
        return token.length() < 2 || token.charAt(0) != '-';
    }

    private boolean isDashedWord(String token) {
        return declaration != null
                && declaration.dashesAreWords()
                && !words.isEmpty()
                && !token.startsWith("--")
                && !isNumbered(token);
    }

    private boolean isNumbered(String token) {
        for (Option option : known()) {
            if (option.isNumbered(token)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses {@code -not} before the words of a query, which would be the option -n otherwise. */
    private void requireNumber(String token) {
        if (declaration == null || !declaration.dashesAreWords()) {
            return;
        }
        for (Option option : declaration.options()) {
            if (option.attached(token) != null && !option.isNumbered(token)) {
                throw new UsageException("-" + option.letter() + " takes a number; to leave sessions with '"
                        + token.substring(1) + "' out, put -- before the query");
            }
        }
    }

    /** The option that a token names, with or without a value behind an equals sign, and nothing else besides. */
    private @Nullable Option named(String token) {
        int equals = token.indexOf('=');
        String name = equals < 0 ? token : token.substring(0, equals);
        for (Option option : known()) {
            boolean named = name.startsWith("--")
                    ? name.length() == option.name().length() + 2 && name.endsWith(option.name())
                    : token.length() == 2 && token.charAt(1) == option.letter();
            if (named) {
                return option;
            }
        }
        return null;
    }

    private List<Option> known() {
        List<Option> known = new ArrayList<>(Options.GLOBAL);
        if (declaration != null) {
            known.addAll(declaration.options());
        }
        return known;
    }
}
