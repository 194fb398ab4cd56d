package victor.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.StoredTime;
import victor.json.JsonSyntaxException;
import victor.json.JsonText;
import victor.store.SessionStore;

/** Whether the stored messages of a session are the beginning of a longer conversation, so that only the rest is new. */
final class StoredBeginning {
    private StoredBeginning() {}

    /** How many messages are stored when all of them begin the conversation, else −1. */
    static int length(SessionStore store, String id, List<Message> conversation) {
        int[] same = new int[1];
        boolean[] differs = new boolean[1];
        store.messages(id, 0, conversation.size() + 1, stored -> {
            if (same[0] < conversation.size() && isSame(stored, conversation.get(same[0]))) {
                same[0]++;
            } else {
                differs[0] = true;
            }
        });
        return differs[0] ? -1 : same[0];
    }

    /** Whether a conversation is the beginning of the stored messages of a session, which then are more or the same. */
    static boolean isContinued(SessionStore store, String id, List<Message> conversation) {
        int[] same = new int[1];
        int[] read = new int[1];
        store.messages(id, 0, conversation.size(), stored -> {
            if (isSame(stored, conversation.get(read[0]++))) {
                same[0]++;
            }
        });
        return same[0] == conversation.size();
    }

    /** What a script leaves out, such as times and models, it does not mean to change. */
    private static boolean isSame(Message stored, Message given) {
        return stored.role().equals(given.role())
                && Objects.equals(text(stored.content()), text(given.content()))
                && Objects.equals(compact(stored.toolCalls()), compact(given.toolCalls()))
                && isSameTime(stored.createdAt(), given.createdAt())
                && holds(stored.fields(), given.fields());
    }

    /** A file may write times in another form than the input. */
    private static boolean isSameTime(@Nullable String stored, @Nullable String given) {
        if (given == null || given.equals(stored)) {
            return true;
        }
        long time = StoredTime.millis(given);
        return time != StoredTime.NONE && time == StoredTime.millis(stored);
    }

    private static boolean holds(String stored, String given) {
        if (given.equals("{}")) {
            return true;
        }
        for (Map.Entry<String, String> member : JsonText.members(given)) {
            String value = JsonText.get(stored, member.getKey());
            if (!Objects.equals(compact(value == null ? "null" : value), compact(member.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static String text(@Nullable String content) {
        return content == null ? "" : content;
    }

    private static @Nullable String compact(@Nullable String json) {
        try {
            return json == null ? null : JsonText.compact(json);
        } catch (JsonSyntaxException notJson) {
            return json;
        }
    }
}
