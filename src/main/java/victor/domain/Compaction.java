package victor.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * A conversation with what is archived beside it, before or after it is compacted. What goes is archived in its place with the number of the
 * compaction, so that it can come back; so are previews that stood between. A summary that stands in for it has the number as well.
 *
 * @param messages the counted ones, in reading order
 * @param archive previews and what compactions took away, in reading order
 */
public record Compaction(List<Message> messages, List<ArchivedMessage> archive) {
    /** What a summary begins with. */
    public static final String SUMMARY = "[Previous conversation summary]";

    private static final String NUMBER = "victor_compaction";
    private static final String SUMMARY_OF = "victor_summary";
    private static final String MOVED = "victor_moved";

    public Compaction {
        messages = List.copyOf(messages);
        // A file may keep previews and messages in two places.
        List<ArchivedMessage> sorted = new ArrayList<>(archive);
        sorted.sort(Comparator.comparingInt(ArchivedMessage::afterMessageIndex));
        archive = List.copyOf(sorted);
    }

    /** The text that stands in for messages that went. */
    public static String summaryText(String summary) {
        return SUMMARY + "\n" + summary.strip();
    }

    /** Whether a message stands in for others. */
    public static boolean isSummary(Message message) {
        String content = message.content();
        return message.role().equals("system") && content != null && content.startsWith(SUMMARY);
    }

    /**
     * Takes messages away.
     *
     * @param summary the text that stands in for them, null for none
     * @param at the stored text of the time
     */
    public Compaction after(CompactionPlan plan, @Nullable String summary, String at) {
        int number = last() + 1;
        List<Message> kept = new ArrayList<>(messages.subList(0, plan.from()));
        if (summary != null) {
            kept.add(new Message(0, "system", summary, null, at, "{\"" + SUMMARY_OF + "\":" + number + "}"));
        }
        kept.addAll(messages.subList(plan.cut(), messages.size()));
        List<ArchivedMessage> archived = new ArrayList<>();
        int next = 0;
        while (next < archive.size() && archive.get(next).afterMessageIndex() <= plan.from()) {
            archived.add(archive.get(next++));
        }
        for (int i = plan.from(); i < plan.cut(); i++) {
            Message gone = with(messages.get(i), NUMBER, Integer.toString(number));
            archived.add(new ArchivedMessage(ArchivedMessage.Kind.COMPACTED, plan.from(), gone));
            while (next < archive.size() && archive.get(next).afterMessageIndex() <= i + 1) {
                archived.add(moved(archive.get(next++), number, plan.from()));
            }
        }
        int shift = plan.count() - (summary == null ? 0 : 1);
        while (next < archive.size()) {
            archived.add(at(archive.get(next), archive.get(next).afterMessageIndex() - shift));
            next++;
        }
        return new Compaction(kept, archived);
    }

    /** How many messages the last compaction took away; 0 when there is none to be taken back. */
    public int undoable() {
        int number = last();
        int count = 0;
        for (ArchivedMessage each : archive) {
            count += isOf(each, number) ? 1 : 0;
        }
        return count;
    }

    /** Takes the last compaction back; null when there is none. */
    public @Nullable Compaction before() {
        int number = last();
        List<Message> back = new ArrayList<>();
        int place = 0;
        for (ArchivedMessage each : archive) {
            if (isOf(each, number)) {
                place = Math.min(each.afterMessageIndex(), messages.size());
                back.add(without(each.message(), NUMBER));
            }
        }
        if (back.isEmpty()) {
            return null;
        }
        boolean summarised = place < messages.size() && isSummaryOf(messages.get(place), number);
        List<Message> whole = new ArrayList<>(messages.subList(0, place));
        whole.addAll(back);
        whole.addAll(messages.subList(place + (summarised ? 1 : 0), messages.size()));
        int shift = back.size() - (summarised ? 1 : 0);
        return new Compaction(whole, restored(number, place, shift));
    }

    private List<ArchivedMessage> restored(int number, int place, int shift) {
        List<ArchivedMessage> restored = new ArrayList<>();
        for (ArchivedMessage each : archive) {
            String moves = field(each.message(), MOVED);
            List<String> stack = moves == null ? List.of() : JsonText.elements(moves);
            String last = stack.isEmpty() ? "[]" : stack.get(stack.size() - 1);
            List<String> move = JsonText.elements(last);
            if (move.size() == 2 && number(move.get(0)) == number) {
                List<String> rest = stack.subList(0, stack.size() - 1);
                Message message = rest.isEmpty()
                        ? without(each.message(), MOVED)
                        : with(each.message(), MOVED, JsonText.append("[]", rest));
                restored.add(new ArchivedMessage(each.kind(), number(move.get(1)), message));
            } else if (!isOf(each, number)) {
                restored.add(each.afterMessageIndex() > place ? at(each, each.afterMessageIndex() + shift) : each);
            }
        }
        return restored;
    }

    /** The number of the last compaction; 0 where what went has none, as when another program took it away. */
    private int last() {
        int last = 0;
        for (ArchivedMessage each : archive) {
            last = Math.max(last, of(each));
        }
        return last;
    }

    private static boolean isOf(ArchivedMessage archived, int number) {
        return of(archived) == number && field(archived.message(), MOVED) == null;
    }

    private static int of(ArchivedMessage archived) {
        return archived.kind() == ArchivedMessage.Kind.COMPACTED ? number(field(archived.message(), NUMBER)) : -1;
    }

    /** A file that has no room for the number tells a summary by its beginning. */
    private static boolean isSummaryOf(Message message, int number) {
        String stored = field(message, SUMMARY_OF);
        return isSummary(message) && (stored == null || number(stored) == number);
    }

    private static ArchivedMessage moved(ArchivedMessage archived, int number, int place) {
        String moves = field(archived.message(), MOVED);
        String move = "[" + number + "," + archived.afterMessageIndex() + "]";
        Message message = with(archived.message(), MOVED, JsonText.append(moves == null ? "[]" : moves, List.of(move)));
        return new ArchivedMessage(archived.kind(), place, message);
    }

    private static ArchivedMessage at(ArchivedMessage archived, int index) {
        return new ArchivedMessage(archived.kind(), Math.max(0, index), archived.message());
    }

    private static int number(@Nullable String raw) {
        try {
            return raw == null ? 0 : Integer.parseInt(raw);
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    /** A field of a message; the conversation store puts those that it does not know into {@code metadata}. */
    static @Nullable String field(Message message, String name) {
        if (message.fields().indexOf(name) < 0) {
            return null;
        }
        String raw = JsonText.get(message.fields(), name);
        return raw == null ? JsonText.get(message.fields(), "metadata", name) : raw;
    }

    private static Message with(Message message, String name, String raw) {
        return withFields(message, JsonText.set(without(message, name).fields(), raw, name));
    }

    private static Message without(Message message, String name) {
        if (field(message, name) == null) {
            return message;
        }
        String rest = JsonText.remove(JsonText.remove(message.fields(), name), "metadata", name);
        return withFields(
                message, "{}".equals(JsonText.get(rest, "metadata")) ? JsonText.remove(rest, "metadata") : rest);
    }

    private static Message withFields(Message message, String fields) {
        return new Message(
                message.id(), message.role(), message.content(), message.toolCalls(), message.createdAt(), fields);
    }
}
