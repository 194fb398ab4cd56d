package victor.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Narrows a list of models down by what is typed. */
final class ModelFilter {
    /** A word that is nowhere. */
    private static final int MISSING = -1;

    private ModelFilter() {}

    static List<ModelFacts> matching(List<ModelFacts> models, String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return models;
        }
        List<Ranked> ranked = new ArrayList<>();
        for (ModelFacts model : models) {
            int rank = rank(model, words);
            if (rank != MISSING) {
                ranked.add(new Ranked(model, rank));
            }
        }
        // Stable: equally good ones stay in the order of the list.
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        List<ModelFacts> matching = new ArrayList<>(ranked.size());
        for (Ranked each : ranked) {
            matching.add(each.model());
        }
        return matching;
    }

    private record Ranked(ModelFacts model, int rank) {}

    /** The sum over the words, the lower the better. */
    private static int rank(ModelFacts model, List<String> words) {
        int sum = 0;
        for (String word : words) {
            int best = rank(model.name(), model.model(), word);
            for (String shortName : model.shortNames()) {
                int other = rank(shortName, shortName, word);
                best = best == MISSING || (other != MISSING && other < best) ? other : best;
            }
            if (best == MISSING) {
                return MISSING;
            }
            sum += best;
        }
        return sum;
    }

    /** 0 for the whole name, 1 for its beginning, 2 for the beginning of a part of it, 3 for anywhere. */
    private static int rank(String whole, String model, String word) {
        if (model.equalsIgnoreCase(word) || whole.equalsIgnoreCase(word)) {
            return 0;
        }
        String text = whole.toLowerCase(Locale.ROOT);
        if (text.startsWith(word, whole.length() - model.length())) {
            return 1;
        }
        int best = MISSING;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            best = begins || best == 2 ? 2 : 3;
        }
        return best;
    }
}
