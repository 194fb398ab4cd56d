package victor.command;

import java.util.List;
import java.util.Map;
import victor.domain.NearestWords;

/** Checks a line that was taken apart against the declaration of its command; every surface does. */
public final class Lines {
    private Lines() {}

    /**
     * Checks how many arguments there are, and values of which only some are allowed.
     *
     * @param options the values given, by long name
     * @param words the arguments given
     * @throws UsageException when something is wrong
     */
    public static void check(Declaration declaration, Map<String, List<String>> options, List<String> words) {
        List<Argument> arguments = declaration.arguments();
        for (int i = words.size(); i < arguments.size(); i++) {
            if (arguments.get(i).required()) {
                throw new UsageException("Missing argument " + arguments.get(i).name());
            }
        }
        boolean open =
                !arguments.isEmpty() && arguments.get(arguments.size() - 1).repeated();
        if (words.size() > arguments.size() && !open) {
            throw new UsageException("Unexpected argument '" + words.get(arguments.size()) + "'");
        }
        for (Option option : declaration.options()) {
            List<String> values = options.get(option.name());
            if (values != null && !option.choices().isEmpty()) {
                for (String value : values) {
                    choice(option, value);
                }
            }
        }
    }

    private static void choice(Option option, String value) {
        if (!option.choices().contains(value)) {
            List<String> nearest = NearestWords.nearest(value, option.choices(), 1);
            throw new UsageException("--" + option.name() + " is " + String.join(", ", option.choices()) + ", not '"
                    + value + "'" + (nearest.isEmpty() ? "" : ". Did you mean '" + nearest.get(0) + "'?"));
        }
    }
}
