package victor.store.sqlite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victor.store.sqlite.Evidence.Weighed;

/**
 * Orders matches by how well they fit: Okapi BM25 with the usual k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009). The documents are the texts that match; a session is worth its best message and its title.
 */
final class Relevance {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** Titles are short, but chosen words say more than passing ones. */
    private static final double TITLE_WEIGHT = 2;

    private final double[] rarity;
    private final double averageLength;

    private Relevance(List<Found> sessions, int terms) {
        int texts = 0;
        long length = 0;
        int[] having = new int[terms];
        for (Found session : sessions) {
            for (Weighed text : session.weighed()) {
                texts++;
                length += text.length();
                for (int i = 0; i < terms; i++) {
                    having[i] += text.count(i) > 0 ? 1 : 0;
                }
            }
        }
        averageLength = Math.max(1, (double) length / Math.max(1, texts));
        rarity = new double[terms];
        for (int i = 0; i < terms; i++) {
            rarity[i] = Math.log(1 + (texts - having[i] + 0.5) / (having[i] + 0.5));
        }
    }

    /** The best first; those that are equally good stay as they are. */
    static List<Found> order(List<Found> sessions, int terms) {
        Relevance relevance = new Relevance(sessions, terms);
        Map<String, Double> scores = new HashMap<>();
        for (Found session : sessions) {
            scores.put(session.id(), relevance.score(session));
        }
        List<Found> ordered = new ArrayList<>(sessions);
        ordered.sort(Comparator.comparingDouble(session -> -scores.getOrDefault(session.id(), 0.0)));
        return ordered;
    }

    private double score(Found session) {
        double best = 0;
        double title = 0;
        for (Weighed text : session.weighed()) {
            if (text.isTitle()) {
                title = TITLE_WEIGHT * score(text);
            } else {
                best = Math.max(best, score(text));
            }
        }
        return best + title;
    }

    private double score(Weighed text) {
        double score = 0;
        double norm = K1 * (1 - B + B * text.length() / averageLength);
        for (int i = 0; i < rarity.length; i++) {
            double count = text.count(i);
            score += rarity[i] * count * (K1 + 1) / (count + norm);
        }
        return score;
    }
}
