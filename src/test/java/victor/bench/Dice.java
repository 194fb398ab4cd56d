package victor.bench;

/** Random numbers that are the same on every machine and JDK (SplitMix64). */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 (inclusive) to bound (exclusive). */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** A number from 0.0 (inclusive) to 1.0 (exclusive). */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Normally distributed about 0 with deviation 1, nearly: the sum of twelve even ones. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += fraction();
        }
        return sum;
    }

    /** One of these. */
    String of(String... choices) {
        return choices[below(choices.length)];
    }
}
