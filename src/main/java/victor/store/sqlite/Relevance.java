package victor.store.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victor.store.sqlite.SessionMatcher.Match;

/**
 * Orders matches by how well they fit: Okapi BM25 with the usual k1 = 1.2 and b = 0.75, a session being the document, worked
 * out over the matches at hand (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
 */
final class Relevance {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** A word in a title says more about a session than one in a message. */
    private static final int TITLE_WEIGHT = 5;

    private final Database database;
    private final StoreShape shape;
    private final SearchTerms terms;

    Relevance(Database database, StoreShape shape, SearchTerms terms) {
        this.database = database;
        this.shape = shape;
        this.terms = terms;
    }

    private static final class Frequencies {
        private final int[] counts;
        private long length;

        Frequencies(int terms) {
            counts = new int[terms];
        }
    }

    List<Match> order(List<Match> matches) {
        Map<String, Frequencies> all = new HashMap<>();
        long length = 0;
        int[] sessions = new int[terms.wanted().size()];
        for (Match match : matches) {
            Frequencies frequencies = read(match.id());
            all.put(match.id(), frequencies);
            length += frequencies.length;
            for (int i = 0; i < sessions.length; i++) {
                sessions[i] += frequencies.counts[i] > 0 ? 1 : 0;
            }
        }
        double average = Math.max(1, (double) length / Math.max(1, matches.size()));
        Map<String, Double> scores = new HashMap<>();
        all.forEach((id, frequencies) -> scores.put(id, score(frequencies, sessions, matches.size(), average)));
        List<Match> ordered = new java.util.ArrayList<>(matches);
        ordered.sort((one, other) -> {
            int order = Double.compare(scores.getOrDefault(other.id(), 0.0), scores.getOrDefault(one.id(), 0.0));
            return order != 0 ? order : one.compareTo(other);
        });
        return ordered;
    }

    private static double score(Frequencies frequencies, int[] sessions, int total, double average) {
        double score = 0;
        for (int i = 0; i < sessions.length; i++) {
            double rarity = Math.log(1 + (total - sessions[i] + 0.5) / (sessions[i] + 0.5));
            double count = frequencies.counts[i];
            score += rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * frequencies.length / average));
        }
        return score;
    }

    private Frequencies read(String id) {
        Frequencies read = new Frequencies(terms.wanted().size());
        String title = database.text("SELECT name FROM session_view WHERE id = ?", id);
        if (title != null) {
            for (int i = 0; i < read.counts.length; i++) {
                read.counts[i] += terms.wanted().get(i).inTitles() ? TITLE_WEIGHT * count(i, title) : 0;
            }
        }
        new MessageRows(database, shape).each(id, 0, Integer.MAX_VALUE, message -> {
            String content = message.content();
            if (content != null && terms.counts(message.role())) {
                read.length += content.length();
                for (int i = 0; i < read.counts.length; i++) {
                    read.counts[i] += terms.wanted().get(i).inContents() ? count(i, content) : 0;
                }
            }
        });
        return read;
    }

    private int count(int term, String text) {
        int count = 0;
        var span = terms.wanted().get(term).matcher().find(text, 0);
        while (span != null && span.end() > span.start()) {
            count++;
            span = span.end() < text.length()
                    ? terms.wanted().get(term).matcher().find(text, span.end())
                    : null;
        }
        return count;
    }
}
