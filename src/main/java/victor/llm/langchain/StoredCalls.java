package victor.llm.langchain;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ToolCall;
import victor.json.JsonText;

/** Calls of tools as messages store them, in a form that every provider takes. */
final class StoredCalls {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_ID = 40;

    private StoredCalls() {}

    /**
     * The calls of a message.
     *
     * @param toolCalls the text of a JSON array, null for none
     * @param number where the message is in the conversation, for calls without an id
     */
    static List<ToolExecutionRequest> of(@Nullable String toolCalls, int number) {
        List<ToolExecutionRequest> requests = new ArrayList<>();
        if (toolCalls == null) {
            return requests;
        }
        List<ToolCall> calls = ToolCall.of(toolCalls);
        List<String> raw = JsonText.elements(toolCalls);
        for (int i = 0; i < calls.size(); i++) {
            String id = text(raw.get(i), "id");
            requests.add(ToolExecutionRequest.builder()
                    .id(id == null || id.isBlank() ? "call_" + number + "_" + i : id(id))
                    .name(name(calls.get(i).name()))
                    .arguments(object(calls.get(i).arguments()))
                    .build());
        }
        return requests;
    }

    /** An id that every provider takes; the same for the same. */
    static String id(String stored) {
        String usual = plain(stored);
        return usual.length() <= LONGEST_ID
                ? usual
                : usual.substring(0, 24) + "_" + Integer.toHexString(stored.hashCode());
    }

    private static String name(@Nullable String stored) {
        String usual = stored == null || stored.isBlank() ? "unknown" : plain(stored);
        return usual.substring(0, Math.min(usual.length(), LONGEST_NAME));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean usual = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!usual && c != '_' && c != '-') {
                plain.setCharAt(i, '_');
            }
        }
        return plain.toString();
    }

    /** Arguments as one JSON object, which is all that providers take; NaN and Infinity are not JSON to them. */
    private static String object(String arguments) {
        String text = arguments.strip();
        if (text.isEmpty()) {
            return "{}";
        }
        boolean strict = !text.contains("NaN") && !text.contains("Infinity");
        if (text.startsWith("{") && strict && JsonText.isValid(text)) {
            return text;
        }
        return "{\"arguments\":" + JsonText.quote(text) + "}";
    }

    private static @Nullable String text(String object, String member) {
        String raw = JsonText.get(object, member);
        return raw == null ? null : JsonText.string(raw);
    }
}
