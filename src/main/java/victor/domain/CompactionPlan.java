package victor.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * Which messages of a conversation go when it is compacted: those from {@code from} up to {@code cut}.
 *
 * @param from the index of the first that goes; before it stands a system message, or nothing
 * @param cut the index of the first after those that stays, greater than {@code from}
 */
public record CompactionPlan(int from, int cut) {
    /** A conversation with fewer messages is small enough. */
    public static final int SMALLEST = 5;

    /**
     * Plans a compaction: the last messages stay, and a system message at the beginning.
     *
     * @param keep how many of the last messages stay at least, 1 or more; but never more than half of all
     * @param summarised whether a summary will stand in for what goes, so that an older summary may go into it
     * @return null when the conversation is small enough
     */
    public static @Nullable CompactionPlan of(List<Message> messages, int keep, boolean summarised) {
        int size = messages.size();
        if (size < SMALLEST) {
            return null;
        }
        int from = 0;
        while (from < size && stays(messages.get(from), from, summarised)) {
            from++;
        }
        int cut = whole(messages, size - Math.max(1, Math.min(keep, size / 2)));
        return cut > from ? new CompactionPlan(from, cut) : null;
    }

    /** How many messages go. */
    public int count() {
        return cut - from;
    }

    private static boolean stays(Message message, int index, boolean summarised) {
        return Compaction.isSummary(message)
                ? !summarised
                : index == 0 && message.role().equals("system");
    }

    /** The cut, moved back until no result of a tool is parted from its call. */
    private static int whole(List<Message> messages, int wanted) {
        Map<String, Integer> calls = new HashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            String made = messages.get(i).toolCalls();
            for (String call : made == null ? List.<String>of() : JsonText.elements(made)) {
                String id = JsonText.get(call, "id");
                if (id != null) {
                    calls.put(id, i);
                }
            }
        }
        int cut = wanted;
        for (int i = messages.size() - 1; i >= cut && i >= 0; i--) {
            String id = Compaction.field(messages.get(i), "tool_call_id");
            Integer call = id == null ? null : calls.get(id);
            if (call != null && call < cut) {
                cut = call;
            }
        }
        while (cut > 0 && isResult(messages.get(cut))) {
            cut--;
        }
        return cut;
    }

    /** Some programs store results without the id of the call, right behind it. */
    private static boolean isResult(Message message) {
        return message.role().startsWith("tool") || message.role().equals("function");
    }
}
