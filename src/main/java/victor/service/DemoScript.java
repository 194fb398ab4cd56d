package victor.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a conversation as it is written down in a resource: lines {@code name: value} up to the first line that begins with {@code %%},
 * then pieces, each with such a line before it.
 *
 * <ul>
 *   <li>{@code %% user}, {@code %% assistant}, {@code %% system}: a message
 *   <li>{@code %% thinking}: what the assistant thought before the message that follows
 *   <li>{@code %% call NAME ARGUMENTS}: a call of a tool by the message before, its arguments as a JSON object
 *   <li>{@code %% result}: the result of the first call that has none yet
 *   <li>{@code %% log LINES}: a long result, of which only the kinds of lines are written down; see {@link DemoLog}
 *   <li>{@code %% preview PATH LANGUAGE}: an excerpt of a file
 *   <li>{@code %% compacted ROLE}: a message that compaction took away
 * </ul>
 *
 * The head has {@code title}, {@code ago} (how long ago the last message was: {@code 1d 6h}, {@code 25m}), {@code took} (from the first
 * message to the last), {@code provider}, {@code model}, {@code tags}, {@code stage} and {@code mode}.
 */
final class DemoScript {
    private static final String MARK = "%% ";

    private final String name;
    private final Map<String, String> head = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String kind;
    private final StringBuilder body = new StringBuilder();

    private DemoScript(String name) {
        this.name = name;
    }

    /**
     * A piece of a conversation.
     *
     * @param kind the first word behind the mark
     * @param rest what follows it on that line
     * @param text the lines below, without blank ones around them
     */
    record Piece(String kind, String rest, String text) {}

    /** @throws IllegalStateException when the text is not written so */
    static DemoConversation parse(String name, String text) {
        DemoScript script = new DemoScript(name);
        for (String line : text.split("\n", -1)) {
            script.line(line);
        }
        script.end();
        return script.conversation();
    }

    private void line(String line) {
        if (line.startsWith(MARK)) {
            end();
            kind = line.substring(MARK.length()).strip();
        } else if (kind != null) {
            body.append(line).append('\n');
        } else if (!line.isBlank()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalStateException(name + ": " + line);
            }
            head.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    private void end() {
        String marked = kind;
        if (marked != null) {
            int blank = marked.indexOf(' ');
            pieces.add(new Piece(
                    blank < 0 ? marked : marked.substring(0, blank),
                    blank < 0 ? "" : marked.substring(blank + 1),
                    body.toString().strip()));
        }
        body.setLength(0);
    }

    private DemoConversation conversation() {
        List<String> tags = new ArrayList<>();
        for (String tag : value("tags").split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return new DemoConversation(
                value("title"),
                millis(value("ago")),
                millis(value("took")),
                value("provider"),
                value("model"),
                tags,
                value("stage"),
                value("mode"),
                List.copyOf(pieces));
    }

    private String value(String key) {
        return Objects.requireNonNull(head.get(key), name + ": " + key);
    }

    private long millis(String text) {
        long minutes = 0;
        for (String part : text.split(" ", -1)) {
            long number = Long.parseLong(part.substring(0, part.length() - 1));
            minutes += number
                    * switch (part.charAt(part.length() - 1)) {
                        case 'd' -> 24 * 60;
                        case 'h' -> 60;
                        case 'm' -> 1;
                        default -> throw new IllegalStateException(name + ": " + text);
                    };
        }
        return minutes * 60_000;
    }
}
