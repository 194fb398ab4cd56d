package victor.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import victor.command.Command;
import victor.command.Option;
import victor.command.Options;

/** What the completion scripts have in common. */
final class CompletionWords {
    private CompletionWords() {}

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

    /** Whether the value of an option is a file. */
    static boolean isFile(Option option) {
        return "FILE".equals(option.argument());
    }

    /** Whether the value of an option is a directory. */
    static boolean isDirectory(Option option) {
        return "DIR".equals(option.argument());
    }
}
