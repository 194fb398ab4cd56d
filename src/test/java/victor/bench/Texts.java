package victor.bench;

/** The texts of a large database: Zipf words with each session's own topic, punctuation, code, Chinese, long messages. */
final class Texts {
    static final int VOCABULARY = 150_000;
    /** How many of the rarer words a session returns to. */
    private static final int TOPIC = 8;
    /** Topics come from a window of this many ranks, which wanders over the vocabulary as the years pass. */
    private static final int ERA = 6_000;

    private final ZipfWords words = new ZipfWords(VOCABULARY);

    ZipfWords words() {
        return words;
    }

    /** The words a session returns to; {@code age} is 0 for the oldest session and 1 for the newest. */
    String[] topic(Dice dice, double age) {
        String[] topic = new String[TOPIC];
        int from = 400 + (int) (age * (VOCABULARY - 400 - ERA));
        for (int i = 0; i < TOPIC; i++) {
            topic[i] = words.word(i % 2 == 0 ? from + dice.below(ERA) : 150 + dice.below(4_000));
        }
        return topic;
    }

    String title(Dice dice, String[] topic) {
        StringBuilder title = new StringBuilder();
        int count = 2 + dice.below(6);
        for (int i = 0; i < count; i++) {
            String word = word(dice, topic);
            title.append(i == 0 ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        if (dice.oneIn(40)) {
            title.append(" \u8ba4\u8bc1").append(dice.below(100)).append('%');
        }
        return title.toString();
    }

    String content(Dice dice, String[] topic) {
        int count = 1 + (int) (27 * Math.exp(0.9 * dice.normal()));
        if (dice.oneIn(30_000)) {
            count = 10_000 + dice.below(40_000);
        }
        StringBuilder text = new StringBuilder(count * 8);
        for (int i = 0; i < count; i++) {
            text.append(word(dice, topic)).append(separator(dice));
        }
        if (dice.oneIn(30)) {
            chinese(dice, text);
        }
        return text.toString();
    }

    String toolCalls(Dice dice, String[] topic) {
        return "[{\"id\": \"call_" + Long.toHexString(dice.next()) + "\", \"name\": \""
                + dice.of("read", "shell", "edit", "grep", "ls") + "\", \"arguments\": {\"path\": \"src/"
                + word(dice, topic)
                + "/" + word(dice, topic) + ".py\", \"limit\": " + dice.below(500) + "}}]";
    }

    private String word(Dice dice, String[] topic) {
        int kind = dice.below(100);
        if (kind < 7) {
            return topic[dice.below(TOPIC)];
        }
        if (kind == 7) {
            return dice.oneIn(2) ? Long.toHexString(dice.next()) : Integer.toString(dice.below(100_000));
        }
        return words.draw(dice);
    }

    private static String separator(Dice dice) {
        int kind = dice.below(64);
        return switch (kind) {
            case 0, 1, 2 -> ". ";
            case 3, 4 -> ", ";
            case 5 -> "\n";
            case 6 -> "_";
            case 7 -> "()\n    ";
            case 8 -> "/";
            case 9 -> dice.oneIn(4) ? " \u2014 caf\u00e9 na\u00efve " : ": ";
            default -> " ";
        };
    }

    private static void chinese(Dice dice, StringBuilder text) {
        int count = 8 + dice.below(40);
        for (int i = 0; i < count; i++) {
            text.append((char) (0x4E00 + dice.below(1 + dice.below(1_500))));
            if (dice.oneIn(12)) {
                text.append(dice.oneIn(9) ? "\u8ba4\u8bc1" : "\uff0c");
            }
        }
    }
}
