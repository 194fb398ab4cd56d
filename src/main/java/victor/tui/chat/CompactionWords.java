package victor.tui.chat;

import org.jspecify.annotations.Nullable;
import victor.service.chat.CompactionRequest;
import victor.service.chat.CompactionRequest.Summary;

/** How a compaction is typed. */
final class CompactionWords {
    private CompactionWords() {}

    /** What is asked for behind the name of the command; null where it only looks, or where the command has to say what is wrong. */
    static @Nullable CompactionRequest of(String typed) {
        Summary summary = Summary.NONE;
        int keep = CompactionRequest.KEEP;
        String[] words = typed.isBlank() ? new String[0] : typed.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--smart" -> summary = summary == Summary.NONE ? Summary.SMART : summary;
                case "--offline" -> summary = Summary.OFFLINE;
                case "--keep" -> keep = i + 1 < words.length ? number(words[++i]) : 0;
                default -> keep = words[i].startsWith("--keep=") ? number(words[i].substring(7)) : 0;
            }
            if (keep < 1) {
                return null;
            }
        }
        return new CompactionRequest(keep, summary);
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException wrong) {
            return 0;
        }
    }

    /** The line that asks for it. */
    static String line(CompactionRequest request) {
        String summary = switch (request.summary()) {
            case NONE -> "";
            case SMART -> " --smart";
            case OFFLINE -> " --smart --offline";
        };
        return "/compact" + summary + (request.keep() == CompactionRequest.KEEP ? "" : " --keep " + request.keep());
    }
}
