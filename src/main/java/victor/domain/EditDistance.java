package victor.domain;

/**
 * Damerau-Levenshtein distance from one word to many, letter case ignored, in its restricted form: no part of a word is edited twice.
 */
final class EditDistance {
    private final char[] word;
    private char[] other = {};
    private int[] before = {};
    private int[] above = {};
    private int[] row = {};

    EditDistance(String word) {
        this.word = word.toCharArray();
        toLowerCase(this.word, this.word.length);
    }

    /** The distance, or {@code bound + 1} when it is greater than the bound. */
    int within(String text, int bound) {
        int far = bound + 1;
        int length = text.length();
        if (Math.abs(word.length - length) > bound) {
            return far;
        }
        prepare(text, far);
        for (int i = 1; i <= word.length; i++) {
            if (nextRow(i, Math.max(1, i - bound), Math.min(length, i + bound), far) > bound) {
                return far;
            }
            int[] oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[length];
    }

    private void prepare(String text, int far) {
        int length = text.length();
        if (above.length <= length) {
            other = new char[length];
            before = new int[length + 1];
            above = new int[length + 1];
            row = new int[length + 1];
        }
        text.getChars(0, length, other, 0);
        toLowerCase(other, length);
        for (int j = 0; j <= length; j++) {
            above[j] = Math.min(j, far);
        }
    }

    /** Fills the cells of a row that can be within the bound, with one far one on each side; answers the nearest. */
    private int nextRow(int i, int first, int last, int far) {
        char letter = word[i - 1];
        row[first - 1] = first == 1 ? Math.min(i, far) : far;
        int nearest = row[first - 1];
        for (int j = first; j <= last; j++) {
            int cell = Math.min(above[j - 1] + (letter == other[j - 1] ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && letter == other[j - 2] && word[i - 2] == other[j - 1]) {
                cell = Math.min(cell, before[j - 2] + 1);
            }
            row[j] = Math.min(cell, far);
            nearest = Math.min(nearest, row[j]);
        }
        if (last + 1 < row.length) {
            row[last + 1] = far;
        }
        return nearest;
    }

    private static void toLowerCase(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
    }
}
