package victor.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.NearestWords;

/**
 * What follows the name of a command on a line that is typed into the running program.
 *
 * @param options the values of each option given, by its long name, in order; a flag has an empty one
 * @param words the arguments
 */
public record TypedLine(Map<String, List<String>> options, List<String> words) {
    /**
     * Takes a line apart by what its command declares. Words in quotation marks are one word; the marks of a search query
     * stay, as they belong to it.
     *
     * @param rest what was typed after the name
     * @throws UsageException when an option is unknown or lacks its value, or a word is missing or too much
     */
    public static TypedLine of(Declaration declaration, String rest) {
        boolean query = !declaration.arguments().isEmpty()
                && declaration.arguments().get(0).kind() == Argument.Kind.QUERY;
        TypedLine line = new Reading(declaration, TypedWords.of(rest, query)).line();
        Lines.check(declaration, line.options, line.words);
        return line;
    }

    /** Whether an option was given. */
    public boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** The last value given, null for none or when it was left out. */
    public @Nullable String value(Option option) {
        List<String> values = options.get(option.name());
        String last = values == null ? "" : values.get(values.size() - 1);
        return last.isEmpty() ? null : last;
    }

    /** Tells options from words. */
    private static final class Reading {
        private final Declaration declaration;
        private final List<TypedWords.Word> tokens;
        private final Map<String, List<String>> options = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int at;
        private boolean wordsOnly;

        Reading(Declaration declaration, List<TypedWords.Word> tokens) {
            this.declaration = declaration;
            this.tokens = tokens;
        }

        TypedLine line() {
            while (at < tokens.size()) {
                TypedWords.Word token = tokens.get(at++);
                if (wordsOnly || !isOption(token)) {
                    words.add(token.text());
                } else if (token.text().equals("--")) {
                    wordsOnly = true;
                } else {
                    option(token.text());
                }
            }
            return new TypedLine(options, words);
        }

        private boolean isOption(TypedWords.Word token) {
            String text = token.text();
            if (token.quoted() || text.length() < 2 || text.charAt(0) != '-') {
                return false;
            }
            return text.startsWith("--") || named(text) != null || !declaration.dashesAreWords();
        }

        private void option(String token) {
            Option option = named(token);
            int equals = token.indexOf('=');
            if (option == null) {
                throw new UsageException(unknown(token));
            }
            if (!option.takesValue() && equals >= 0) {
                throw new UsageException("--" + option.name() + " takes no value");
            }
            String attached = option.attached(token);
            String value = equals < 0 ? "" : token.substring(equals + 1);
            if (attached != null) {
                value = attached;
            } else if (option.takesValue() && equals < 0) {
                value = next(option);
            }
            options.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(value);
        }

        private String next(Option option) {
            boolean there = at < tokens.size() && !(option.isValueOptional() && isOption(tokens.get(at)));
            if (!there && !option.isValueOptional()) {
                throw new UsageException("--" + option.name() + " needs a value");
            }
            return there ? tokens.get(at++).text() : "";
        }

        private @Nullable Option named(String token) {
            int equals = token.indexOf('=');
            String name = equals < 0 ? token : token.substring(0, equals);
            for (Option option : declaration.options()) {
                if (name.equals("--" + option.name())
                        || name.equals("-" + option.letter())
                        || option.isNumbered(token)) {
                    return option;
                }
            }
            return null;
        }

        private String unknown(String token) {
            int equals = token.indexOf('=');
            String name = equals < 0 ? token : token.substring(0, equals);
            List<String> names = new ArrayList<>();
            for (Option option : declaration.options()) {
                names.add("--" + option.name());
            }
            List<String> nearest = NearestWords.nearest(name, names, 1);
            return "Unknown option '" + name + "'"
                    + (nearest.isEmpty()
                            ? ". Words that begin with a dash follow --"
                            : ". Did you mean '" + nearest.get(0) + "'?");
        }
    }
}
