package victor.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what somebody may have meant. */
public final class NearestWords {
    /** Costs are edits times ten, so that the other kinds of likeness can stand between them. */
    private static final int EDIT = 10;

    private static final int BEGINS = 15;
    private static final int CONTAINS = 25;
    private static final int FAR = Integer.MAX_VALUE;

    private NearestWords() {}

    /**
     * The candidates that differ least from a word, letter case ignored: by few wrong, missing, additional or swapped letters (a third of the
     * word's length, four at most), or by being longer at its end or around it. Equally near ones in alphabetical order; empty when none is
     * near.
     *
     * @param limit at most so many
     */
    public static List<String> nearest(String word, Collection<String> candidates, int limit) {
        List<Near> best = new ArrayList<>();
        for (String candidate : candidates) {
            int cost = cost(word, candidate);
            if (cost == FAR) {
                continue;
            }
            Near near = new Near(candidate, cost);
            int place = best.size();
            while (place > 0 && near.isBefore(best.get(place - 1))) {
                place--;
            }
            if (place < limit) {
                best.add(place, near);
            }
            if (best.size() > limit) {
                best.remove(limit);
            }
        }
        List<String> words = new ArrayList<>(best.size());
        for (Near near : best) {
            words.add(near.word);
        }
        return words;
    }

    private static int cost(String word, String candidate) {
        int length = word.length();
        int bound = Math.min((length + 2) / 3, 4);
        int edits = EditDistance.within(word, candidate, bound);
        int cost = edits <= bound ? edits * EDIT : FAR;
        if (length >= 2 && startsWith(candidate, word, 0)) {
            return Math.min(cost, BEGINS);
        }
        boolean contained = length >= 3 && contains(candidate, word);
        return contained || (candidate.length() >= 3 && contains(word, candidate)) ? Math.min(cost, CONTAINS) : cost;
    }

    private static boolean contains(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (startsWith(text, part, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, String part, int at) {
        return text.regionMatches(true, at, part, 0, part.length());
    }

    private record Near(String word, int cost) {
        boolean isBefore(Near other) {
            return cost != other.cost ? cost < other.cost : word.compareTo(other.word) < 0;
        }
    }
}
