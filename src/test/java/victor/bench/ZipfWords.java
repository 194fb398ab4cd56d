package victor.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A vocabulary whose n-th word is n times rarer than its first, as in written language. */
final class ZipfWords {
    private static final String COMMON =
            "the to a of and in is for it that this with you on be as are not can if we from have or will use file an"
                    + " code test by at function so need error all let add which message return should line data when"
                    + " value run check type there method new class then set path session name fix call list now"
                    + " user has was but do here how only make import each store other result also build two first"
                    + " into one change model my using string same look what may after where request tests table"
                    + " index read write output search authentication server client query config database context"
                    + " parse token update create delete key time version number field response handler process"
                    + " module object default case branch commit package service thread memory cache review deploy"
                    + " pipeline kubernetes container network debug log stack trace exception";
    private static final String[] ONSETS =
            "b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sc sh st str th tr con pro re de in ex"
                    .split(" ", -1);
    private static final String[] VOWELS = "a e i o u a e i o u a e i o a e i o ai ea io ou".split(" ", -1);
    private static final String[] CODAS =
            "- - - - - - n r s t l m d k x n r s t ng ck ment tion er ing ed".split(" ", -1);

    private final String[] words;
    private final double[] share;
    private final int[] other;

    ZipfWords(int size) {
        words = words(size);
        share = new double[size];
        other = new int[size];
        balance();
    }

    /** The word of this rank, the commonest being 0. */
    String word(int rank) {
        return words[rank];
    }

    int size() {
        return words.length;
    }

    /** A word, common ones more often. */
    String draw(Dice dice) {
        int slot = dice.below(words.length);
        return words[dice.fraction() < share[slot] ? slot : other[slot]];
    }

    private static String[] words(int size) {
        Set<String> seen = new HashSet<>(List.of(COMMON.split(" ", -1)));
        String[] all = new String[Math.max(size, seen.size())];
        int count = 0;
        for (String word : COMMON.split(" ", -1)) {
            all[count++] = word;
        }
        Dice dice = new Dice(17);
        while (count < all.length) {
            String word = invented(dice, count);
            if (seen.add(word)) {
                all[count++] = word;
            }
        }
        return Arrays.copyOf(all, size);
    }

    private static String invented(Dice dice, int rank) {
        StringBuilder word = new StringBuilder();
        int syllables = rank < 3_000 ? 1 + dice.below(3) : 2 + dice.below(3);
        for (int i = 0; i < syllables; i++) {
            word.append(dice.of(ONSETS)).append(dice.of(VOWELS));
            String coda = dice.of(CODAS);
            if (!coda.equals("-")) {
                word.append(coda);
            }
        }
        if (dice.oneIn(25)) {
            word.append(dice.below(1000));
        }
        return word.toString();
    }

    /** Fills the tables of the alias method: every slot is shared by at most two words, so that a draw costs the same always. */
    private void balance() {
        int size = words.length;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + 1);
        }
        double[] weight = new double[size];
        int[] small = new int[size];
        int[] large = new int[size];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < size; i++) {
            weight[i] = size / ((i + 1) * sum);
            if (weight[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[larges - 1];
            share[poor] = weight[poor];
            other[poor] = rich;
            weight[rich] -= 1 - weight[poor];
            if (weight[rich] < 1) {
                larges--;
                small[smalls++] = rich;
            }
        }
        while (larges > 0) {
            share[large[--larges]] = 1;
        }
        while (smalls > 0) {
            share[small[--smalls]] = 1;
        }
    }
}
