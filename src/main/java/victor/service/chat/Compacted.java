package victor.service.chat;

import org.jspecify.annotations.Nullable;

/**
 * A compaction that was made; {@code /uncompact} takes it back.
 *
 * @param before how many messages there were
 * @param after how many there are
 * @param summary the text that stands in for those that went, null for none
 * @param lengthBefore how long the conversation was
 * @param lengthAfter how long it is
 */
public record Compacted(int before, int after, @Nullable String summary, Length lengthBefore, Length lengthAfter) {}
