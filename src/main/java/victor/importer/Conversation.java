package victor.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;

/**
 * A conversation as it was read.
 *
 * @param whole everything that the document of a whole session holds beyond its messages, null for a mere conversation; its
 *     id is empty when it has none
 * @param heading what a mere conversation says of itself
 * @param messages in reading order
 * @param archive previews and messages that compaction took away; only of whole sessions
 */
public record Conversation(
        @Nullable Session whole, Heading heading, List<Message> messages, List<ArchivedMessage> archive) {
    /** What may stand beside a list of messages; null where it does not. */
    public record Heading(
            @Nullable String id,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String model,
            @Nullable String profile) {
        static final Heading NONE = new Heading(null, null, null, null, null);
    }
}
