package victor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.command.Command;
import victor.command.Commands;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;
import victor.command.UsageException;

/**
 * A command line taken apart.
 *
 * @param command the command, null when none is named
 * @param grouped whether a group of commands is named, such as {@code sessions}
 * @param options the values of each option given, by its long name
 * @param words the arguments
 */
record CommandLine(@Nullable Command command, boolean grouped, Map<String, List<String>> options, List<String> words) {

    /** @throws UsageException when there is no such command or option */
    static CommandLine parse(List<String> arguments) {
        Splitter splitter = new Splitter();
        for (int i = 0; i < arguments.size(); i++) {
            i += splitter.take(arguments, i);
        }
        Command command = splitter.command;
        List<Option> known = known(command);
        Map<String, List<String>> options =
                splitter.options.isEmpty() ? new HashMap<>() : OptionParser.parse(known, splitter.options);
        return new CommandLine(command, splitter.grouped, options, splitter.words);
    }

    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    @Nullable
    String value(Option option) {
        List<String> values = options.get(option.name());
        return values == null ? null : values.get(values.size() - 1);
    }

    private static List<Option> known(@Nullable Command command) {
        List<Option> known = new ArrayList<>(Options.GLOBAL);
        if (command != null) {
            known.addAll(command.declaration().options());
        }
        return known;
    }

    /** Tells options from words, which depends on the command that the first words name. */
    private static final class Splitter {
        private final List<String> options = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private @Nullable Command command;
        private @Nullable Declaration declaration;
        private boolean grouped;
        private boolean wordsOnly;

        /** Takes what stands at a place; answers how many further places it took. */
        int take(List<String> arguments, int at) {
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
            boolean separate =
                    option != null && option.takesValue() && token.indexOf('=') < 0 && at + 1 < arguments.size();
            // Joined, so that a value may begin with a dash.
            options.add(separate && option != null ? "--" + option.name() + "=" + arguments.get(at + 1) : token);
            return separate ? 1 : 0;
        }

        private void word(String token) {
            if (command != null) {
                words.add(token);
            } else if (!grouped && Commands.isGroup(token)) {
                grouped = true;
            } else {
                command = Commands.find(List.of(token));
                declaration = command.declaration();
                Commands.requireGroup(command, grouped);
            }
        }

        private static boolean isWord(String token) {
            return token.length() < 2 || token.charAt(0) != '-';
        }

        private boolean isDashedWord(String token) {
            return declaration != null && declaration.dashesAreWords() && !words.isEmpty() && !token.startsWith("--");
        }

        /** The option that a token names, with or without a value behind an equals sign, and nothing else besides. */
        private @Nullable Option named(String token) {
            int equals = token.indexOf('=');
            String name = equals < 0 ? token : token.substring(0, equals);
            for (Option option : known(command)) {
                boolean named = name.startsWith("--")
                        ? name.length() == option.name().length() + 2 && name.endsWith(option.name())
                        : token.length() == 2 && token.charAt(1) == option.letter();
                if (named) {
                    return option;
                }
            }
            return null;
        }
    }
}
