package victor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import victor.command.Option;
import victor.command.UsageException;
import victor.domain.NearestWords;

/** Reads the options of a line; a class of its own, so that a line without any loads no parser. */
final class OptionParser {
    private OptionParser() {}

    /**
     * The values of each option given, by its long name.
     *
     * @throws UsageException when one is unknown or lacks its value
     */
    static Map<String, List<String>> parse(List<Option> known, List<String> tokens) {
        org.apache.commons.cli.Options options = new org.apache.commons.cli.Options();
        for (Option option : known) {
            options.addOption(
                    org.apache.commons.cli.Option.builder(option.letter() == 0 ? null : String.valueOf(option.letter()))
                            .longOpt(option.name())
                            .hasArg(option.takesValue())
                            .optionalArg(option.isValueOptional())
                            .get());
        }
        try {
            DefaultParser parser = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get();
            Map<String, List<String>> values = new HashMap<>();
            for (org.apache.commons.cli.Option given :
                    parser.parse(options, tokens.toArray(new String[0])).getOptions()) {
                String value = given.hasArg() ? given.getValue() : "";
                // A variable of a script that is not set must not mean everything, or another database.
                if (value != null && given.hasArg() && value.isBlank()) {
                    throw new UsageException("--" + given.getLongOpt() + " needs a value, and the one given is empty");
                }
                values.computeIfAbsent(given.getLongOpt(), name -> new ArrayList<>())
                        .add(value == null ? "" : value);
            }
            return values;
        } catch (MissingArgumentException e) {
            throw new UsageException("--" + e.getOption().getLongOpt() + " needs a value");
        } catch (UnrecognizedOptionException e) {
            throw new UsageException(unknown(known, e.getOption()));
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Says that an option is unknown, and which is the nearest. */
    static String unknown(List<Option> known, String token) {
        int equals = token.indexOf('=');
        String name = equals < 0 ? token : token.substring(0, equals);
        List<String> names = new ArrayList<>();
        for (Option option : known) {
            names.add("--" + option.name());
            if (name.equals("--" + option.name())) {
                return name + " takes no value";
            }
        }
        List<String> nearest = NearestWords.nearest(name, names, 1);
        return "Unknown option '" + name + "'"
                + (nearest.isEmpty()
                        ? ". Words that begin with a dash follow --"
                        : ". Did you mean '" + nearest.get(0) + "'?");
    }
}
