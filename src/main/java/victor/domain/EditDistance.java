package victor.domain;

import java.util.Arrays;

/** Damerau-Levenshtein distance in its restricted form: no part of a word is edited twice. */
final class EditDistance {
    private EditDistance() {}

    /** The distance, letter case ignored, or {@code bound + 1} when it is greater than the bound. */
    static int within(String a, String b, int bound) {
        int far = bound + 1;
        if (Math.abs(a.length() - b.length()) > bound) {
            return far;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(above, j -> Math.min(j, far));
        for (int i = 1; i <= a.length(); i++) {
            int first = Math.max(1, i - bound);
            int last = Math.min(b.length(), i + bound);
            // Cells outside the band are farther than the bound.
            Arrays.fill(row, far);
            row[0] = Math.min(i, far);
            int nearest = row[0];
            for (int j = first; j <= last; j++) {
                boolean same = letter(a, i) == letter(b, j);
                int cell = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && letter(a, i) == letter(b, j - 1) && letter(a, i - 1) == letter(b, j)) {
                    cell = Math.min(cell, before[j - 2] + 1);
                }
                row[j] = Math.min(cell, far);
                nearest = Math.min(nearest, row[j]);
            }
            if (nearest > bound) {
                return far;
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[b.length()];
    }

    private static char letter(String word, int number) {
        return Character.toLowerCase(word.charAt(number - 1));
    }
}
