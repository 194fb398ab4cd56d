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

    private final String word;
    private final EditDistance distance;

    private NearestWords(String word) {
        this.word = word;
        this.distance = new EditDistance(word);
    }

    /**
     * The candidates that differ least from a word, letter case ignored: by few wrong, missing, additional or swapped letters (a third of the
     * word's length, four at most), or by being longer at its end or around it. Equally near ones in alphabetical order; empty when none is
     * near.
     *
     * @param limit at most so many
     */
    public static List<String> nearest(String word, Collection<String> candidates, int limit) {
        List<Near> best = new ArrayList<>();
        NearestWords words = new NearestWords(word);
        for (String candidate : candidates) {
            int worst = best.size() < limit || limit < 1 ? FAR : best.get(limit - 1).cost;
            int cost = words.cost(candidate, worst);
            if (cost <= worst && cost < FAR) {
                insert(best, new Near(candidate, cost), limit);
            }
        }
        List<String> nearest = new ArrayList<>(best.size());
        for (Near near : best) {
            nearest.add(near.word);
        }
        return nearest;
    }

    private static void insert(List<Near> best, Near near, int limit) {
        int place = best.size();
        while (place > 0 && near.isBefore(best.get(place - 1))) {
            place--;
        }
        best.add(place, near);
        if (best.size() > limit) {
            best.remove(limit);
        }
    }

    /** What a candidate costs; some greater number when that is more than the worst that is still of interest. */
    private int cost(String candidate, int worst) {
        int bound = Math.min(Math.min((word.length() + 2) / 3, 4), worst / EDIT);
        int edits = distance.within(candidate, bound);
        int cost = edits <= bound ? edits * EDIT : FAR;
        if (worst < BEGINS || cost < BEGINS) {
            return cost;
        }
        if (word.length() >= 2 && startsWith(candidate, word, 0)) {
            return BEGINS;
        }
        return worst < CONTAINS || cost < CONTAINS || !isAround(candidate) ? cost : CONTAINS;
    }

    /** Whether one of the two words holds the other, and that is long enough to say something. */
    private boolean isAround(String candidate) {
        return (word.length() >= 3 && contains(candidate, word))
                || (candidate.length() >= 3 && contains(word, candidate));
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
