package victor.service;

import java.util.Random;

/**
 * A long log made of a few kinds of lines, one after the other: {@code MM} and {@code SS} are minutes and seconds, which go on, and a row
 * of {@code N} is a number of so many digits. The same each time.
 */
final class DemoLog {
    private static final int SEED = 25;

    private DemoLog() {}

    /** @param lines how many lines to make */
    static String text(String kinds, int lines) {
        String[] kind = kinds.split("\n", -1);
        Random random = new Random(SEED);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            int second = (int) (1_200L * i / lines);
            String line = kind[i % kind.length].replace("MM", two(second / 60)).replace("SS", two(second % 60));
            for (int at = 0; at < line.length(); at++) {
                boolean first = at == 0 || line.charAt(at - 1) != 'N';
                log.append(line.charAt(at) == 'N' ? (char) ('0' + random.nextInt(first ? 1 : 0, 10)) : line.charAt(at));
            }
            log.append('\n');
        }
        return log.toString();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
