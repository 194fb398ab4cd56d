package victor.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.command.Command;
import victor.command.Option;

/**
 * A command line taken apart.
 *
 * @param command the command, null when none is named
 * @param grouped whether a group of commands is named, such as {@code sessions}
 * @param options the values of each option given, by its long name
 * @param words the arguments
 */
record CommandLine(@Nullable Command command, boolean grouped, Map<String, List<String>> options, List<String> words) {
    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    @Nullable
    String value(Option option) {
        List<String> values = options.get(option.name());
        return values == null ? null : values.get(values.size() - 1);
    }
}
