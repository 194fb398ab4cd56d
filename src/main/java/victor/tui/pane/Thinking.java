package victor.tui.pane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.json.JsonText;

/**
 * What a model thought before it answered, told apart from what it said. Programs keep it in a field of the message, or in the text, in tags
 * on lines of their own.
 *
 * @param thoughts none or more
 * @param said the rest of the text, as it is stored
 */
record Thinking(List<String> thoughts, String said) {
    private static final List<String> FIELDS =
            List.of("thinking", "reasoning", "reasoning_content", "reasoning_text", "thoughts");
    private static final List<String> TEXTS = List.of("thinking", "reasoning", "text", "summary", "content");
    private static final int DEEPEST = 3;
    private static final List<String> TAGS = List.of("thinking", "think", "reasoning");

    static Thinking of(Message message) {
        List<String> thoughts = new ArrayList<>();
        for (String name : FIELDS) {
            add(JsonText.get(message.fields(), name), thoughts, DEEPEST);
            add(JsonText.get(message.fields(), "metadata", name), thoughts, DEEPEST);
        }
        String content = message.content() == null ? "" : message.content();
        if (!message.role().equals("assistant") || content.indexOf('<') < 0) {
            return new Thinking(thoughts, content);
        }
        return inTags(content, thoughts);
    }

    private static void add(@Nullable String raw, List<String> thoughts, int depth) {
        if (raw == null || depth == 0) {
            return;
        }
        String text = JsonText.string(raw);
        if (text != null) {
            if (!text.isBlank() && !thoughts.contains(text)) {
                thoughts.add(text);
            }
            return;
        }
        for (String element : JsonText.elements(raw)) {
            add(element, thoughts, depth - 1);
        }
        for (String name : TEXTS) {
            add(JsonText.get(raw, name), thoughts, depth - 1);
        }
    }

    private static Thinking inTags(String content, List<String> thoughts) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (int open = nextTag(content, 0); open >= 0; open = nextTag(content, at)) {
            int inside = content.indexOf('>', open) + 1;
            String closing = "</" + content.substring(open + 1, inside);
            int close = content.indexOf(closing, inside);
            if (close < 0 && open > 0) {
                break;
            }
            said.append(content, at, open);
            String thought = content.substring(inside, close < 0 ? content.length() : close);
            if (!thought.isBlank()) {
                thoughts.add(thought.strip());
            }
            at = close < 0 ? content.length() : close + closing.length();
        }
        String rest = content.substring(at);
        return new Thinking(
                thoughts, said.append(at == 0 ? rest : rest.stripLeading()).toString());
    }

    /** Where the next such tag opens a line; -1 for nowhere. */
    private static int nextTag(String content, int from) {
        for (int at = content.indexOf('<', from); at >= 0; at = content.indexOf('<', at + 1)) {
            if (at == 0 || content.charAt(at - 1) == '\n') {
                for (String tag : TAGS) {
                    if (content.startsWith(tag, at + 1) && content.startsWith(">", at + 1 + tag.length())) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }
}
