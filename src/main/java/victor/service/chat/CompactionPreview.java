package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;

/**
 * A compaction before it is made.
 *
 * @param before how many messages there are
 * @param after how many there will be, the summary among them
 * @param goes the messages that go, in reading order
 * @param kept those that stay, in reading order
 * @param summary the text that stands in for those that go; null for none, and while a model has not made it
 * @param lengthBefore how long the conversation is
 * @param lengthAfter how long it will be; without the summary where that is not made yet
 */
public record CompactionPreview(
        int before,
        int after,
        List<Message> goes,
        List<Message> kept,
        @Nullable String summary,
        Length lengthBefore,
        Length lengthAfter) {
    public CompactionPreview {
        goes = List.copyOf(goes);
        kept = List.copyOf(kept);
    }
}
