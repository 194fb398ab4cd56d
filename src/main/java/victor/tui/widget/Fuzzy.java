package victor.tui.widget;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds letters in their order, not necessarily side by side, as {@code dses} stands in "Delete session". The more of them begin words or
 * follow one another, the better.
 */
public final class Fuzzy {
    private static final int WORD = 8;
    private static final int NEXT = 10;
    private static final int FIRST = 4;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private Fuzzy() {}

    /**
     * Where the letters are.
     *
     * @param score the higher the better
     * @param places their offsets in the text, ascending
     */
    public record Found(int score, List<Integer> places) {}

    /**
     * Looks for letters; letter case and blanks in what is sought do not count.
     *
     * @return null when the text does not have them all, in this order
     */
    public static @Nullable Found find(String sought, String text) {
        String letters = lower(sought, true);
        String in = lower(text, false);
        int count = letters.length();
        if (count == 0) {
            return new Found(0, List.of());
        }
        int[][] best = new int[count][in.length()];
        int[][] from = new int[count][in.length()];
        for (int letter = 0; letter < count; letter++) {
            row(letters, in, letter, best, from);
        }
        int end = -1;
        for (int i = 0; i < in.length(); i++) {
            end = best[count - 1][i] > (end < 0 ? NOWHERE : best[count - 1][end]) ? i : end;
        }
        return end < 0 ? null : new Found(best[count - 1][end], places(from, count, end));
    }

    /** The best score for every place that the next letter can have, and the place of the letter before it then. */
    private static void row(String letters, String in, int letter, int[][] best, int[][] from) {
        int before = letter == 0 ? 0 : NOWHERE;
        int beforeAt = -1;
        for (int i = 0; i < in.length(); i++) {
            int score = NOWHERE;
            if (in.charAt(i) == letters.charAt(letter)) {
                boolean next = letter > 0 && i > 0 && best[letter - 1][i - 1] + NEXT >= before;
                int base = next ? best[letter - 1][i - 1] + NEXT : before;
                from[letter][i] = next ? i - 1 : beforeAt;
                score = base <= NOWHERE / 2 ? NOWHERE : base + worth(in, i);
            }
            best[letter][i] = score;
            // What is further away counts a little less.
            before = letter == 0 ? 0 : Math.max(before - 1, NOWHERE);
            if (letter > 0 && i > 0 && best[letter - 1][i - 1] > before) {
                before = best[letter - 1][i - 1];
                beforeAt = i - 1;
            }
        }
    }

    private static int worth(String in, int at) {
        boolean word = at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1));
        return (word ? WORD : 0) + (at == 0 ? FIRST : 0) + 1;
    }

    private static List<Integer> places(int[][] from, int count, int end) {
        ArrayDeque<Integer> places = new ArrayDeque<>();
        int at = end;
        for (int letter = count - 1; letter >= 0; letter--) {
            places.addFirst(at);
            at = from[letter][at];
        }
        return List.copyOf(places);
    }

    /** In small letters, one for one. */
    private static String lower(String text, boolean withoutBlanks) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!withoutBlanks || !Character.isWhitespace(c)) {
                lower.append(Character.toLowerCase(c));
            }
        }
        return lower.toString();
    }
}
