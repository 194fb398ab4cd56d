package victor.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.text.WordLetters;

/** Finds words that follow each other, letter case and diacritics ignored; whatever separates them. */
final class WordsMatcher implements TermMatcher {
    private static final int PIECE = 4096;
    private static final int[] ASCII = new int[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = WordLetters.fold(c);
        }
    }

    private final int[][] words;
    private final boolean beginning;

    /**
     * @param text words separated by blanks
     * @param beginning the last word matches every word that begins with it
     */
    WordsMatcher(String text, boolean beginning) {
        this.words = words(text);
        this.beginning = beginning;
    }

    private static int[][] words(String text) {
        List<int[]> words = new ArrayList<>(2);
        int[] word = new int[text.length()];
        int length = 0;
        for (int i = 0; i <= text.length(); ) {
            int codePoint = i < text.length() ? text.codePointAt(i) : ' ';
            int letter = WordLetters.fold(codePoint);
            if (letter > 0) {
                word[length++] = letter;
            } else if (letter == WordLetters.NONE && length > 0) {
                words.add(Arrays.copyOf(word, length));
                length = 0;
            }
            i += Character.charCount(codePoint);
        }
        return words.toArray(new int[0][]);
    }

    /** Goes through an array piece by piece, as asking a string for each of its characters takes several times as long. */
    @Override
    public @Nullable Span find(String text, int from) {
        if (words.length == 0) {
            return null;
        }
        int first = words[0][0];
        boolean inWord = from > 0;
        int length = text.length();
        char[] piece = new char[Math.min(PIECE, length - from)];
        for (int start = from; start < length; start += piece.length) {
            int size = Math.min(piece.length, length - start);
            text.getChars(start, start + size, piece, 0);
            for (int i = 0; i < size; i++) {
                char c = piece[i];
                int letter = c < ASCII.length ? ASCII[c] : wide(text, start + i, c);
                if (letter == WordLetters.NONE) {
                    inWord = false;
                } else if (letter != WordLetters.MARK && !inWord) {
                    inWord = true;
                    int end = letter == first ? end(text, start + i) : -1;
                    if (end >= 0) {
                        return new Span(start + i, end);
                    }
                }
            }
        }
        return null;
    }

    /** The second half of a pair counts for nothing, as the first one has spoken for both. */
    private static int wide(String text, int at, char c) {
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return WordLetters.MARK;
        }
        return WordLetters.fold(text.codePointAt(at));
    }

    /** Where the words end that begin here; -1 when others stand here. */
    private int end(String text, int start) {
        int at = start;
        for (int i = 0; i < words.length; i++) {
            at = afterLetters(text, i == 0 ? at : skip(text, at, false), words[i]);
            if (at < 0) {
                return -1;
            }
            at = skip(text, at, true);
            boolean open = beginning && i == words.length - 1;
            if (!open && at < text.length() && WordLetters.fold(text.codePointAt(at)) != WordLetters.NONE) {
                return -1;
            }
        }
        return at;
    }

    private static int afterLetters(String text, int start, int[] word) {
        int at = start;
        for (int i = 0; i < word.length; ) {
            if (at >= text.length()) {
                return -1;
            }
            int codePoint = text.codePointAt(at);
            int letter = WordLetters.fold(codePoint);
            if (letter == word[i]) {
                i++;
            } else if (letter != WordLetters.MARK) {
                return -1;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** Goes over diacritics, or over everything up to the next word. */
    private static int skip(String text, int start, boolean marksOnly) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int letter = WordLetters.fold(codePoint);
            if (letter > 0 || (marksOnly && letter == WordLetters.NONE)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
