package victor.domain;

import org.jspecify.annotations.Nullable;

/**
 * Tokens, the units in which models measure text. Estimated without knowing how a model splits it: four characters of ASCII are
 * one token, two of other alphabets, one of Chinese, Japanese or Korean, and an emoji is two. For prose and code this is within about
 * a quarter of the truth. Marked by {@code ~} wherever it is shown.
 */
public final class Tokens {
    /** What surrounds each message when it is sent: its role, its beginning and its end. */
    private static final long PER_MESSAGE = 4;

    private static final int CJK = 0x2E80;

    private Tokens() {}

    /** About how many tokens a text has; 0 for null. */
    public static long estimate(@Nullable String text) {
        return text == null ? 0 : (quarters(text) + 3) / 4;
    }

    /** About how many tokens a message takes when it is sent, its calls of tools included. */
    public static long estimate(Message message) {
        return estimate(message.content()) + estimate(message.toolCalls()) + PER_MESSAGE;
    }

    private static long quarters(String text) {
        long quarters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                quarters++;
            } else {
                // Each half of a pair counts as much as an ideograph, which makes two tokens of an emoji.
                quarters += c < CJK ? 2 : 4;
            }
        }
        return quarters;
    }

    /** A number of tokens in a few characters: {@code 950}, {@code 8.2k}, {@code 131k}, {@code 1M}, {@code 1.05M}. */
    public static String text(long tokens) {
        if (tokens < 1_000) {
            return Long.toString(tokens);
        }
        if (tokens < 9_950) {
            return decimals(Math.floorDiv(tokens + 50, 100), 1) + "k";
        }
        return tokens < 999_500 ? (tokens + 500) / 1_000 + "k" : decimals((tokens + 5_000) / 10_000, 2) + "M";
    }

    /** An estimated number of tokens: {@code ~8.2k}. */
    public static String about(long tokens) {
        return "~" + text(tokens);
    }

    /** A number that is given in tenths or hundredths, without zeros at its end. */
    private static String decimals(long number, int places) {
        long one = places == 1 ? 10 : 100;
        String fraction = Long.toString(one + number % one).substring(1);
        while (fraction.endsWith("0")) {
            fraction = fraction.substring(0, fraction.length() - 1);
        }
        return number / one + (fraction.isEmpty() ? "" : "." + fraction);
    }
}
