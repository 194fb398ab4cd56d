package victor.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import victor.command.Command;
import victor.command.Declaration;
import victor.command.Option;
import victor.command.Options;

/** What the completion scripts have in common. */
final class CompletionWords {
    private CompletionWords() {}

    /** The script of a shell, in which words between two @ stand for what comes from the declarations. */
    static String template(String shell) {
        String name = "completion." + shell;
        try (InputStream in = CompletionWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every option of any command, one of each name. */
    static List<Option> options(List<Command> commands) {
        List<Option> all = new ArrayList<>(Options.GLOBAL);
        Set<String> names = new HashSet<>();
        for (Command command : commands) {
            for (Option option : command.declaration().options()) {
                if (names.add(option.name())) {
                    all.add(option);
                }
            }
        }
        return all;
    }

    /** The commands that follow the word sessions, or those that do not. */
    static List<Declaration> commands(List<Command> commands, boolean grouped) {
        List<Declaration> some = new ArrayList<>();
        for (Command command : commands) {
            if ((command.declaration().group() != null) == grouped) {
                some.add(command.declaration());
            }
        }
        return some;
    }

    /** The names of the commands that follow the word sessions. */
    static String grouped(List<Command> commands) {
        return names(commands(commands, true));
    }

    /** What the first word of a line may be. */
    static String first(List<Command> commands) {
        return Declaration.SESSIONS + " " + names(commands(commands, false));
    }

    private static String names(List<Declaration> commands) {
        List<String> names = new ArrayList<>();
        for (Declaration command : commands) {
            names.add(command.name());
        }
        return String.join(" ", names);
    }

    /** How an option is typed: long and, where it has one, short. */
    static List<String> spellings(Option option) {
        return option.letter() == 0
                ? List.of("--" + option.name())
                : List.of("--" + option.name(), "-" + option.letter());
    }

    /** How the options that take a value are typed. */
    static List<String> valued(List<Option> options) {
        List<String> valued = new ArrayList<>();
        for (Option option : options) {
            if (option.takesValue()) {
                valued.addAll(spellings(option));
            }
        }
        return valued;
    }

    /** Whether the value of an option is a file. */
    static boolean isFile(Option option) {
        return "FILE".equals(option.argument());
    }

    /** Whether the value of an option is a directory. */
    static boolean isDirectory(Option option) {
        return "DIR".equals(option.argument());
    }

    /** Whether the value of an option is the id of a session. */
    static boolean isSession(Option option) {
        return "ID".equals(option.argument()) || "[ID]".equals(option.argument());
    }
}
