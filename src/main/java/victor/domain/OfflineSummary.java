package victor.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A summary made on this machine, without a model, by picking sentences: what was asked, what was decided, files, commands and open tasks.
 * It says of itself that it is picked and not written.
 */
public final class OfflineSummary {
    private static final String MARK = "(Picked from the messages on this machine, not written by a model.)";
    private static final int QUESTIONS = 5;
    private static final int DECISIONS = 8;
    private static final int FILES = 20;
    private static final int COMMANDS = 10;
    private static final int TASKS = 15;
    private static final int LONGEST = 240;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。！？])\\s+|\\n+|(?<=[。！？])");
    private static final Pattern DECISION = Pattern.compile(
            "\\b(decided?|decision|agreed?|chose|chosen|choose|we will|we'll|let's|instead of|going with|settled|must|should use"
                    + "|root cause|fixed|turned out|because)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("^```(?:sh|bash|console|shell|zsh)\\s*$");

    private final Set<String> questions = new LinkedHashSet<>();
    private final Set<String> decisions = new LinkedHashSet<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final Set<String> commands = new LinkedHashSet<>();
    private TaskProgress tasks = TaskProgress.NONE;
    private @Nullable String earlier;

    private OfflineSummary() {}

    /** The summary of some messages, without {@link Compaction#SUMMARY} before it. */
    public static String of(List<Message> messages) {
        OfflineSummary summary = new OfflineSummary();
        for (Message message : messages) {
            summary.take(message);
        }
        return summary.text(messages.size());
    }

    private void take(Message message) {
        String content = message.content() == null ? "" : message.content();
        if (Compaction.isSummary(message)) {
            earlier = content.substring(Compaction.SUMMARY.length()).strip();
            return;
        }
        for (ToolCall call : ToolCall.of(message.toolCalls())) {
            takeCall(call);
        }
        boolean user = message.role().equals("user");
        if (!user && !message.role().equals("assistant")) {
            return;
        }
        tasks = tasks.with(content);
        takeCommands(content);
        boolean first = true;
        for (String sentence : SENTENCE_END.split(withoutCode(content), -1)) {
            String text = Excerpt.cut(Excerpt.line(sentence), LONGEST);
            if (text.length() < 8) {
                continue;
            }
            if (DECISION.matcher(text).find()) {
                decisions.add(text);
            } else if (user && first) {
                questions.add(text);
            }
            first = false;
        }
        takeFiles(content);
    }

    private void takeFiles(String content) {
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i < content.length() && isPart(content.charAt(i))) {
                continue;
            }
            int end = i;
            while (end > start && content.charAt(end - 1) == '.') {
                end--;
            }
            if (end - start > 3 && end - start < LONGEST && looksLikeFile(content.substring(start, end))) {
                files.add(content.substring(start, end));
            }
            start = i + 1;
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "_-./:@".indexOf(c) >= 0;
    }

    private void takeCall(ToolCall call) {
        String file = call.file();
        if (file != null) {
            files.add(Excerpt.line(file));
        }
        String command = call.text("command");
        if (command != null) {
            commands.add(Excerpt.cut(Excerpt.line(command), LONGEST));
        }
    }

    /** The lines of fences for a shell; where some have a prompt, only those. */
    private void takeCommands(String content) {
        boolean within = false;
        for (String line : content.split("\n", -1)) {
            String text = line.strip();
            if (text.startsWith("```")) {
                within = !within && FENCE.matcher(text.toLowerCase(Locale.ROOT)).matches();
            } else if (within && !text.isEmpty() && !text.startsWith("#")) {
                commands.add(Excerpt.cut(text.startsWith("$ ") ? text.substring(2) : text, LONGEST));
            }
        }
    }

    private static String withoutCode(String content) {
        StringBuilder words = new StringBuilder();
        boolean code = false;
        for (String line : content.split("\n", -1)) {
            if (line.strip().startsWith("```")) {
                code = !code;
            } else if (!code) {
                words.append(line).append('\n');
            }
        }
        return words.toString();
    }

    /** A path, or a name with a short ending; a version, a host, an address and the end of a sentence have dots too. */
    private static boolean looksLikeFile(String text) {
        int dot = text.lastIndexOf('.');
        int slash = text.lastIndexOf('/');
        String ending = text.substring(dot + 1);
        boolean named = dot > slash + 1
                && ending.length() <= 8
                && Character.isLetter(ending.charAt(0))
                && ending.chars().allMatch(Character::isLetterOrDigit);
        if (!named || text.indexOf(':') >= 0 || text.indexOf('@') >= 0 || text.startsWith("www.")) {
            return false;
        }
        return slash >= 0 || (ending.length() <= 5 && ending.equals(ending.toLowerCase(Locale.ROOT)));
    }

    private String text(int messages) {
        StringBuilder text = new StringBuilder(MARK).append('\n');
        text.append(messages).append(messages == 1 ? " message" : " messages").append(" went.\n");
        if (earlier != null) {
            text.append("\nBefore that:\n").append(earlier).append('\n');
        }
        append(text, "Asked", ends(questions, QUESTIONS));
        append(text, "Decisions", ends(decisions, DECISIONS));
        append(text, "Files", ends(files, FILES));
        append(text, "Commands", ends(commands, COMMANDS));
        append(text, "Open tasks", ends(tasks.open(), TASKS));
        return text.toString().strip();
    }

    /** The newest ones, and of those that were asked or decided the first too: it mostly says what all is about. */
    private static List<String> ends(Iterable<String> all, int most) {
        List<String> list = new ArrayList<>();
        all.forEach(list::add);
        if (list.size() <= most) {
            return list;
        }
        List<String> ends = new ArrayList<>(List.of(list.get(0)));
        ends.addAll(list.subList(list.size() - most + 1, list.size()));
        return ends;
    }

    private static void append(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append(":\n");
            for (String line : lines) {
                text.append("- ").append(line).append('\n');
            }
        }
    }
}
