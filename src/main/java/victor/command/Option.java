package victor.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command, as data.
 *
 * @param name the long name without dashes
 * @param letter the short name without its dash, 0 for none
 * @param argument what stands for its value in the usage, in brackets when it may be left out; null for a flag
 * @param choices the only values allowed, empty for any
 * @param help one line without a full stop
 * @param fallback the value that holds when it is not given, for the help; null for none
 * @param repeated whether it may be given several times; otherwise the last one counts
 */
public record Option(
        String name,
        char letter,
        @Nullable String argument,
        List<String> choices,
        String help,
        @Nullable String fallback,
        boolean repeated) {
    /**
     * One that is given or not.
     *
     * @param letter the short name, 0 for none
     */
    public static Option flag(String name, int letter, String help) {
        return new Option(name, (char) letter, null, List.of(), help, null, false);
    }

    /**
     * One with any value.
     *
     * @param letter the short name, 0 for none
     */
    public static Option value(String name, int letter, String argument, String help) {
        return new Option(name, (char) letter, argument, List.of(), help, null, false);
    }

    static Option choice(String name, String argument, List<String> choices, String help) {
        return new Option(name, '\0', argument, choices, help, null, false);
    }

    /** The same with the value that holds when it is not given. */
    public Option orElse(String value) {
        return new Option(name, letter, argument, choices, help, value, repeated);
    }

    Option several() {
        return new Option(name, letter, argument, choices, help, fallback, true);
    }

    /** Whether it may be given without the value that it takes: {@code [ID]}; what follows and is no option is its value. */
    public boolean isValueOptional() {
        return argument != null && argument.startsWith("[");
    }

    /** What stands behind its letter in the same word, {@code 5} of {@code -n5}, where its value is a number; else null. */
    public @Nullable String attached(String word) {
        boolean begins = "N".equals(argument) && word.length() > 2 && word.charAt(0) == '-' && word.charAt(1) == letter;
        return !begins ? null : word.substring(word.charAt(2) == '=' ? 3 : 2);
    }

    /** Whether a word is its letter with a number behind it, which no word of a query is taken for. */
    public boolean isNumbered(String word) {
        String number = attached(word);
        return number != null && Numbers.positive(number) >= 0;
    }

    /** Whether it takes a value. */
    public boolean takesValue() {
        return argument != null;
    }
}
