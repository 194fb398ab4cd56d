package victor.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a model costs.
 *
 * @param input millionths of a US dollar for a million tokens that are sent, 0 or more
 * @param output the same for a million tokens that are answered
 */
public record ModelPrice(long input, long output) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    /**
     * Reads two amounts of US dollars for a million tokens, such as {@code 0.954}.
     *
     * @throws IllegalArgumentException when one of them is no number from 0 to a million; the message is for people
     */
    public static ModelPrice parse(String input, String output) {
        return new ModelPrice(micros(input), micros(output));
    }

    private static long micros(String dollars) {
        try {
            BigDecimal amount = new BigDecimal(dollars);
            if (amount.signum() >= 0 && amount.compareTo(HIGHEST) <= 0) {
                return amount.multiply(MILLION)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
            }
        } catch (NumberFormatException e) {
            // Answered below, with the other numbers that are no prices.
        }
        throw new IllegalArgumentException("a price is a number of US dollars from 0 up, not " + dollars);
    }

    /** Whether nothing has to be paid, as for a model on one's own machine. */
    public boolean isFree() {
        return input == 0 && output == 0;
    }

    /**
     * What a request costs, in millionths of a US dollar, rounded up.
     *
     * @param sent tokens of the request
     * @param answered tokens of the answer
     */
    public long cost(long sent, long answered) {
        BigDecimal request = BigDecimal.valueOf(sent).multiply(BigDecimal.valueOf(input));
        BigDecimal answer = BigDecimal.valueOf(answered).multiply(BigDecimal.valueOf(output));
        return request.add(answer).divide(MILLION, 0, RoundingMode.CEILING).longValueExact();
    }

    /** An exact amount for people: {@code $15}, {@code $0.25}, {@code $0.954}. */
    public static String dollars(long micros) {
        BigDecimal amount = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
        return "$"
                + (amount.scale() <= 0 ? amount.setScale(0) : amount.setScale(Math.max(2, amount.scale())))
                        .toPlainString();
    }

    /** An estimated amount for people, in cents: {@code ~$0.42}, {@code <$0.01}, {@code $0}. */
    public static String about(long micros) {
        if (micros == 0) {
            return "$0";
        }
        return micros < 10_000
                ? "<$0.01"
                : "~$"
                        + BigDecimal.valueOf(micros, 6)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString();
    }

    /** Dollars for a million tokens as a number for programs: {@code 0.954}. */
    public static String decimal(long micros) {
        BigDecimal amount = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
        return (amount.scale() < 0 ? amount.setScale(0) : amount).toPlainString();
    }
}
