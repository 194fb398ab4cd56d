package victor.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.service.Workspace;

/**
 * What a command is run with.
 *
 * @param options the values of each option that was given, under its long name, in order; a flag has an empty one
 * @param words the arguments
 * @param workspace the database
 * @param surroundings where it runs
 */
public record Invocation(
        Map<String, List<String>> options, List<String> words, Workspace workspace, Surroundings surroundings) {
    /**
     * Where a command runs.
     *
     * @param input what is piped in
     * @param typed whether the input is a terminal
     * @param directory the working directory
     * @param clock the time and the zone
     * @param environment the environment variables
     * @param keyWords what is known of keys, for reading the configuration
     */
    public record Surroundings(
            InputStream input,
            boolean typed,
            Path directory,
            Clock clock,
            Map<String, String> environment,
            KeyWords keyWords) {
        /** Reads the configuration: only where it is needed, as most commands do without. */
        public Configuration configuration() {
            return Configuration.read(environment, keyWords);
        }

        /** A variable of the environment, empty when it is not set. */
        String variable(String name) {
            return environment.getOrDefault(name, "");
        }
    }

    /** Whether an option was given. */
    public boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** The last value given, null for none. */
    public @Nullable String value(Option option) {
        List<String> values = options.get(option.name());
        return values == null ? null : values.get(values.size() - 1);
    }

    /** All values given. */
    public List<String> values(Option option) {
        return options.getOrDefault(option.name(), List.of());
    }

    /** Whether the answer is wanted as JSON. */
    public boolean json() {
        return has(Options.JSON);
    }

    /**
     * A whole number from 1 up.
     *
     * @param fallback what it is when the option was not given
     * @throws UsageException when something else was given
     */
    public int positive(Option option, int fallback) {
        String text = value(option);
        if (text == null) {
            return fallback;
        }
        int number = Numbers.positive(text);
        if (number < 1) {
            throw new UsageException("--" + option.name() + " needs a whole number from 1 up, not '" + text + "'");
        }
        return number;
    }
}
